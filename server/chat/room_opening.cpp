// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/room_opening.h"

#include "chat/membership.h"
#include "chat/room_log.h"
#include "chat/room_view.h"
#include "store/members_repository.h"

namespace Suhbat::chat {

namespace {

Result<Room> viewed(store::Session &session, RoomId room, UserId viewer)
{
    auto view = viewOf(session, room, viewer);
    return view ? Result<Room>(std::move(*view)) : Result<Room>(fail(Code::NotFound));
}

// Whoever was taken out of it and asks for the room again is in it again.
void bringBack(store::Session &session, RoomId room, const QList<Member> &people, UserId by)
{
    store::MemberRepository members(session);
    for (const Member &person : people) {
        if (members.state(room, person.user))
            continue;
        if (const auto facts = store::RoomRepository(session).facts(room, by))
            addTo(session, *facts, person, by);
    }
}

} // namespace

Result<OpenedRoom> openRoom(store::Session &session, const store::NewRoom &plan, const QList<Member> &people, const Caller &caller)
{
    store::RoomRepository rooms(session);
    if (!plan.startKey.isEmpty()) {
        if (const auto existing = rooms.byStartKey(plan.startKey)) {
            bringBack(session, *existing, people, caller.user);
            auto view = viewed(session, *existing, caller.user);
            return view ? Result<OpenedRoom>(OpenedRoom{std::move(*view), false}) : Result<OpenedRoom>(fail(view.error()));
        }
    }
    const RoomId room = rooms.create(plan);
    store::MemberRepository members(session);
    for (const Member &person : people)
        members.add(room, person.user, plan.kind == RoomKind::Group && person.user == caller.user);
    members.countRoles(room);
    if (!plan.ticketSubject.isEmpty())
        rooms.putTicket(room, plan.ticketSubject);
    auto view = viewed(session, room, caller.user);
    if (!view)
        return fail(view.error());
    tellMembers(session, room);
    return OpenedRoom{std::move(*view), true};
}

void tellMembers(store::Session &session, RoomId room)
{
    const auto view = viewOf(session, room, UserId());
    if (!view)
        return;
    for (const UserId user : store::MemberRepository(session).ids(room))
        logForUser(session, user, store::UserEventKind::RoomGained, room, view->uuid, RoomGained{*view}); // nobody has a state of it yet
}

Result<Room> announceChange(store::Session &session, const Caller &caller, const store::RoomFacts &facts)
{
    store::RoomEventRow row;
    row.kind = store::RoomEventKind::RoomChanged;
    row.actor = caller.user;
    row.seq = store::RoomRepository(session).nextSeq(facts.id);
    const auto view = viewOf(session, facts.id, caller.user);
    if (!view)
        return fail(Code::NotFound);
    RoomChanged changed{*view, {}};
    changed.room.mine = {};
    for (const Member &member : view->members)
        changed.mine.insert(member.user, stateOf(session, facts.id, facts.lastOrdinal, member.user));
    logInRoom(session, facts.id, facts.uuid, row, std::move(changed));
    return *view;
}

} // namespace Suhbat::chat
