// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/membership.h"

#include "chat/room_log.h"
#include "chat/room_view.h"
#include "store/members_repository.h"

namespace Suhbat::chat {

namespace {

QString shownAs(const Member &person) { return person.username.isEmpty() ? person.name : person.username; } // a guest has a name alone

} // namespace

RoleCounts othersOf(const store::RoomFacts &room, Role author)
{
    RoleCounts counts{room.plainMembers, room.vendors, room.agents, room.admins};
    switch (author) {
    case Role::Guest:
    case Role::User: --counts.plain; break;
    case Role::Vendor: --counts.vendors; break;
    case Role::Agent: --counts.agents; break;
    case Role::Admin: --counts.admins; break;
    }
    return counts;
}

store::RoomFacts join(store::Session &session, const Caller &caller, const store::RoomFacts &room)
{
    Member person;
    person.user = caller.user;
    person.username = caller.username;
    person.name = caller.name;
    person.role = caller.role;
    addTo(session, room, person, caller.user);
    return store::RoomRepository(session).facts(room.id, caller.user).value_or(room);
}

void addTo(store::Session &session, const store::RoomFacts &room, const Member &person, UserId by)
{
    store::MemberRepository members(session);
    if (!members.add(room.id, person.user, person.isAdmin, room.lastOrdinal))
        return; // somebody was faster
    members.countRoles(room.id);

    store::RoomEventRow row;
    row.kind = store::RoomEventKind::MemberJoined;
    row.user = person.user;
    row.actor = by;
    logInRoom(session, room.id, room.uuid, row, MemberJoined{person.user, shownAs(person), by, person.name});
    if (auto view = viewOf(session, room.id, person.user))
        logForUser(session, person.user, store::UserEventKind::RoomGained, room.id, room.uuid, RoomGained{*view});
}

Room lostRoom(const Room &room)
{
    Room lost;
    lost.id = room.id;
    lost.uuid = room.uuid;
    lost.kind = room.kind;
    lost.createdAt = room.createdAt;
    lost.updatedAt = room.createdAt;
    return lost;
}

void tellLoss(store::Session &session, RoomId room, const QList<UserId> &users)
{
    const auto row = store::RoomRepository(session).row(room);
    if (!row)
        return;
    const Room lost = lostRoom(*row);
    for (const UserId user : users)
        logForUser(session, user, store::UserEventKind::RoomLost, room, lost.uuid, RoomLost{lost});
}

void removeFrom(store::Session &session, const store::RoomFacts &room, const Member &person, UserId by)
{
    store::RoomEventRow row;
    row.kind = store::RoomEventKind::MemberLeft;
    row.user = person.user;
    row.actor = by;
    logInRoom(session, room.id, room.uuid, row, MemberLeft{person.user, shownAs(person), by});
    tellLoss(session, room.id, {person.user});

    store::MemberRepository members(session);
    members.remove(room.id, person.user);
    members.countRoles(room.id);
}

} // namespace Suhbat::chat
