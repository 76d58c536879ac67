// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat::test;

class RoomsOverHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_village = std::make_unique<Village>(); }
    void cleanupTestCase() { m_village.reset(); }

    void listsOwnRoomsNewestFirst();
    void opensTheSameDirectRoomAgain();
    void opensADirectRoomWithOneself();
    void opensGroups();
    void namesWhatANewRoomLacks();
    void changesARoomForEverybodyAndForOneself();
    void managesMembers();
    void startsTheSameProductRoomAgain();
    void startsForAGuestNamedInTheBody();
    void opensTickets();
    void showsVendorsTheirQueue();
    void showsAdminsEverything();
    void tellsEveryRoomOfANewName();
    void findsAMessageInItsOwnRoomAlone();
    void keepsDrafts();
    void pinsMessages();
    void saysWhoHasRead();

private:
    Town &town() { return m_village->town; }
    std::unique_ptr<Village> m_village;
};

void RoomsOverHttp::listsOwnRoomsNewestFirst()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), karim = m_village->person();
    const QJsonObject first = town().direct(ahmed, lola), second = town().direct(ahmed, karim);
    // Newest activity by the millisecond: this one must not be the one in which the other room was made.
    const QString made = second[u"updated_at"_s].toString();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) > made);
    town().say(lola, first, u"newest"_s);
    const QJsonArray rooms = town().http(ahmed).get("/api/chat/rooms/").array();
    QCOMPARE(rooms.size(), 2);
    QCOMPARE(rooms[0][u"room_id"_s].toString(), uuidOf(first));
    QCOMPARE(rooms[0][u"unread_count"_s].toInt(), 1);
    QCOMPARE(rooms[0][u"last_message"_s][u"content"_s].toString(), u"newest"_s);
    QCOMPARE(rooms[1][u"room_id"_s].toString(), uuidOf(second));
    const QJsonArray conversations = town().http(ahmed).get("/api/conversations/").array();
    QCOMPARE(conversations[0][u"id"_s], first[u"id"_s]);
    QCOMPARE(conversations[0][u"last_message"_s][u"sender"_s][u"username"_s].toString(), lola.username);
}

void RoomsOverHttp::opensTheSameDirectRoomAgain()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const HttpReply first = town().http(ahmed).post("/api/conversations/", {{u"participants"_s, QJsonArray{ahmed.id, lola.id}}});
    QCOMPARE(first.status, 201);
    const HttpReply again = town().http(lola).post("/api/conversations/", {{u"participants"_s, QJsonArray{ahmed.id}}});
    QCOMPARE(again.status, 200);
    QCOMPARE(again.object()[u"id"_s], first.object()[u"id"_s]);
    const HttpReply named = town().http(ahmed).post("/api/conversations/", {{u"participants"_s, QJsonArray{lola.id}}, {u"name"_s, u"choy"_s}});
    QCOMPARE(named.status, 201);
    QVERIFY(named.object()[u"id"_s] != first.object()[u"id"_s]);
}

void RoomsOverHttp::opensADirectRoomWithOneself()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    HttpClient client = town().http(ahmed);
    const HttpReply first = client.post("/api/conversations/", {{u"participants"_s, QJsonArray()}});
    QCOMPARE(first.status, 201);
    QCOMPARE(first.object()[u"kind"_s].toString(), u"direct"_s);
    QCOMPARE(first.object()[u"participants"_s].toArray().size(), 1);
    for (const QJsonArray &people : {QJsonArray{ahmed.id}, QJsonArray{ahmed.id, ahmed.id}, QJsonArray()}) {
        const HttpReply again = client.post("/api/conversations/", {{u"participants"_s, people}});
        QCOMPARE(again.status, 200);
        QCOMPARE(again.object()[u"id"_s], first.object()[u"id"_s]);
    }
    const HttpReply asRoom = client.post("/api/chat/rooms/", {{u"kind"_s, u"direct"_s}, {u"members"_s, QJsonArray()}});
    QCOMPARE(asRoom.status, 200);
    QCOMPARE(asRoom.object()[u"id"_s], first.object()[u"id"_s]);

    const auto phone = town().socket(ahmed);
    phone->call(command(u"subscribe"_s));
    const QJsonObject saved = town().say(ahmed, first.object(), u"milk, bread"_s);
    QCOMPARE(saved[u"direction"_s].toString(), u"outgoing"_s);
    QCOMPARE(phone->waitFor(u"message"_s)[u"content"_s].toString(), u"milk, bread"_s);
    QCOMPARE(client.get(roomPath(first.object())).object()[u"unread_count"_s].toInt(), 0);
    QCOMPARE(town().http(lola).get(roomPath(first.object())).status, 404);
    QVERIFY(town().direct(ahmed, lola)[u"id"_s] != first.object()[u"id"_s]);
}

void RoomsOverHttp::opensGroups()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola}, u"oshxona"_s);
    QCOMPARE(room[u"kind"_s].toString(), u"group"_s);
    QCOMPARE(room[u"name"_s].toString(), u"oshxona"_s);
    QCOMPARE(room[u"participants"_s].toArray().size(), 2);
    QCOMPARE(town().http(lola).get("/api/chat/rooms/" + uuidOf(room).toLatin1() + '/').object()[u"id"_s], room[u"id"_s]);
}

void RoomsOverHttp::namesWhatANewRoomLacks()
{
    HttpClient client = town().http(m_village->person());
    const auto outcome = [&](const QByteArray &path, const QJsonObject &body) {
        const HttpReply reply = client.post(path, body);
        return u"%1 %2 %3"_s.arg(reply.status).arg(reply.code(), reply.object()[u"fields"_s].toObject().keys().join(u','));
    };
    QCOMPARE(outcome("/api/chat/rooms/", {{u"kind"_s, u"group"_s}}), u"400 missing_field name"_s);
    QCOMPARE(outcome("/api/chat/rooms/", {{u"kind"_s, u"castle"_s}, {u"name"_s, u"x"_s}}), u"400 invalid_field kind"_s);
    QCOMPARE(outcome("/api/chat/rooms/", {{u"kind"_s, u"group"_s}, {u"name"_s, u"x"_s}, {u"members"_s, u"everybody"_s}}), u"400 invalid_field members"_s);
    QCOMPARE(outcome("/api/conversations/", {}), u"400 missing_field participants"_s);
    QCOMPARE(outcome("/api/conversations/", {{u"participants"_s, 7}}), u"400 invalid_field participants"_s);
    QCOMPARE(outcome("/api/chat/start/", {}), u"400 missing_field vendor_id"_s);
    QCOMPARE(outcome("/api/chat/start/", {{u"vendor_id"_s, u"seven"_s}}), u"400 invalid_field vendor_id"_s);
    QCOMPARE(outcome("/api/chat/support/", {}), u"400 missing_field subject"_s);
}

void RoomsOverHttp::changesARoomForEverybodyAndForOneself()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola}, u"old"_s);
    const auto socket = town().socket(lola);
    socket->call(command(u"subscribe"_s));
    QCOMPARE(town().http(ahmed).patch(roomPath(room), {{u"name"_s, u"new"_s}}).object()[u"name"_s].toString(), u"new"_s);
    QCOMPARE(socket->waitFor(u"room_updated"_s)[u"name"_s].toString(), u"new"_s);
    QCOMPARE(town().http(lola).patch(roomPath(room), {{u"name"_s, u"hers"_s}}).status, 403);

    const QJsonObject hers = town().http(lola).patch(roomPath(room), {{u"is_muted"_s, true}, {u"is_archived"_s, true}}).object();
    QVERIFY(hers[u"is_muted"_s].toBool());
    QVERIFY(socket->waitFor(u"room_state"_s)[u"is_muted"_s].toBool());
    QVERIFY(!town().http(ahmed).get(roomPath(room)).object()[u"is_muted"_s].toBool()); // nobody else's
    QCOMPARE(town().http(lola).patch(roomPath(room), {{u"is_muted"_s, u"yes"_s}}).status, 400);

    QCOMPARE(town().http(lola).remove(roomPath(room)).status, 403);
    QCOMPARE(town().http(ahmed).remove(roomPath(room)).status, 204);
    QCOMPARE(socket->waitFor(u"room_removed"_s)[u"room_id"_s].toString(), uuidOf(room));
    QCOMPARE(town().http(lola).get(roomPath(room)).status, 404);
}

void RoomsOverHttp::managesMembers()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), karim = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola});
    HttpClient owner = town().http(ahmed);
    const HttpReply added = owner.post(roomPath(room, "members/"), {{u"user_id"_s, karim.id}});
    QCOMPARE(added.status, 201);
    QCOMPARE(owner.get(roomPath(room, "members/")).array().size(), 3);
    const QByteArray his = roomPath(room, "members/" + QByteArray::number(karim.id) + '/');
    QCOMPARE(owner.patch(his, {{u"is_admin"_s, true}}).status, 200);
    QCOMPARE(town().http(karim).remove(his).status, 204); // he leaves
    QCOMPARE(town().http(karim).get(roomPath(room)).status, 404);
    QCOMPARE(town().http(lola).post(roomPath(room, "members/"), {{u"user_id"_s, karim.id}}).status, 403);
    QCOMPARE(owner.post(roomPath(room, "members/"), {{u"user_id"_s, 999999}}).status, 404);
    QCOMPARE(owner.post(roomPath(room, "members/"), {}).status, 400);
}

void RoomsOverHttp::startsTheSameProductRoomAgain()
{
    const Person buyer = m_village->person(), vendor = m_village->person(u"vendor"_s);
    const QJsonObject body{{u"vendor_id"_s, vendor.id},
                           {u"product_id"_s, u"sku-7"_s},
                           {u"initial_message"_s, u"is it there?"_s},
                           {u"product"_s, QJsonObject{{u"title"_s, u"Choynak"_s}, {u"price"_s, 45000}, {u"currency"_s, u"UZS"_s}}}};
    const HttpReply first = town().http(buyer).post("/api/chat/start/", body);
    QCOMPARE(first.status, 201);
    const QJsonObject room = first.object();
    QCOMPARE(room[u"product"_s][u"id"_s].toString(), u"sku-7"_s);
    QCOMPARE(room[u"product"_s][u"title"_s].toString(), u"Choynak"_s);
    QCOMPARE(room[u"product"_s][u"price"_s].toString(), u"45000"_s);
    QCOMPARE(room[u"last_message"_s][u"content"_s].toString(), u"is it there?"_s);
    const HttpReply again = town().http(buyer).post("/api/chat/start/", {{u"vendor_id"_s, vendor.id}, {u"product_id"_s, u"sku-7"_s}});
    QCOMPARE(again.status, 200);
    QCOMPARE(again.object()[u"id"_s], room[u"id"_s]);
    QVERIFY(town().product(buyer, vendor, 7)[u"id"_s] != room[u"id"_s]);
    QCOMPARE(town().http(buyer).post("/api/chat/start/", {{u"vendor_id"_s, buyer.id}}).status / 100, 4);
    QCOMPARE(HttpClient(m_village->daemon).post("/api/chat/start/", {{u"vendor_id"_s, vendor.id}}).status, 401);
}

void RoomsOverHttp::startsForAGuestNamedInTheBody()
{
    const Person guest = town().guest(u"basket"_s), vendor = m_village->person(u"vendor"_s);
    HttpClient client(m_village->daemon);
    const QJsonObject body{{u"vendor_id"_s, vendor.id}, {u"product_id"_s, 7}, {u"guest_session_id"_s, QString::fromLatin1(guest.guestSession)}};
    const HttpReply first = client.post("/api/chat/start/", body);
    QCOMPARE(first.status, 201);
    QVERIFY(first.object()[u"guest_id"_s].toInteger() > 0);
    QVERIFY(!first.body.contains(guest.guestSession));
    QCOMPARE(town().http(guest).post("/api/chat/start/", {{u"vendor_id"_s, vendor.id}, {u"product_id"_s, 7}}).object()[u"id"_s], first.object()[u"id"_s]);
    QJsonObject wrong = body;
    wrong[u"guest_session_id"_s] = newUuid();
    QCOMPARE(client.post("/api/chat/start/", wrong).status, 401);
}

void RoomsOverHttp::opensTickets()
{
    const Person customer = m_village->person(), agent = m_village->person(u"agent"_s);
    const HttpReply reply = town().http(customer).post("/api/chat/support/", {{u"subject"_s, u"broken"_s}, {u"message"_s, u"it fell"_s}});
    QCOMPARE(reply.status, 201);
    const QJsonObject room = reply.object();
    QCOMPARE(room[u"support_ticket"_s][u"status"_s].toString(), u"open"_s);
    const HttpReply solved
        = town().http(agent).patch(roomPath(room, "ticket/"), {{u"status"_s, u"solved"_s}, {u"assignee"_s, agent.id}, {u"labels"_s, QJsonArray{u"glass"_s}}});
    QCOMPARE(solved.status, 200);
    QCOMPARE(solved.object()[u"support_ticket"_s][u"status"_s].toString(), u"solved"_s);
    QCOMPARE(solved.object()[u"support_ticket"_s][u"assignee"_s].toInteger(), agent.id);
    QCOMPARE(town().http(agent).patch(roomPath(room, "ticket/"), {{u"status"_s, u"eaten"_s}}).status, 400);
    QCOMPARE(town().http(customer).patch(roomPath(room, "ticket/"), {{u"status"_s, u"open"_s}}).status, 403);
}

void RoomsOverHttp::showsVendorsTheirQueue()
{
    const Person buyer = m_village->person(), vendor = m_village->person(u"vendor"_s), other = m_village->person(u"vendor"_s);
    const QJsonObject room = town().product(buyer, vendor);
    town().direct(buyer, vendor);
    const QJsonArray queue = town().http(vendor).get("/api/chat/vendor/rooms/").array();
    QCOMPARE(queue.size(), 1);
    QCOMPARE(queue[0][u"room_id"_s].toString(), uuidOf(room));
    QVERIFY(town().http(other).get("/api/chat/vendor/rooms/").array().isEmpty());
}

void RoomsOverHttp::showsAdminsEverything()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), admin = m_village->person(u"admin"_s);
    const QJsonObject room = town().direct(ahmed, lola);
    town().say(ahmed, room, u"qidirilgan so'z"_s);
    town().direct(ahmed, admin);
    HttpClient client = town().http(admin);
    const QJsonObject page = client.get("/api/chat/admin/rooms/?page_size=1").object();
    QVERIFY(page[u"count"_s].toInt() >= 2);
    QCOMPARE(page[u"results"_s].toArray().size(), 1);
    QVERIFY(page[u"previous"_s].isNull());
    const QJsonObject next = client.get(page[u"next"_s].toString().toLatin1()).object(); // a link that works
    QVERIFY(next[u"results"_s][0][u"id"_s] != page[u"results"_s][0][u"id"_s]);
    const QJsonObject found = client.get("/api/chat/admin/rooms/?search=" + ahmed.username.toLatin1()).object();
    QCOMPARE(found[u"count"_s].toInt(), 2);
    QCOMPARE(client.get("/api/chat/admin/rooms/?search=nobodycalledthis").object()[u"count"_s].toInt(), 0);
    QCOMPARE(client.get("/api/chat/admin/rooms/?page=9999").status, 404);
    QCOMPARE(client.get(roomPath(room, "messages/")).status, 200); // looks on
    QCOMPARE(client.post(roomPath(room, "messages/"), {{u"content"_s, u"x"_s}}).status, 403); // read-only unless joined
}

void RoomsOverHttp::tellsEveryRoomOfANewName()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), admin = m_village->person(u"admin"_s);
    const QJsonObject room = town().direct(ahmed, lola);
    town().group(ahmed, {lola});
    const auto socket = town().socket(lola);
    socket->call(command(u"subscribe"_s));
    const auto nameIn = [&](const QJsonObject &shown) {
        for (const QJsonValue &person : shown[u"participants"_s].toArray()) {
            if (person[u"id"_s].toInteger() == ahmed.id)
                return person[u"name"_s].toString();
        }
        return QString();
    };
    QCOMPARE(town().http(ahmed).patch("/api/me/", {{u"name"_s, u"Ahmad aka"_s}}).status, 200);
    QCOMPARE(nameIn(socket->waitFor(u"room_updated"_s)), u"Ahmad aka"_s);
    QCOMPARE(nameIn(socket->waitFor(u"room_updated"_s)), u"Ahmad aka"_s);

    const QByteArray his = "/api/admin/users/" + QByteArray::number(ahmed.id) + '/';
    QCOMPARE(town().http(admin).patch(his, {{u"name"_s, u"Ahmad"_s}}).status, 200);
    const QJsonObject told = socket->waitFor(u"room_updated"_s);
    QCOMPARE(nameIn(told), u"Ahmad"_s);
    QCOMPARE(nameIn(town().http(lola).get(roomPath(room)).object()), u"Ahmad"_s);
    QCOMPARE(town().http(ahmed).patch("/api/me/", {{u"name"_s, u"Ahmad"_s}}).status, 200); // says nothing new
    socket->waitFor(u"room_updated"_s); // the second of the admin's
    socket->barrier();
    QVERIFY(!socket->untakenTypes().contains(u"room_updated"_s));
}

void RoomsOverHttp::findsAMessageInItsOwnRoomAlone()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola), other = town().group(ahmed, {lola});
    const QJsonObject message = town().say(ahmed, room, u"here"_s);
    const QByteArray id = QByteArray::number(message[u"id"_s].toInteger());
    HttpClient client = town().http(ahmed);
    const QByteArray elsewhere = roomPath(other, "messages/" + id + '/');
    QCOMPARE(client.get(elsewhere).status, 404);
    QCOMPARE(client.patch(elsewhere, {{u"content"_s, u"there"_s}}).status, 404);
    QCOMPARE(client.post(roomPath(other, "pins/"), {{u"message_id"_s, message[u"id"_s]}}).status, 404);
    QCOMPARE(client.remove(elsewhere).status, 404);
    QCOMPARE(client.remove("/api/chat/rooms/999999/messages/" + id + '/').status, 404);
    QCOMPARE(client.get(roomPath(room, "messages/" + id + '/')).object()[u"content"_s].toString(), u"here"_s);
    const auto socket = town().roomSocket(ahmed, other);
    QCOMPARE(verdict(socket->call(command(u"delete_message"_s, {{u"message_id"_s, message[u"id"_s]}}))), u"not_found"_s);
}

void RoomsOverHttp::keepsDrafts()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const QByteArray path = "/api/me/drafts/" + QByteArray::number(room[u"id"_s].toInteger()) + '/';
    const auto other = town().socket(ahmed);
    other->call(command(u"subscribe"_s));
    HttpClient client = town().http(ahmed);
    QCOMPARE(client.put(path, {{u"content"_s, u"half a"_s}}).status, 204);
    QCOMPARE(other->waitFor(u"draft"_s)[u"content"_s].toString(), u"half a"_s);
    QCOMPARE(client.get(roomPath(room)).object()[u"draft"_s][u"content"_s].toString(), u"half a"_s);
    QVERIFY(town().http(lola).get(roomPath(room)).object()[u"draft"_s].isNull());
    QCOMPARE(client.remove(path).status, 204);
    QVERIFY(other->waitFor(u"draft"_s)[u"content"_s].toString().isEmpty());
    QCOMPARE(client.put("/api/me/drafts/999999/", {{u"content"_s, u"x"_s}}).status, 404);
    QCOMPARE(client.put(path, {}).status, 400);
}

void RoomsOverHttp::pinsMessages()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const qint64 id = town().say(ahmed, room, u"important"_s)[u"id"_s].toInteger();
    HttpClient client = town().http(ahmed);
    QCOMPARE(client.post(roomPath(room, "pins/"), {{u"message_id"_s, id}}).status, 204);
    QCOMPARE(client.get(roomPath(room, "pins/")).array()[0][u"id"_s].toInteger(), id);
    QCOMPARE(client.remove(roomPath(room, "pins/" + QByteArray::number(id) + '/')).status, 204);
    QVERIFY(client.get(roomPath(room, "pins/")).array().isEmpty());
    QCOMPARE(client.post(roomPath(room, "pins/"), {{u"message_id"_s, 999999}}).status, 404);
}

void RoomsOverHttp::saysWhoHasRead()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola});
    const QByteArray id = QByteArray::number(town().say(ahmed, room, u"read me"_s)[u"id"_s].toInteger());
    HttpClient client = town().http(ahmed);
    QVERIFY(client.get(roomPath(room, "read-by/" + id + '/')).array().isEmpty());
    QCOMPARE(town().http(lola).post(roomPath(room, "mark_read/")).status, 204);
    const QJsonArray readers = client.get(roomPath(room, "read-by/" + id + '/')).array();
    QCOMPARE(readers.size(), 1);
    QCOMPARE(readers[0][u"id"_s].toInteger(), lola.id);
}

QTEST_GUILESS_MAIN(RoomsOverHttp)
#include "test_rooms.moc"
