// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/room_opening.h"

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

// Each side's own view of the room that has just begun.
void tellEverybody(store::Session &session, RoomId room, const QUuid &uuid)
{
    for (const UserId user : store::MemberRepository(session).ids(room)) {
        if (const auto view = viewOf(session, room, user))
            logForUser(session, user, store::UserEventKind::RoomGained, room, uuid, RoomGained{*view});
    }
}

} // namespace

Result<OpenedRoom> openRoom(store::Session &session, const store::NewRoom &plan, const QList<Member> &people, const Caller &caller)
{
    store::RoomRepository rooms(session);
    if (!plan.startKey.isEmpty()) {
        if (const auto existing = rooms.byStartKey(plan.startKey)) {
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
    tellEverybody(session, room, view->uuid);
    return OpenedRoom{std::move(*view), true};
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
    for (const Member &member : view->members)
        changed.mine.insert(member.user, stateOf(session, facts.id, facts.lastOrdinal, member.user));
    logInRoom(session, facts.id, facts.uuid, row, std::move(changed));
    return *view;
}

} // namespace Suhbat::chat
