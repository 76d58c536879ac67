// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat::test;

class SyncOverSockets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_village = std::make_unique<Village>(); }
    void cleanupTestCase() { m_village.reset(); }

    void tellsWhatWasMissed();
    void namesRoomsAsTheyWereAsked();
    void startsOverAfterAnotherEpoch();
    void startsOverWhereTooMuchWasMissed();
    void tellsWhatTheOtherDeviceDid();
    void doesNotSayTwiceWhatItAnswered();
    void saysWhichRoomIsGone();
    void asksForMoreWhenAnAnswerIsFull();

private:
    Town &town() { return m_village->town; }
    QJsonObject sync(ChatSocket &socket, const QJsonObject &rooms, QJsonObject more = {})
    {
        more.insert(u"rooms"_s, rooms);
        return socket.call(command(u"sync"_s, more));
    }
    std::unique_ptr<Village> m_village;
};

void SyncOverSockets::tellsWhatWasMissed()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(lola);
    const qint64 since = town().say(ahmed, room, u"seen"_s)[u"seq"_s].toInteger();
    const QJsonObject missed = town().say(ahmed, room, u"missed"_s);
    QCOMPARE(
        town().http(ahmed).patch(roomPath(room, "messages/" + QByteArray::number(missed[u"id"_s].toInteger()) + '/'), {{u"content"_s, u"changed"_s}}).status,
        200);

    const QJsonObject answer = sync(*socket, {{uuidOf(room), since}});
    QCOMPARE(answer[u"type"_s].toString(), u"sync"_s);
    const QJsonObject difference = answer[u"rooms"_s][uuidOf(room)].toObject();
    QVERIFY(!difference[u"reset"_s].toBool());
    const QJsonArray events = difference[u"events"_s].toArray();
    QVERIFY(events.size() >= 2);
    qint64 seq = since;
    for (const QJsonValue &event : events)
        QCOMPARE(event[u"seq"_s].toInteger(), ++seq); // no gap
    QCOMPARE(difference[u"seq"_s].toInteger(), seq);
    QCOMPARE(sync(*socket, {{uuidOf(room), seq}})[u"rooms"_s][uuidOf(room)][u"events"_s].toArray().size(), 0);
}

void SyncOverSockets::namesRoomsAsTheyWereAsked()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(lola);
    const QString number = QString::number(room[u"id"_s].toInteger()), loud = uuidOf(room).toUpper();
    const QJsonObject rooms = sync(*socket, {{number, 0}, {loud, 0}})[u"rooms"_s].toObject();
    QVERIFY(rooms.contains(number));
    QVERIFY(rooms.contains(loud));
    QCOMPARE(rooms[number], rooms[loud]);
}

void SyncOverSockets::startsOverAfterAnotherEpoch()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    town().say(ahmed, room, u"here"_s);
    const auto socket = town().socket(lola);
    const QJsonObject answer = sync(*socket, {{uuidOf(room), 1}}, {{u"epoch"_s, u"another life"_s}});
    const QJsonObject difference = answer[u"rooms"_s][uuidOf(room)].toObject();
    QVERIFY(difference[u"reset"_s].toBool());
    QCOMPARE(difference[u"events"_s].toArray().last()[u"content"_s].toString(), u"here"_s);
    QVERIFY(answer[u"epoch"_s].toString() != u"another life"_s);
    // The same epoch is no reason to start over, nor is a place ahead of ours a place we know.
    QVERIFY(!sync(*socket, {{uuidOf(room), 1}}, {{u"epoch"_s, answer[u"epoch"_s]}})[u"rooms"_s][uuidOf(room)][u"reset"_s].toBool());
    QVERIFY(sync(*socket, {{uuidOf(room), 999999}})[u"rooms"_s][uuidOf(room)][u"reset"_s].toBool());
}

void SyncOverSockets::startsOverWhereTooMuchWasMissed()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola);
    constexpr int many = 510;
    for (int i = 0; i < many; ++i)
        mine->send(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, QString::number(i)}, {u"ref"_s, i}}));
    for (int i = 0; i < many; ++i)
        mine->waitFor(u"ack"_s);
    const QJsonObject difference = sync(*hers, {{uuidOf(room), 0}})[u"rooms"_s][uuidOf(room)].toObject();
    QVERIFY(difference[u"reset"_s].toBool());
    const QJsonArray events = difference[u"events"_s].toArray();
    QVERIFY(!events.isEmpty());
    QVERIFY(events.size() < many);
    QCOMPARE(events.last()[u"content"_s].toString(), QString::number(many - 1)); // the newest page, oldest first
}

void SyncOverSockets::tellsWhatTheOtherDeviceDid()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const auto phone = town().socket(lola);
    const qint64 since = phone->call(command(u"subscribe"_s))[u"user_seq"_s].toInteger();
    phone->close();
    const QJsonObject room = town().direct(ahmed, lola);
    QCOMPARE(town().http(lola).put("/api/me/drafts/" + uuidOf(room).toLatin1() + '/', {{u"content"_s, u"half a"_s}}).status, 204);
    QCOMPARE(town().http(lola).patch(roomPath(room), {{u"is_muted"_s, true}}).status, 200);

    const auto again = town().socket(lola);
    const QJsonObject answer = again->call(command(u"sync"_s, {{u"user_seq"_s, since}}));
    QStringList types;
    qint64 seq = since;
    for (const QJsonValue &event : answer[u"events"_s].toArray()) {
        QCOMPARE(event[u"user_seq"_s].toInteger(), ++seq);
        types += event[u"type"_s].toString();
    }
    QCOMPARE(types, QStringList({u"room_created"_s, u"draft"_s, u"room_state"_s}));
    QCOMPARE(answer[u"user_seq"_s].toInteger(), seq);
}

void SyncOverSockets::doesNotSayTwiceWhatItAnswered()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola);
    hers->call(command(u"subscribe"_s));
    QHash<qint64, int> heard;
    const auto note = [&](const QJsonValue &event) {
        if (event[u"type"_s] == u"message"_s)
            ++heard[event[u"seq"_s].toInteger()];
    };
    // Syncs in the midst of a stream of messages: each is heard once, from one of the two.
    qint64 known = 0;
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 20; ++i)
            mine->send(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"x"_s}, {u"ref"_s, i}}));
        const QJsonObject answer = sync(*hers, {{uuidOf(room), known}});
        // What came before the answer counts as known when the next one is asked for.
        for (const QJsonObject &event : hers->untaken())
            note(event);
        hers->forget();
        const QJsonObject difference = answer[u"rooms"_s][uuidOf(room)].toObject();
        for (const QJsonValue &event : difference[u"events"_s].toArray()) {
            if (!heard.contains(event[u"seq"_s].toInteger()))
                note(event);
        }
        known = difference[u"seq"_s].toInteger();
        for (int i = 0; i < 20; ++i)
            mine->waitFor(u"ack"_s);
        hers->barrier();
        for (const QJsonObject &event : hers->untaken()) {
            note(event);
            known = std::max(known, event[u"seq"_s].toInteger());
        }
        hers->forget();
    }
    for (auto it = heard.cbegin(); it != heard.cend(); ++it)
        QCOMPARE(it.value(), 1);
    QVERIFY(heard.size() >= 200 - 20); // the last round may still be on its way
}

void SyncOverSockets::saysWhichRoomIsGone()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), stranger = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(stranger);
    const QJsonObject rooms = sync(*socket, {{uuidOf(room), 1}, {u"999999"_s, 1}})[u"rooms"_s].toObject();
    for (const QString &name : {uuidOf(room), u"999999"_s}) {
        QVERIFY(rooms[name][u"gone"_s].toBool());
        QVERIFY(rooms[name][u"events"_s].toArray().isEmpty());
    }
}

void SyncOverSockets::asksForMoreWhenAnAnswerIsFull()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola);
    constexpr int many = 100; // of 4,000 letters that take two bytes each
    for (int i = 0; i < many; ++i)
        mine->send(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, QString(4000, QChar(0x645))}, {u"ref"_s, i}}));
    for (int i = 0; i < many; ++i)
        mine->waitFor(u"ack"_s);
    qint64 known = 0;
    int messages = 0;
    bool more = true;
    for (int rounds = 0; more && rounds < 50; ++rounds) {
        const QJsonObject answer = sync(*hers, {{uuidOf(room), known}});
        QVERIFY(QJsonDocument(answer).toJson(QJsonDocument::Compact).size() <= 256 * 1024);
        for (const QJsonValue &event : answer[u"rooms"_s][uuidOf(room)][u"events"_s].toArray()) {
            QCOMPARE(event[u"seq"_s].toInteger(), ++known);
            messages += event[u"type"_s] == u"message"_s ? 1 : 0;
        }
        QCOMPARE(answer[u"rooms"_s][uuidOf(room)][u"seq"_s].toInteger(), known);
        more = answer[u"more"_s].toBool();
        QVERIFY(rounds > 0 || more);
    }
    QCOMPARE(messages, many);
}

QTEST_GUILESS_MAIN(SyncOverSockets)
#include "test_sync.moc"
