// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

#include "core/random.h"

using namespace Suhbat;
using namespace Suhbat::chat;
using test::Village;

class RoomsTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void givesTwoPeopleOneRoom();
    void givesTwoPeopleOneRoomWhenBothAskAtOnce();
    void keepsWhatOnePersonSaves();
    void foundsGroups();
    void namesGroupsByTheirPeople();
    void refusesToOpenRoomsWith_data();
    void refusesToOpenRoomsWith();
    void tellsEverybodyOfANewRoom();
    void addsAndDismissesMembers();
    void refusesThoseWhoMayNotChangeMembers();
    void letsPeopleLeave();
    void leavesNoGroupWithoutAnAdmin();
    void appointsAdmins();
    void renamesRooms();
    void removesRoomsForEverybody();
    void ordersRoomsByActivity();
    void followsRoomsAsWhatOneIs();
};

void RoomsTest::givesTwoPeopleOneRoom()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const auto first = v.open(people[0], {people[1].user});
    QVERIFY(first->isNew);
    QCOMPARE(first->room.kind, RoomKind::Direct);
    QVERIFY(first->room.name.isEmpty());
    QCOMPARE(first->room.members.size(), 2);
    QVERIFY(!first->room.members[0].isAdmin && !first->room.members[1].isAdmin);
    for (const auto &again : {v.open(people[0], {people[1].user}), v.open(people[1], {people[0].user, people[1].user, people[0].user})}) {
        QVERIFY(!again->isNew);
        QCOMPARE(again->room.id, first->room.id);
    }
    const auto named = v.open(people[0], {people[1].user}, QStringLiteral("دو نفر"));
    QVERIFY(named->isNew && named->room.kind == RoomKind::Group);
    REFUSED(v.removeMember(people[0], first->room.id, people[0].user), Code::Forbidden);
    REFUSED(v.removeMember(people[0], first->room.id, people[1].user), Code::Forbidden);
    REFUSED(v.removeRoom(people[0], first->room.id), Code::Forbidden);
}

void RoomsTest::givesTwoPeopleOneRoomWhenBothAskAtOnce()
{
    auto &v = village();
    Rooms rooms(v.store(), v.limits());
    for (int round = 0; round < 8; ++round) {
        const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
        std::vector<std::future<Result<OpenedRoom>>> answers;
        for (int i = 0; i < 6; ++i)
            answers.push_back(Village::begin<OpenedRoom>([&](auto reply) { rooms.open(people[i % 2], {people[1 - i % 2].user}, {}, reply); }));
        QSet<qint64> ids;
        int fresh = 0;
        for (auto &answer : answers) {
            const auto opened = answer.get();
            QVERIFY2(opened, opened ? "" : codeName(opened.error().code));
            ids.insert(opened->room.id.value());
            fresh += opened->isNew;
        }
        QCOMPARE(ids.size(), 1);
        QCOMPARE(fresh, 1);
    }
}

void RoomsTest::keepsWhatOnePersonSaves()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const auto saved = v.open(person, {});
    QCOMPARE(saved->room.kind, RoomKind::Direct);
    QCOMPARE(saved->room.members.size(), 1);
    QCOMPARE(v.open(person, {person.user})->room.id, saved->room.id);
    v.say(person, saved->room.id, QStringLiteral("یادداشت"));
    QCOMPARE(v.look(person, saved->room.id).mine.unreadCount, 0);
}

void RoomsTest::foundsGroups()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const auto opened = v.createGroup(people[0], QStringLiteral("  می‌خواهیم\u202e \n برویم "), {people[1].user});
    QVERIFY(opened && opened->isNew);
    QCOMPARE(opened->room.name, QStringLiteral("می‌خواهیم برویم"));
    QCOMPARE(opened->room.createdBy, people[0].user);
    QCOMPARE(opened->room.createdAt, v.clock().now());
    for (const Member &member : opened->room.members)
        QCOMPARE(member.isAdmin, member.user == people[0].user);
    QVERIFY(v.createGroup(people[0], QStringLiteral("می‌خواهیم برویم"), {people[1].user})->room.id != opened->room.id);
    QCOMPARE(v.createGroup(people[0], QStringLiteral("alone"), {})->room.members.size(), 1);
}

void RoomsTest::namesGroupsByTheirPeople()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("زهرا"), QStringLiteral("علی‌رضا"), QStringLiteral("Olim")});
    const auto opened = v.open(people[0], {people[1].user, people[2].user});
    QCOMPARE(opened->room.kind, RoomKind::Group);
    for (const Caller &person : people)
        QVERIFY(opened->room.name.contains(person.name));
    QVERIFY(v.open(people[0], {people[1].user, people[2].user})->room.id != opened->room.id);
}

void RoomsTest::refusesToOpenRoomsWith_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("no name") << QStringLiteral(" \u202e\n ") << int(Code::InvalidField);
    QTest::newRow("too long a name") << QString(129, u'ن') << int(Code::TooLong);
}

void RoomsTest::refusesToOpenRoomsWith()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Caller guest = v.guest(QStringLiteral("مهمان"));
    REFUSED(v.createGroup(people[0], name, {}), Code(code));
    const Room room = v.group(people[0], {people[1]});
    RoomPatch patch;
    patch.name = name;
    REFUSED(v.update(people[0], room.id, patch), Code(code));
    REFUSED(v.open(people[0], {UserId(987654321)}), Code::NotFound);
    REFUSED(v.open(people[0], {guest.user}), Code::NotFound);
    REFUSED(v.open(guest, {people[0].user}), Code::Forbidden);
    REFUSED(v.createGroup(guest, QStringLiteral("x"), {}), Code::Forbidden);
    REFUSED(v.addMember(people[0], room.id, guest.user), Code::NotFound);
    v.execute(QStringLiteral("UPDATE users SET is_disabled = 1 WHERE id = %1").arg(people[1].user.value()));
    REFUSED(v.open(people[0], {people[1].user}), Code::NotFound);
}

void RoomsTest::tellsEverybodyOfANewRoom()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    v.told();
    const Room room = v.group(people[0], {people[1], people[2]});
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(3));
    QSet<qint64> told;
    for (const EventPtr &event : events) {
        told.insert(event->user.value());
        QCOMPARE(event->userSeq, 1);
        const Room &gained = std::get<RoomGained>(event->body).room;
        QCOMPARE(gained.id, room.id);
        QCOMPARE(gained.uuid, room.uuid);
        QCOMPARE(gained.members.size(), 3);
        QCOMPARE(gained.seq, 0);
    }
    QCOMPARE(told.size(), 3);
    QCOMPARE(v.subscribe(people[1])->rooms.size(), 1);
    QCOMPARE(v.subscribe(people[1])->rooms.first().first, room.id);
    QCOMPARE(v.subscribe(people[1])->userSeq, 1);
}

void RoomsTest::addsAndDismissesMembers()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1]});
    v.say(people[0], room.id, QStringLiteral("x"));
    v.told();
    QCOMPARE(v.addMember(people[0], room.id, people[2].user)->members.size(), 3);
    auto events = v.told();
    QCOMPARE(events.size(), size_t(2));
    const auto &joined = std::get<MemberJoined>(events[0]->body);
    QCOMPARE(events[0]->seq, 2);
    QCOMPARE(joined.user, people[2].user);
    QCOMPARE(joined.username, people[2].username);
    QCOMPARE(joined.by, people[0].user);
    QCOMPARE(events[1]->user, people[2].user);
    QCOMPARE(std::get<RoomGained>(events[1]->body).room.seq, 2);
    ALLOWED(v.addMember(people[0], room.id, people[2].user)); // in already: nothing happens
    QVERIFY(v.told().empty());

    ALLOWED(v.removeMember(people[0], room.id, people[2].user));
    events = v.told();
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[0]->seq, 3);
    QCOMPARE(std::get<MemberLeft>(events[0]->body).username, people[2].username);
    QCOMPARE(events[1]->user, people[2].user);
    QCOMPARE(std::get<RoomLost>(events[1]->body).room.uuid, room.uuid);
    QCOMPARE(std::get<RoomLost>(events[1]->body).room.createdAt, room.createdAt);
    REFUSED(v.page(people[2], {room.id}), Code::NotFound);
    REFUSED(v.room(people[2], room.id), Code::NotFound);
    REFUSED(v.removeMember(people[0], room.id, people[2].user), Code::NotFound);
    QVERIFY(v.rooms(people[2])->isEmpty());

    // Whoever is out learns which room it was, and nothing of what became of it.
    RoomPatch patch;
    patch.name = QStringLiteral("a new secret");
    ALLOWED(v.update(people[0], room.id, patch));
    for (const auto answer = v.catchUpSelf(people[2], 0); const Event &event : answer.userEvents) {
        if (const auto *lost = std::get_if<RoomLost>(&event.body))
            QVERIFY(lost->room.name.isEmpty() && lost->room.uuid == room.uuid);
    }
}

void RoomsTest::refusesThoseWhoMayNotChangeMembers()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1]}), pair = v.direct(people[0], people[1]);
    REFUSED(v.addMember(people[1], room.id, people[2].user), Code::Forbidden);
    REFUSED(v.removeMember(people[1], room.id, people[0].user), Code::Forbidden);
    REFUSED(v.setAdmin(people[1], room.id, people[1].user), Code::Forbidden);
    REFUSED(v.removeRoom(people[1], room.id), Code::Forbidden);
    RoomPatch patch;
    patch.name = QStringLiteral("mine now");
    REFUSED(v.update(people[1], room.id, patch), Code::Forbidden);
    REFUSED(v.addMember(people[2], room.id, people[2].user), Code::NotFound);
    REFUSED(v.members(people[2], room.id), Code::NotFound);
    REFUSED(v.addMember(people[0], pair.id, people[2].user), Code::Forbidden);
    REFUSED(v.update(people[0], pair.id, patch), Code::Forbidden);
    const Limits before = v.limits();
    v.limits().membersPerRoom = 2;
    REFUSED(v.addMember(people[0], room.id, people[2].user), Code::BadRequest);
    ALLOWED(v.addMember(people[0], room.id, people[1].user)); // already in: full or not
    REFUSED(v.createGroup(people[0], QStringLiteral("big"), {people[1].user, people[2].user}), Code::InvalidField);
    v.limits() = before;
}

void RoomsTest::letsPeopleLeave()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Message said = v.say(people[1], room.id, QStringLiteral("bye"));
    ALLOWED(v.removeMember(people[1], room.id, people[1].user));
    REFUSED(v.send(people[1], room.id, QStringLiteral("x")), Code::NotFound);
    REFUSED(v.get(people[1], said.id), Code::NotFound);
    QCOMPARE(v.get(people[0], said.id)->senderUsername, people[1].username);
    ALLOWED(v.addMember(people[0], room.id, people[1].user));
    QCOMPARE(v.get(people[1], said.id)->content, QStringLiteral("bye"));
}

void RoomsTest::leavesNoGroupWithoutAnAdmin()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("gone"), QStringLiteral("karim"), QStringLiteral("dalia")});
    const Room room = v.group(people[0], {people[1]});
    v.clock().advance(10);
    ALLOWED(v.addMember(people[0], room.id, people[2].user));
    v.clock().advance(10);
    ALLOWED(v.addMember(people[0], room.id, people[3].user));
    v.execute(QStringLiteral("UPDATE users SET is_disabled = 1 WHERE id = %1").arg(people[1].user.value()));
    v.told();
    ALLOWED(v.removeMember(people[0], room.id, people[0].user));
    const auto changes = v.told<RoomChanged>();
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(std::get<RoomChanged>(changes[0]->body).room.seq, changes[0]->seq);
    QVERIFY(!std::get<RoomChanged>(changes[0]->body).mine.contains(people[0].user));
    const auto members = v.members(people[2], room.id);
    for (const Member &member : *members)
        QCOMPARE(member.isAdmin, member.user == people[2].user); // the oldest member who can still log in
    for (const Caller &person : {people[2], people[3]})
        ALLOWED(v.removeMember(person, room.id, person.user));
    REFUSED(v.room(people[3], room.id), Code::NotFound);
}

void RoomsTest::appointsAdmins()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1]});
    REFUSED(v.setAdmin(people[0], room.id, people[0].user, Toggle::Off), Code::Conflict);
    REFUSED(v.setAdmin(people[0], room.id, people[2].user), Code::NotFound);
    const qint64 before = v.look(people[0], room.id).seq;
    const auto changed = v.setAdmin(people[0], room.id, people[1].user);
    QCOMPARE(changed->seq, before + 1);
    QVERIFY(std::all_of(changed->members.begin(), changed->members.end(), [](const Member &m) { return m.isAdmin; }));
    ALLOWED(v.setAdmin(people[1], room.id, people[0].user, Toggle::Off));
    REFUSED(v.addMember(people[0], room.id, people[2].user), Code::Forbidden);
}

void RoomsTest::renamesRooms()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    v.say(people[0], room.id, QStringLiteral("x"));
    v.told();
    RoomPatch patch;
    patch.name = QStringLiteral("خانه‌ی ما");
    QCOMPARE(v.update(people[0], room.uuid, patch)->name, QStringLiteral("خانه‌ی ما"));
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1));
    const auto &changed = std::get<RoomChanged>(events[0]->body);
    QCOMPARE(events[0]->seq, 2);
    QCOMPARE(changed.room.seq, 2);
    QCOMPARE(changed.room.name, QStringLiteral("خانه‌ی ما"));
    QCOMPARE(changed.mine.value(people[1].user).unreadCount, 1);
    QCOMPARE(changed.mine.value(people[0].user).unreadCount, 0);
    // Told again, it stands where it stood.
    v.say(people[0], room.id, QStringLiteral("y"));
    const auto answer = v.catchUp(people[1], room.id, 1);
    QCOMPARE(answer.rooms[0].events[0].seq, 2);
    QCOMPARE(std::get<RoomChanged>(answer.rooms[0].events[0].body).room.seq, 2);
    QCOMPARE(std::get<RoomChanged>(answer.rooms[0].events[0].body).mine.value(people[1].user).unreadCount, 2);
}

void RoomsTest::removesRoomsForEverybody()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Message said = v.say(people[1], room.id, QStringLiteral("x"));
    v.told();
    ALLOWED(v.removeRoom(people[0], room.id));
    const auto losses = v.told<RoomLost>();
    QCOMPARE(losses.size(), size_t(2));
    for (const Caller &person : people) {
        QVERIFY(v.rooms(person)->isEmpty());
        REFUSED(v.room(person, room.id), Code::NotFound);
        REFUSED(v.room(person, room.uuid), Code::NotFound);
        REFUSED(v.send(person, room.id, QStringLiteral("x")), Code::NotFound);
        REFUSED(v.get(person, said.id), Code::NotFound);
        REFUSED(v.removeRoom(person, room.id), Code::NotFound);
        const auto answer = v.catchUp(person, room.id, 1);
        QVERIFY(answer.rooms.first().isGone && answer.rooms.first().events.isEmpty());
        QVERIFY(std::holds_alternative<RoomLost>(v.catchUpSelf(person, 0).userEvents.last().body));
    }
    REFUSED(v.room(v.person(QStringLiteral("root"), Role::Admin), room.id), Code::NotFound);
}

void RoomsTest::ordersRoomsByActivity()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    QList<RoomId> ids;
    for (int i = 0; i < 3; ++i) {
        v.clock().advance(10);
        ids << v.group(people[0], {people[1]}).id;
    }
    const auto listed = [&](const Caller &caller) {
        QList<RoomId> found;
        for (const auto rooms = v.rooms(caller); const Room &room : *rooms)
            found << room.id;
        return found;
    };
    QCOMPARE(listed(people[0]), (QList<RoomId>{ids[2], ids[1], ids[0]}));
    v.clock().advance(10);
    v.say(people[1], ids[0], QStringLiteral("x"));
    QCOMPARE(listed(people[0]), (QList<RoomId>{ids[0], ids[2], ids[1]}));
    v.clock().advance(10);
    ALLOWED(v.markRead(people[0], ids[1]));
    RoomPatch archive;
    archive.isArchived = true;
    ALLOWED(v.update(people[0], ids[1], archive));
    QCOMPARE(listed(people[1]), (QList<RoomId>{ids[0], ids[2], ids[1]}));
    const Room first = v.rooms(people[0])->first();
    QCOMPARE(first.mine.unreadCount, 1);
    QCOMPARE(first.lastMessage->content, QStringLiteral("x"));
    QCOMPARE(first.lastMessage->roomUuid, first.uuid);
}

void RoomsTest::followsRoomsAsWhatOneIs()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Caller admin = v.person(QStringLiteral("root"), Role::Admin);
    const Room room = v.group(people[0], {});
    v.say(people[0], room.id, QStringLiteral("x"));
    const auto own = v.follow(people[0], room.uuid);
    QVERIFY(own->isMember);
    QCOMPARE(own->id, room.id);
    QCOMPARE(own->seq, 1);
    QVERIFY(!v.follow(admin, room.id)->isMember);
    REFUSED(v.follow(people[1], room.id), Code::NotFound);
    REFUSED(v.follow(people[1], newUuid()), Code::NotFound);
}

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
