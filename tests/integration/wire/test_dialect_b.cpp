// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat::test;

class DialectB : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_village = std::make_unique<Village>(); }
    void cleanupTestCase() { m_village.reset(); }

    void bringsAMessageToEverybodyInTheRoom();
    void takesCommandsBeforeItIsOpen();
    void tellsOfEditsAndDeletions();
    void tellsTheOthersWhoTypes();
    void tellsWhoComesAndGoes();
    void seesWhatHappensOnTheOtherPath();
    void isSeenOnTheOtherPath();
    void closesOnWhoDoesNotBelong();
    void closesOnAnAdminWhoOnlyLooks();
    void closesWhenTheRoomIsLost();
    void closesWhenTheRoomIsDeleted();
    void closesWithTheSession();
    void namesWhatIsWrong();
    void servesGuests();
    void logsTheRoom();

private:
    Town &town() { return m_village->town; }
    QByteArray pathOf(const QJsonObject &room) { return "/ws/chat/" + QByteArray::number(room[u"id"_s].toInteger()) + '/'; }
    std::unique_ptr<Village> m_village;
};

void DialectB::bringsAMessageToEverybodyInTheRoom()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().roomSocket(ahmed, room);
    ChatSocket hers(m_village->daemon, "/ws/chat/" + uuidOf(room).toLatin1() + "?token=" + lola.token); // by UUID, without the slash
    hers.barrier();
    mine->waitFor(u"user.joined"_s); // she listens now
    mine->send(command(u"chat_message"_s, {{u"message"_s, u"سلام"_s}}));
    const QJsonObject own = mine->waitFor(u"chat.message"_s), heard = hers.waitFor(u"chat.message"_s);
    QCOMPARE(own, heard);
    QCOMPARE(heard[u"sender"_s].toString(), ahmed.username);
    QCOMPARE(heard[u"content"_s].toString(), u"سلام"_s);
    QVERIFY(heard[u"id"_s].toInteger() > 0);
    mine->barrier();
    QVERIFY(mine->untaken().isEmpty()); // no ack was asked for
}

void DialectB::takesCommandsBeforeItIsOpen()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    ChatSocket socket(m_village->daemon, pathOf(room) + "?token=" + ahmed.token);
    for (int i = 0; i < 20; ++i)
        socket.send(command(u"chat_message"_s, {{u"message"_s, QString::number(i)}}));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(socket.waitFor(u"chat.message"_s)[u"content"_s].toString(), QString::number(i));
}

void DialectB::tellsOfEditsAndDeletions()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().roomSocket(ahmed, room), hers = town().roomSocket(lola, room);
    mine->waitFor(u"user.joined"_s);
    const qint64 id = town().say(ahmed, room, u"one"_s)[u"id"_s].toInteger();
    hers->waitFor(u"chat.message"_s);

    mine->send(command(u"edit_message"_s, {{u"message_id"_s, id}, {u"content"_s, u"two"_s}}));
    const QJsonObject edited = hers->waitFor(u"message.edited"_s)[u"message"_s].toObject();
    QCOMPARE(edited[u"id"_s].toInteger(), id);
    QCOMPARE(edited[u"content"_s].toString(), u"two"_s);

    QCOMPARE(verdict(hers->call(command(u"edit_message"_s, {{u"message_id"_s, id}, {u"content"_s, u"hers"_s}}))), u"forbidden"_s);
    QCOMPARE(verdict(hers->call(command(u"delete_message"_s, {{u"message_id"_s, id}}))), u"forbidden"_s);

    mine->send(command(u"delete_message"_s, {{u"message_id"_s, id}}));
    QCOMPARE(hers->waitFor(u"message.deleted"_s)[u"message_id"_s].toInteger(), id);
}

void DialectB::tellsTheOthersWhoTypes()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().roomSocket(ahmed, room), hers = town().roomSocket(lola, room);
    mine->waitFor(u"user.joined"_s);
    mine->send(command(u"typing"_s, {{u"is_typing"_s, true}}));
    const QJsonObject typing = hers->waitFor(u"user.typing"_s);
    QCOMPARE(typing[u"user"_s].toString(), ahmed.username);
    QVERIFY(typing[u"is_typing"_s].toBool());
    mine->barrier();
    QVERIFY(!mine->untakenTypes().contains(u"user.typing"_s));
}

void DialectB::tellsWhoComesAndGoes()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().roomSocket(ahmed, room);
    const auto onTheOtherPath = town().socket(ahmed);
    onTheOtherPath->call(command(u"subscribe"_s));
    auto hers = town().roomSocket(lola, room);
    QCOMPARE(mine->waitFor(u"user.joined"_s)[u"user"_s].toString(), lola.username);
    hers->close();
    QCOMPARE(mine->waitFor(u"user.left"_s)[u"user"_s].toString(), lola.username);
    hers = town().roomSocket(lola, room);
    mine->waitFor(u"user.joined"_s);
    hers->vanish();
    mine->waitFor(u"user.left"_s);
    onTheOtherPath->barrier();
    QVERIFY(!onTheOtherPath->untakenTypes().contains(u"user_joined"_s)); // that would be membership
}

void DialectB::seesWhatHappensOnTheOtherPath()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().socket(ahmed), hers = town().roomSocket(lola, room);
    QCOMPARE(verdict(hers->call(command(u"ping"_s))), u"pong"_s); // open, so it listens
    const QJsonObject sent = mine->call(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"one"_s}}));
    QCOMPARE(hers->waitFor(u"chat.message"_s)[u"id"_s], sent[u"id"_s]);
    mine->call(command(u"edit_message"_s, {{u"message_id"_s, sent[u"message_id"_s]}, {u"content"_s, u"two"_s}}));
    QCOMPARE(hers->waitFor(u"message.edited"_s)[u"message"_s][u"content"_s].toString(), u"two"_s);
    mine->call(command(u"typing"_s, {{u"room_id"_s, uuidOf(room)}, {u"is_typing"_s, true}}));
    hers->waitFor(u"user.typing"_s);
    mine->call(command(u"delete_message"_s, {{u"message_id"_s, sent[u"message_id"_s]}}));
    QCOMPARE(hers->waitFor(u"message.deleted"_s)[u"message_id"_s], sent[u"id"_s]);
}

void DialectB::isSeenOnTheOtherPath()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().roomSocket(ahmed, room), hers = town().socket(lola);
    hers->call(command(u"subscribe"_s));
    const QJsonObject ack = mine->call(command(u"chat_message"_s, {{u"message"_s, u"one"_s}})); // a ref is answered here too
    QCOMPARE(verdict(ack), u"ack"_s);
    const QJsonObject heard = hers->waitFor(u"message"_s);
    QCOMPARE(heard[u"id"_s], ack[u"id"_s]);
    QCOMPARE(heard[u"room_id"_s].toString(), uuidOf(room));
    mine->send(command(u"typing"_s, {{u"is_typing"_s, true}}));
    QCOMPARE(hers->waitFor(u"typing"_s)[u"user_id"_s].toInteger(), ahmed.id);
}

void DialectB::closesOnWhoDoesNotBelong()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), stranger = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    QCOMPARE(ChatSocket(m_village->daemon, pathOf(room)).waitForClose(), 4401);
    QCOMPARE(ChatSocket(m_village->daemon, pathOf(room) + "?token=wrong").waitForClose(), 4401);
    for (const QByteArray &path :
         {pathOf(room), QByteArray("/ws/chat/999999/"), QByteArray("/ws/chat/lobby/"), QByteArray("/ws/chat/0/"), "/ws/chat/" + newUuid().toLatin1() + '/'})
        QCOMPARE(ChatSocket(m_village->daemon, path + "?token=" + stranger.token).waitForClose(), 4403);
    QCOMPARE(ChatSocket(m_village->daemon, "/ws/chat/1/2/?token=" + ahmed.token).status(), 404);
    QCOMPARE(ChatSocket(m_village->daemon, "/ws/other/?token=" + ahmed.token).status(), 404);
}

void DialectB::closesOnAnAdminWhoOnlyLooks()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), admin = m_village->person(u"admin"_s);
    const QJsonObject room = town().direct(ahmed, lola);
    QCOMPARE(ChatSocket(m_village->daemon, pathOf(room) + "?token=" + admin.token).waitForClose(), 4403);
}

void DialectB::closesWhenTheRoomIsLost()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola});
    const auto mine = town().roomSocket(ahmed, room), hers = town().roomSocket(lola, room);
    mine->waitFor(u"user.joined"_s);
    QCOMPARE(town().http(ahmed).remove(roomPath(room, "members/" + QByteArray::number(lola.id) + '/')).status, 204);
    QCOMPARE(hers->waitForClose(), 4403);
    QCOMPARE(mine->waitFor(u"user.left"_s)[u"user"_s].toString(), lola.username);
    QVERIFY(mine->isOpen());
}

void DialectB::closesWhenTheRoomIsDeleted()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola});
    const auto hers = town().roomSocket(lola, room);
    QCOMPARE(verdict(hers->call(command(u"ping"_s))), u"pong"_s);
    QCOMPARE(town().http(ahmed).remove(roomPath(room)).status, 204);
    QCOMPARE(hers->waitForClose(), 4403);
    QCOMPARE(ChatSocket(m_village->daemon, pathOf(room) + "?token=" + ahmed.token).waitForClose(), 4403);
}

void DialectB::closesWithTheSession()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto mine = town().roomSocket(ahmed, room);
    QCOMPARE(verdict(mine->call(command(u"ping"_s))), u"pong"_s);
    QCOMPARE(town().http(ahmed).post("/api/auth/logout/").status, 204);
    QCOMPARE(mine->waitForClose(), 4401);
}

void DialectB::namesWhatIsWrong()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().roomSocket(ahmed, room);
    QCOMPARE(verdict(socket->call(command(u"chat_message"_s))), u"missing_field"_s);
    QCOMPARE(verdict(socket->call(command(u"chat_message"_s, {{u"message"_s, u" \n "_s}}))), u"empty_message"_s);
    QCOMPARE(verdict(socket->call(command(u"chat_message"_s, {{u"message"_s, QString(5000, u'x')}}))), u"too_long"_s);
    QCOMPARE(verdict(socket->call(command(u"send_message"_s, {{u"content"_s, u"x"_s}}))), u"unknown_command"_s);
    QCOMPARE(verdict(socket->call(command(u"edit_message"_s, {{u"message_id"_s, 999999}, {u"content"_s, u"x"_s}}))), u"not_found"_s);
    QCOMPARE(verdict(socket->call(command(u"incoming_call"_s, {{u"call_id"_s, 1}}))), u"not_implemented"_s);
    QVERIFY(socket->isOpen());
    socket->sendText("not json");
    QCOMPARE(socket->waitForClose(), 1007);
}

void DialectB::servesGuests()
{
    const Person vendor = m_village->person(u"vendor"_s), guest = town().guest(u"basket"_s), other = town().guest(u"another"_s);
    const QJsonObject room = town().product(guest, vendor);
    const auto his = town().roomSocket(guest, room);
    const auto vendors = town().roomSocket(vendor, room);
    his->waitFor(u"user.joined"_s);
    his->send(command(u"chat_message"_s, {{u"message"_s, u"is it there?"_s}}));
    QCOMPARE(vendors->waitFor(u"chat.message"_s)[u"content"_s].toString(), u"is it there?"_s);
    QCOMPARE(ChatSocket(m_village->daemon, pathOf(room) + "?guest_session=" + other.guestSession).waitForClose(), 4403);
}

void DialectB::logsTheRoom()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const QByteArray id = QByteArray::number(room[u"id"_s].toInteger());
    const auto socket = town().roomSocket(ahmed, room);
    m_village->daemon.waitForLog("WebSocket connected: user=" + ahmed.username.toLatin1() + " room=" + id + " code=101");
    ChatSocket refused(m_village->daemon, "/ws/chat/999999/?token=" + ahmed.token);
    refused.waitForClose();
    m_village->daemon.waitForLog("WebSocket disconnected: user=" + ahmed.username.toLatin1() + " room=999999 code=4403");
}

QTEST_GUILESS_MAIN(DialectB)
#include "test_dialect_b.moc"
