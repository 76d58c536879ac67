// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/membership.h"

#include "chat/room_log.h"
#include "chat/room_view.h"
#include "store/members_repository.h"

namespace Suhbat::chat {

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
    members.add(room.id, person.user, person.isAdmin, room.lastOrdinal);
    members.countRoles(room.id);

    const QString shownAs = person.username.isEmpty() ? person.name : person.username;
    store::RoomEventRow row;
    row.kind = store::RoomEventKind::MemberJoined;
    row.user = person.user;
    row.actor = by;
    logInRoom(session, room.id, room.uuid, row, MemberJoined{person.user, shownAs, by});
    if (auto view = viewOf(session, room.id, person.user))
        logForUser(session, person.user, store::UserEventKind::RoomGained, room.id, room.uuid, RoomGained{*view});
}

void removeFrom(store::Session &session, const store::RoomFacts &room, UserId user, const QString &username, UserId by)
{
    Room gone;
    gone.id = room.id;
    gone.uuid = room.uuid;
    gone.kind = room.kind;
    gone.seq = room.seq;

    store::RoomEventRow row;
    row.kind = store::RoomEventKind::MemberLeft;
    row.user = user;
    row.actor = by;
    logInRoom(session, room.id, room.uuid, row, MemberLeft{user, username, by});
    logForUser(session, user, store::UserEventKind::RoomLost, room.id, room.uuid, RoomLost{gone});

    store::MemberRepository members(session);
    members.remove(room.id, user);
    members.countRoles(room.id);
}

} // namespace Suhbat::chat
