// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;
using Suhbat::test::DaemonProcess;
using Suhbat::test::Person;
using Suhbat::test::Town;

// Whatever happens, and however often the line breaks meanwhile: what the cache has come to by events is what somebody sees
// who has just arrived.
class TestCacheTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isWhatAFreshDeskSees_data();
    void isWhatAFreshDeskSees();

private:
    void act(QRandomGenerator &chance);
    void breakLine(QRandomGenerator &chance);
    static QMap<qint64, qint64> seqs(Desk &desk); // how far it has come
    static QStringList picture(Desk &desk); // of all rooms and all that was said in them

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    QList<Person> m_people;
    QList<QJsonObject> m_rooms;
    QList<qint64> m_messages;
    std::unique_ptr<Desk> m_desk;
    int m_count = 0;
};

void TestCacheTruth::init()
{
    m_daemon = std::make_unique<DaemonProcess>(
        DaemonProcess::Options{.arguments = {u"--set"_s, u"limits.people_burst=100000"_s, u"--set"_s, u"limits.people_per_second=100000"_s}});
    m_daemon->start();
    m_town = std::make_unique<Town>(*m_daemon);
    m_people = {m_town->account(u"alice"_s), m_town->account(u"bob"_s), m_town->account(u"carol"_s)};
    m_rooms = {m_town->direct(m_people[0], m_people[1]), m_town->group(m_people[1], {m_people[0], m_people[2]}, u"G1"_s),
               m_town->group(m_people[0], {m_people[1]}, u"G2"_s)};
    m_messages.clear();
    m_desk = std::make_unique<Desk>(*m_daemon);
    m_desk->signIn(m_people[0]);
}

void TestCacheTruth::cleanup()
{
    m_desk.reset();
    m_town.reset();
    m_daemon.reset();
}

void TestCacheTruth::isWhatAFreshDeskSees_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCacheTruth::act(QRandomGenerator &chance)
{
    const Person &who = m_people.at(chance.bounded(3));
    const QJsonObject &room = m_rooms.at(chance.bounded(3));
    const QByteArray path = "/api/chat/rooms/" + QByteArray::number(room[u"id"].toInteger()) + '/';
    auto http = m_town->http(who);
    http.setUnchecked(); // who may not is told so
    const qint64 message = m_messages.isEmpty() ? 0 : m_messages.at(chance.bounded(m_messages.size()));
    const QByteArray messagePath = path + "messages/" + QByteArray::number(message) + '/';
    switch (chance.bounded(10)) {
    case 0: http.patch(messagePath, {{u"content"_s, u"edit %1"_s.arg(++m_count)}}); return;
    case 1: http.remove(messagePath); return;
    case 2: http.post(path + "pins/", {{u"message_id"_s, message}}); return;
    case 3: http.remove(path + "pins/" + QByteArray::number(message) + '/'); return;
    case 4: http.post(path + "mark_read/"); return;
    case 5: http.patch(path, {{u"name"_s, u"name %1"_s.arg(++m_count)}}); return;
    case 6: http.post(path + "members/", {{u"user_id"_s, m_people.at(2).id}}); return;
    case 7: {
        const auto socket = m_town->socket(who);
        socket->call(
            {{u"type"_s, u"react"_s}, {u"message_id"_s, message}, {u"emoji"_s, chance.bounded(2) ? u"👍"_s : u"🎉"_s}, {u"remove"_s, chance.bounded(3) == 0}});
        return;
    }
    default: {
        const auto reply = http.post(path + "messages/", {{u"content"_s, u"words %1"_s.arg(++m_count)}});
        if (reply.status == 201)
            m_messages << reply.object()[u"id"].toInteger();
    }
    }
}

void TestCacheTruth::breakLine(QRandomGenerator &chance)
{
    switch (chance.bounded(3)) {
    case 0: m_desk->restart(); return;
    case 1: m_daemon->restart(); return;
    default: m_daemon->kill(); m_daemon->start();
    }
}

QMap<qint64, qint64> TestCacheTruth::seqs(Desk &desk)
{
    QMap<qint64, qint64> seqs;
    for (const StoredRoom &room : desk.rooms())
        seqs.insert(room.room.id.value(), room.room.seq);
    return seqs;
}

QStringList TestCacheTruth::picture(Desk &desk)
{
    QStringList lines;
    QList<StoredRoom> rooms = desk.rooms();
    std::sort(rooms.begin(), rooms.end(), [](const StoredRoom &a, const StoredRoom &b) { return a.room.id < b.room.id; });
    for (const StoredRoom &room : rooms) {
        QStringList members, pins;
        for (const Member &member : room.room.members)
            members << member.username;
        members.sort();
        for (const MessageId pin : room.room.pinned)
            pins << QString::number(pin.value());
        lines << u"room %1 %2 seq %3 unread %4 mentions %5 members %6 pins %7"_s.arg(room.room.id.value())
                     .arg(room.room.name)
                     .arg(room.room.seq)
                     .arg(room.room.mine.unreadCount)
                     .arg(room.room.mine.mentionCount)
                     .arg(members.join(u','), pins.join(u','));
        for (const StoredMessage &stored : desk.newest(room.room.id, 1000).messages) {
            QStringList reactions;
            for (const Reaction &reaction : stored.message.reactions)
                reactions << reaction.emoji + QString::number(reaction.count) + (reaction.mine ? u"!"_s : u""_s);
            reactions.sort();
            lines << u"  %1 %2 %3 %4 %5%6"_s.arg(stored.message.id.value())
                         .arg(stored.message.senderUsername, stored.message.content, reactions.join(u' '))
                         .arg(stored.message.isDeleted ? u"gone"_s : u""_s, stored.message.editedAt.isValid() ? u"edited"_s : u""_s);
        }
    }
    return lines;
}

void TestCacheTruth::isWhatAFreshDeskSees()
{
    QFETCH(quint32, seed);
    QRandomGenerator chance(seed);
    for (int i = 0; i < 120; ++i) {
        act(chance);
        if (chance.bounded(25) == 0)
            breakLine(chance);
    }
    m_desk->gateway().retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isOnline(), 60'000);
    Desk fresh(*m_daemon);
    fresh.signIn(m_people[0]);
    const QStringList expected = picture(fresh);
    QVERIFY(expected.size() > 10);
    QTRY_COMPARE(seqs(*m_desk), seqs(fresh));
    m_daemon->term(); // nobody to ask: the cache alone answers
    QTRY_VERIFY(!m_desk->isOnline());
    const QStringList actual = picture(*m_desk);
    for (const QString &line : expected) {
        if (!actual.contains(line))
            qWarning("only fresh:  %s", qPrintable(line));
    }
    for (const QString &line : actual) {
        if (!expected.contains(line))
            qWarning("only cached: %s", qPrintable(line));
    }
    QCOMPARE(actual, expected);
}

QTEST_GUILESS_MAIN(TestCacheTruth)
#include "test_sync_truth.moc"
