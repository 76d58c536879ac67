// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat::test;

class DialectA : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_village = std::make_unique<Village>(); }
    void cleanupTestCase() { m_village.reset(); }

    void greetsWhoConnects();
    void refusesWhoIsNobody();
    void staysSilentUntilARoomIsJoined();
    void acknowledgesBeforeItTellsTheAuthor();
    void tellsTheAuthorWithoutARef();
    void keepsAPipelineInOrder();
    void sendsOnceWhateverIsRetried();
    void tellsOfEverythingThatHappensToAMessage();
    void marksAsRead();
    void tellsOthersWhoTypes();
    void bringsNewRoomsToWhoSubscribed();
    void leavesARoom();
    void goesSilentForWhoIsTakenOut();
    void hidesForeignRooms_data();
    void hidesForeignRooms();
    void letsTheAuthorAloneEdit();
    void answersPingsAndCalls();
    void servesGuests();
    void tellsWhoIsThere();
    void closesWithTheSession();
    void logsComingAndGoing();

private:
    Town &town() { return m_village->town; }
    std::unique_ptr<Village> m_village;
};

void DialectA::greetsWhoConnects()
{
    const Person ahmed = m_village->person();
    for (const QByteArray &path : {QByteArray("/ws/chat/"), QByteArray("/ws/chat")}) {
        ChatSocket socket(m_village->daemon, path + "?token=" + ahmed.token);
        const QJsonObject greeting = socket.waitFor(u"connection_established"_s);
        QCOMPARE(greeting[u"user"_s].toString(), ahmed.username);
        QVERIFY(greeting[u"guest_session"_s].isNull());
    }
    ChatSocket byHeader(m_village->daemon, "/ws/chat/", {{"Authorization", "Bearer " + ahmed.token}});
    QCOMPARE(byHeader.waitFor(u"connection_established"_s)[u"user"_s].toString(), ahmed.username);
}

void DialectA::refusesWhoIsNobody()
{
    for (const QByteArray &query :
         {QByteArray(), QByteArray("?token=wrong"), QByteArray("?guest_session=") + newUuid().toLatin1(), QByteArray("?guest_session=x")}) {
        ChatSocket socket(m_village->daemon, "/ws/chat/" + query);
        QCOMPARE(socket.status(), 101);
        QCOMPARE(socket.waitForClose(), 4401);
    }
}

void DialectA::staysSilentUntilARoomIsJoined()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(lola);
    town().say(ahmed, room, u"unheard"_s);
    socket->barrier();
    QVERIFY(socket->untaken().isEmpty());

    const QJsonObject ack = socket->call(command(u"join_room"_s, {{u"room_id"_s, room[u"id"_s]}}));
    QCOMPARE(verdict(ack), u"ack"_s);
    QCOMPARE(ack[u"room_id"_s].toString(), uuidOf(room));
    town().say(ahmed, room, u"heard"_s);
    QCOMPARE(socket->waitFor(u"message"_s)[u"content"_s].toString(), u"heard"_s);
}

void DialectA::acknowledgesBeforeItTellsTheAuthor()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola);
    mine->call(command(u"subscribe"_s));
    hers->call(command(u"subscribe"_s));

    mine->send(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"salom"_s}, {u"ref"_s, 7}}));
    const QJsonObject event = mine->waitFor(u"message"_s);
    QVERIFY(mine->untakenTypes().contains(u"ack"_s)); // it was before the event
    const QJsonObject ack = mine->waitFor(u"ack"_s);
    QCOMPARE(ack[u"ref"_s].toInt(), 7);
    for (const QString &field : {u"message_id"_s, u"id"_s, u"seq"_s, u"created_at"_s})
        QCOMPARE(ack[field], event[field]);
    const QJsonObject heard = hers->waitFor(u"message"_s);
    QCOMPARE(heard[u"message_id"_s], ack[u"message_id"_s]);
    QCOMPARE(heard[u"sender_username"_s].toString(), ahmed.username);
}

void DialectA::tellsTheAuthorWithoutARef()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(ahmed);
    socket->call(command(u"join_room"_s, {{u"room_id"_s, uuidOf(room)}}));
    socket->send(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"salom"_s}}));
    QCOMPARE(socket->waitFor(u"message"_s)[u"content"_s].toString(), u"salom"_s);
    QVERIFY(!socket->untakenTypes().contains(u"ack"_s));
}

void DialectA::keepsAPipelineInOrder()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    ChatSocket socket(m_village->daemon, "/ws/chat/?token=" + ahmed.token);
    // Nothing is waited for: not the greeting, not the join, not one ack.
    socket.send(command(u"join_room"_s, {{u"room_id"_s, uuidOf(room)}}));
    for (int i = 0; i < 200; ++i)
        socket.send(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, QString::number(i)}, {u"ref"_s, i}}));
    QList<qint64> seqs;
    for (int i = 0; i < 200; ++i) {
        const QJsonObject ack = socket.waitFor(u"ack"_s);
        QCOMPARE(ack[u"ref"_s].toInt(), i);
        seqs.append(ack[u"seq"_s].toInteger());
    }
    QVERIFY(std::is_sorted(seqs.begin(), seqs.end()));
    for (int i = 0; i < 200; ++i)
        QCOMPARE(socket.waitFor(u"message"_s)[u"content"_s].toString(), QString::number(i));
}

void DialectA::sendsOnceWhateverIsRetried()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola);
    hers->call(command(u"subscribe"_s));
    const QJsonObject send = command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"once"_s}, {u"message_id"_s, newUuid()}});
    const QJsonObject first = mine->call(send), again = mine->call(send);
    QCOMPARE(again[u"id"_s], first[u"id"_s]);
    QCOMPARE(again[u"seq"_s], first[u"seq"_s]);

    QJsonObject other = send;
    other[u"content"_s] = u"something else"_s;
    QCOMPARE(verdict(mine->call(other)), u"conflict"_s);
    QCOMPARE(verdict(hers->call(send)), u"conflict"_s);

    hers->waitFor(u"message"_s);
    hers->barrier();
    QVERIFY(!hers->untakenTypes().contains(u"message"_s));
}

void DialectA::tellsOfEverythingThatHappensToAMessage()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola);
    hers->call(command(u"subscribe"_s));
    const QJsonObject sent = mine->call(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"one"_s}}));
    const QJsonValue uuid = sent[u"message_id"_s], id = sent[u"id"_s];

    QCOMPARE(verdict(mine->call(command(u"edit_message"_s, {{u"message_id"_s, uuid}, {u"content"_s, u"two"_s}}))), u"ack"_s);
    QCOMPARE(hers->waitFor(u"message_edited"_s)[u"content"_s].toString(), u"two"_s);

    QCOMPARE(verdict(hers->call(command(u"react"_s, {{u"message_id"_s, id}, {u"emoji"_s, u"👍"_s}}))), u"ack"_s);
    QCOMPARE(hers->waitFor(u"reaction"_s)[u"count"_s].toInt(), 1);
    QCOMPARE(verdict(hers->call(command(u"react"_s, {{u"message_id"_s, id}, {u"emoji"_s, u"👍"_s}, {u"remove"_s, true}}))), u"ack"_s);
    QVERIFY(hers->waitFor(u"reaction"_s)[u"removed"_s].toBool());

    QCOMPARE(verdict(mine->call(command(u"pin_message"_s, {{u"message_id"_s, uuid}, {u"pinned"_s, true}}))), u"ack"_s);
    QVERIFY(hers->waitFor(u"message_pinned"_s)[u"pinned"_s].toBool());

    QCOMPARE(verdict(mine->call(command(u"delete_message"_s, {{u"message_id"_s, uuid}}))), u"ack"_s);
    const QJsonObject deleted = hers->waitFor(u"message_deleted"_s);
    QCOMPARE(deleted[u"id"_s], id);
    QVERIFY(deleted[u"seq"_s].toInteger() > sent[u"seq"_s].toInteger());
}

void DialectA::marksAsRead()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola), herOther = town().socket(lola);
    mine->call(command(u"subscribe"_s));
    herOther->call(command(u"subscribe"_s));
    const qint64 first = town().say(ahmed, room, u"one"_s)[u"id"_s].toInteger();
    const qint64 second = town().say(ahmed, room, u"two"_s)[u"id"_s].toInteger();

    QJsonObject ack = hers->call(command(u"mark_read"_s, {{u"room_id"_s, room[u"id"_s]}, {u"up_to"_s, first}}));
    QCOMPARE(ack[u"up_to"_s].toInteger(), first);
    QCOMPARE(ack[u"unread_count"_s].toInt(), 1);
    const QJsonObject receipt = mine->waitFor(u"read_receipt"_s);
    QCOMPARE(receipt[u"user_id"_s].toInteger(), lola.id);
    QCOMPARE(receipt[u"up_to"_s].toInteger(), first);
    QCOMPARE(herOther->waitFor(u"read_marker"_s)[u"unread_count"_s].toInt(), 1);

    ack = hers->call(command(u"mark_read"_s, {{u"room_id"_s, uuidOf(room)}}));
    QCOMPARE(ack[u"up_to"_s].toInteger(), second);
    ack = hers->call(command(u"mark_read"_s, {{u"room_id"_s, uuidOf(room)}, {u"up_to"_s, first}})); // never back
    QCOMPARE(ack[u"up_to"_s].toInteger(), second);
    QCOMPARE(verdict(hers->call(command(u"mark_read"_s, {{u"room_id"_s, uuidOf(room)}, {u"up_to"_s, 999999999}}))), u"not_found"_s);
}

void DialectA::tellsOthersWhoTypes()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().socket(lola);
    mine->call(command(u"subscribe"_s));
    hers->call(command(u"subscribe"_s));
    QCOMPARE(verdict(mine->call(command(u"typing"_s, {{u"room_id"_s, uuidOf(room)}, {u"is_typing"_s, true}}))), u"ack"_s);
    const QJsonObject typing = hers->waitFor(u"typing"_s);
    QCOMPARE(typing[u"user_id"_s].toInteger(), ahmed.id);
    QCOMPARE(typing[u"room_id"_s].toString(), uuidOf(room));
    QCOMPARE(verdict(mine->call(command(u"typing"_s, {{u"room_id"_s, room[u"id"_s]}, {u"is_typing"_s, false}}))), u"ack"_s);
    QVERIFY(!hers->waitFor(u"typing"_s)[u"is_typing"_s].toBool());
    mine->barrier();
    QVERIFY(!mine->untakenTypes().contains(u"typing"_s));
}

void DialectA::bringsNewRoomsToWhoSubscribed()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const auto socket = town().socket(lola);
    const QJsonObject ack = socket->call(command(u"subscribe"_s));
    QVERIFY(!ack[u"epoch"_s].toString().isEmpty());
    const QJsonObject room = town().direct(ahmed, lola);
    const QJsonObject created = socket->waitFor(u"room_created"_s);
    QCOMPARE(created[u"room_id"_s].toString(), uuidOf(room));
    QVERIFY(created[u"user_seq"_s].toInteger() > ack[u"user_seq"_s].toInteger());
    town().say(ahmed, room, u"first words"_s);
    QCOMPARE(socket->waitFor(u"message"_s)[u"content"_s].toString(), u"first words"_s);

    // `subscribe` is answered with or without a ref.
    socket->send(command(u"subscribe"_s));
    QCOMPARE(socket->waitFor(u"ack"_s)[u"epoch"_s], ack[u"epoch"_s]);
}

void DialectA::leavesARoom()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(lola);
    socket->call(command(u"join_room"_s, {{u"room_id"_s, uuidOf(room)}}));
    QCOMPARE(verdict(socket->call(command(u"leave_room"_s, {{u"room_id"_s, room[u"id"_s]}}))), u"ack"_s);
    town().say(ahmed, room, u"unheard"_s);
    socket->barrier();
    QVERIFY(!socket->untakenTypes().contains(u"message"_s));
}

void DialectA::goesSilentForWhoIsTakenOut()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), karim = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola, karim});
    const auto hers = town().socket(lola), his = town().socket(karim);
    hers->call(command(u"subscribe"_s));
    his->call(command(u"join_room"_s, {{u"room_id"_s, uuidOf(room)}}));
    HttpClient owner = town().http(ahmed);
    for (const Person &person : {lola, karim})
        QCOMPARE(owner.remove(roomPath(room, "members/" + QByteArray::number(person.id) + '/')).status, 204);
    QCOMPARE(hers->waitFor(u"room_removed"_s)[u"room_id"_s].toString(), uuidOf(room));
    QCOMPARE(his->waitFor(u"room_removed"_s)[u"room_id"_s].toString(), uuidOf(room));
    hers->forget();
    his->forget();
    town().say(ahmed, room, u"behind their backs"_s);
    hers->barrier();
    his->barrier();
    QVERIFY(!hers->untakenTypes().contains(u"message"_s));
    QVERIFY(!his->untakenTypes().contains(u"message"_s));
    QCOMPARE(verdict(hers->call(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"still here?"_s}}))), u"not_found"_s);
    QCOMPARE(verdict(hers->call(command(u"typing"_s, {{u"room_id"_s, uuidOf(room)}, {u"is_typing"_s, true}}))), u"not_found"_s);
}

void DialectA::hidesForeignRooms_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("fields");
    QTest::newRow("join_room") << u"join_room"_s << QJsonObject();
    QTest::newRow("leave_room") << u"leave_room"_s << QJsonObject();
    QTest::newRow("send_message") << u"send_message"_s << QJsonObject{{u"content"_s, u"x"_s}};
    QTest::newRow("mark_read") << u"mark_read"_s << QJsonObject();
    QTest::newRow("typing") << u"typing"_s << QJsonObject{{u"is_typing"_s, true}};
}

void DialectA::hidesForeignRooms()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, fields);
    const Person ahmed = m_village->person(), lola = m_village->person(), stranger = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(stranger);
    for (const QJsonValue &name : {room[u"id"_s], room[u"room_id"_s], QJsonValue(999999), QJsonValue(-3), QJsonValue(0), QJsonValue(newUuid())}) {
        fields[u"room_id"_s] = name;
        QCOMPARE(verdict(socket->call(command(type, fields))), u"not_found"_s);
    }
}

void DialectA::letsTheAuthorAloneEdit()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), stranger = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const QJsonValue id = town().say(ahmed, room, u"mine"_s)[u"id"_s];
    const auto hers = town().socket(lola), foreign = town().socket(stranger);
    QCOMPARE(verdict(hers->call(command(u"edit_message"_s, {{u"message_id"_s, id}, {u"content"_s, u"x"_s}}))), u"forbidden"_s);
    QCOMPARE(verdict(hers->call(command(u"delete_message"_s, {{u"message_id"_s, id}}))), u"forbidden"_s);
    for (const QString &type : {u"edit_message"_s, u"delete_message"_s, u"react"_s, u"pin_message"_s}) {
        const QJsonObject fields{{u"message_id"_s, id}, {u"content"_s, u"x"_s}, {u"emoji"_s, u"👍"_s}};
        QCOMPARE(verdict(foreign->call(command(type, fields))), u"not_found"_s);
    }
    const auto mine = town().socket(ahmed);
    QCOMPARE(verdict(mine->call(command(u"edit_message"_s, {{u"message_id"_s, id}, {u"content"_s, u"  "_s}}))), u"empty_message"_s);
}

void DialectA::answersPingsAndCalls()
{
    const auto socket = town().socket(m_village->person());
    socket->send(command(u"ping"_s));
    socket->waitFor(u"pong"_s);
    socket->send(command(u"ping"_s, {{u"ref"_s, u"p"_s}}));
    QCOMPARE(socket->waitFor(u"pong"_s)[u"ref"_s].toString(), u"p"_s);
    for (const QString &type : {u"incoming_call"_s, u"call_accept"_s, u"webrtc_offer"_s, u"ice_candidate"_s})
        QCOMPARE(verdict(socket->call(command(type, {{u"call_id"_s, 1}}))), u"not_implemented"_s);
}

void DialectA::servesGuests()
{
    const Person vendor = m_village->person(u"vendor"_s), guest = town().guest(u"basket 7"_s);
    ChatSocket socket(m_village->daemon, "/ws/chat/?guest_session=" + guest.guestSession);
    const QJsonObject greeting = socket.waitFor(u"connection_established"_s);
    QVERIFY(greeting[u"user"_s].isNull());
    QCOMPARE(greeting[u"guest_session"_s].toString().toLatin1(), guest.guestSession);
    socket.call(command(u"subscribe"_s));
    const QJsonObject room = town().product(guest, vendor);
    socket.waitFor(u"room_created"_s);
    QCOMPARE(verdict(socket.call(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"is it there?"_s}}))), u"ack"_s);
    const QJsonObject own = socket.waitFor(u"message"_s);
    QCOMPARE(own[u"sender_type"_s].toString(), u"guest"_s);
    QVERIFY(own[u"sender"_s].isNull());
    town().say(vendor, room, u"it is"_s);
    QCOMPARE(socket.waitFor(u"message"_s)[u"sender_type"_s].toString(), u"vendor"_s);
}

void DialectA::tellsWhoIsThere()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed);
    mine->call(command(u"subscribe"_s));
    auto hers = town().socket(lola);
    const auto isHers = [&](const QJsonObject &event) { return event[u"type"_s] == u"presence"_s && event[u"user_id"_s].toInteger() == lola.id; };
    QVERIFY(mine->waitFor(u"her coming"_s, isHers)[u"is_online"_s].toBool());
    hers->close();
    hers.reset();
    QVERIFY(!mine->waitFor(u"her going"_s, isHers)[u"is_online"_s].toBool());
}

void DialectA::closesWithTheSession()
{
    const Person ahmed = m_village->person();
    const auto socket = town().socket(ahmed);
    QCOMPARE(town().http(ahmed).post("/api/auth/logout/").status, 204);
    QCOMPARE(socket->waitForClose(), 4401);

    const Person lola = m_village->person();
    const auto hers = town().socket(lola);
    m_village->daemon.expectVerb({u"disable-user"_s, u"--username"_s, lola.username});
    QCOMPARE(hers->waitForClose(), 4401);
    ChatSocket again(m_village->daemon, "/ws/chat/?token=" + lola.token);
    QCOMPARE(again.waitForClose(), 4401);
}

void DialectA::logsComingAndGoing()
{
    const Person ahmed = m_village->person();
    auto socket = town().socket(ahmed);
    m_village->daemon.waitForLog("WebSocket connected: user=" + ahmed.username.toLatin1() + " room=- code=101");
    socket->close();
    m_village->daemon.waitForLog("WebSocket disconnected: user=" + ahmed.username.toLatin1() + " room=- code=1000");
    QVERIFY(!m_village->daemon.log().contains(ahmed.token));
}

QTEST_GUILESS_MAIN(DialectA)
#include "test_dialect_a.moc"
