// SPDX-License-Identifier: GPL-3.0-or-later
// Many clients at once on real sockets: everybody hears everything, once, in the one order of the room.
#include "support/patience.h"
#include "support/town.h"

#include <QTest>
#include <QUuid>

using namespace Suhbat::test;

namespace {

using Sockets = std::vector<std::unique_ptr<ChatSocket>>;

// What one socket heard of a room, in the order in which it came.
struct Heard {
    QList<qint64> seqs;
    QStringList contents;

    void take(const QJsonObject &event)
    {
        if (event[QLatin1String("type")] != QLatin1String("message"))
            return;
        seqs.append(event[QLatin1String("seq")].toInteger());
        contents.append(event[QLatin1String("content")].toString());
    }
};

bool isWithoutHoles(const QList<qint64> &seqs)
{
    for (qsizetype i = 1; i < seqs.size(); ++i)
        if (seqs[i] != seqs[i - 1] + 1)
            return false;
    return true;
}

void listenUntil(ChatSocket &socket, Heard &heard, qsizetype count)
{
    const Patience patience;
    while (heard.seqs.size() < count && !patience.isOver()) {
        socket.receive(patience.left());
        for (const QJsonObject &event : socket.takeAll())
            heard.take(event);
    }
}

} // namespace

class CrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyHearsEverythingInOneOrder();
    void thoseWhoComeAndGoMissNothing();
    void aRetryOnEverySocketAtOnceMakesOneMessage();

private:
    std::unique_ptr<ChatSocket> follow(const Person &person, const QJsonObject &room);

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    QList<Person> m_people;
    QJsonObject m_room;
};

void CrowdTest::init()
{
    m_daemon = std::make_unique<DaemonProcess>();
    m_town = std::make_unique<Town>(*m_daemon);
    m_people.clear();
    for (int i = 0; i < 5; ++i)
        m_people.append(m_town->account(QStringLiteral("person%1").arg(i)));
    m_room = m_town->group(m_people.first(), m_people.mid(1));
}

void CrowdTest::cleanup()
{
    m_town.reset();
    m_daemon.reset();
}

std::unique_ptr<ChatSocket> CrowdTest::follow(const Person &person, const QJsonObject &room)
{
    auto socket = m_town->socket(person);
    const QJsonObject ack = socket->call({{QStringLiteral("type"), QStringLiteral("join_room")}, {QStringLiteral("room_id"), room[QLatin1String("id")]}});
    if (ack[QLatin1String("type")] != QLatin1String("ack"))
        failTest(QStringLiteral("could not join"));
    return socket;
}

void CrowdTest::everybodyHearsEverythingInOneOrder()
{
    constexpr int perPerson = 40, senders = 20, each = 10; // 200 sockets hear 200 messages
    Sockets sockets;
    for (int i = 0; i < perPerson; ++i)
        for (const Person &person : std::as_const(m_people))
            sockets.push_back(follow(person, m_room));
    for (int turn = 0; turn < each; ++turn)
        for (int sender = 0; sender < senders; ++sender)
            sockets[size_t(sender)]->send({{QStringLiteral("type"), QStringLiteral("send_message")},
                                           {QStringLiteral("room_id"), m_room[QLatin1String("id")]},
                                           {QStringLiteral("content"), QStringLiteral("%1 from %2").arg(turn).arg(sender)}});
    QList<qint64> order;
    QStringList contents;
    for (const auto &socket : sockets) {
        Heard heard;
        listenUntil(*socket, heard, senders * each);
        QCOMPARE(heard.seqs.size(), senders * each);
        QVERIFY(isWithoutHoles(heard.seqs));
        if (order.isEmpty()) {
            order = heard.seqs;
            contents = heard.contents;
        }
        QCOMPARE(heard.seqs, order);
        QCOMPARE(heard.contents, contents);
    }
    // What one socket said stays in the order in which it was said.
    for (int sender = 0; sender < senders; ++sender)
        for (int turn = 1; turn < each; ++turn)
            QVERIFY(contents.indexOf(QStringLiteral("%1 from %2").arg(turn - 1).arg(sender))
                    < contents.indexOf(QStringLiteral("%1 from %2").arg(turn).arg(sender)));
}

void CrowdTest::thoseWhoComeAndGoMissNothing()
{
    constexpr int messages = 60;
    const auto speaker = follow(m_people[0], m_room);
    const QString room = m_room[QLatin1String("room_id")].toString();
    QList<Heard> heard(m_people.size());
    QList<qint64> last(m_people.size(), m_town->http(m_people[0]).get(roomPath(m_room)).object()[QLatin1String("seq")].toInteger());
    const qint64 before = last.first();
    for (int said = 0; said < messages; ++said) {
        const QJsonObject ack = speaker->call(
            {{QStringLiteral("type"), QStringLiteral("send_message")}, {QStringLiteral("room_id"), room}, {QStringLiteral("content"), QString::number(said)}});
        QCOMPARE(ack[QLatin1String("type")].toString(), QStringLiteral("ack"));
        if (said % 7 != 6 && said != messages - 1)
            continue;
        // Somebody looks in, asks what they missed, and goes again.
        const bool isLast = said == messages - 1;
        for (int i = isLast ? 0 : said % 2; i < m_people.size(); i += isLast ? 1 : 2) {
            const auto visitor = m_town->socket(m_people[i]);
            const QJsonObject told = visitor->call({{QStringLiteral("type"), QStringLiteral("sync")}, {QStringLiteral("rooms"), QJsonObject{{room, last[i]}}}});
            const QJsonObject difference = told[QLatin1String("rooms")][room].toObject();
            QCOMPARE(difference[QLatin1String("reset")].toBool(), false);
            for (const QJsonValue &event : difference[QLatin1String("events")].toArray())
                heard[i].take(event.toObject());
            last[i] = difference[QLatin1String("seq")].toInteger();
        }
    }
    for (const Heard &one : std::as_const(heard)) {
        QCOMPARE(one.seqs.size(), messages);
        QCOMPARE(one.seqs.first(), before + 1);
        QVERIFY(isWithoutHoles(one.seqs));
    }
}

void CrowdTest::aRetryOnEverySocketAtOnceMakesOneMessage()
{
    Sockets sockets;
    for (int i = 0; i < 30; ++i)
        sockets.push_back(follow(m_people[0], m_room));
    const QString messageId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const auto &socket : sockets)
        socket->send({{QStringLiteral("type"), QStringLiteral("send_message")},
                      {QStringLiteral("room_id"), m_room[QLatin1String("id")]},
                      {QStringLiteral("content"), QStringLiteral("once")},
                      {QStringLiteral("message_id"), messageId},
                      {QStringLiteral("ref"), QStringLiteral("retry")}});
    qint64 id = 0;
    for (const auto &socket : sockets) {
        const QJsonObject ack = socket->waitFor(QStringLiteral("ack"));
        if (id == 0)
            id = ack[QLatin1String("id")].toInteger();
        QCOMPARE(ack[QLatin1String("id")].toInteger(), id);
    }
    const QJsonObject last = m_town->say(m_people[1], m_room, QStringLiteral("and on"));
    for (const auto &socket : sockets) {
        Heard heard;
        listenUntil(*socket, heard, 2);
        QCOMPARE(heard.contents, QStringList({QStringLiteral("once"), QStringLiteral("and on")}));
    }
    QCOMPARE(m_town->http(m_people[0]).get(roomPath(m_room, "messages/")).object()[QLatin1String("count")].toInt(), 2);
    QVERIFY(last[QLatin1String("id")].toInteger() > id);
}

QTEST_GUILESS_MAIN(CrowdTest)
#include "crowd_test.moc"
