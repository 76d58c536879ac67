// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/room_view.h"

#include "store/members_repository.h"
#include "store/messages_repository.h"
#include "store/rooms_repository.h"

namespace Suhbat::chat {

namespace {

// Counted one by one up to here; beyond it the distance is near enough and costs nothing.
constexpr qint64 exactUnread = 1000;

} // namespace

RoomState stateOf(store::Session &session, RoomId room, qint64 lastOrdinal, UserId viewer)
{
    const auto stored = store::MemberRepository(session).state(room, viewer);
    if (!stored)
        return {};
    RoomState state = *stored;
    const qint64 distance = lastOrdinal - state.lastReadOrdinal;
    if (distance <= 0)
        return state;
    store::MessageRepository messages(session);
    state.unreadCount = distance <= exactUnread ? messages.unread(room, state.lastReadOrdinal, viewer) : int(distance);
    state.mentionCount = messages.unreadMentions(room, state.lastReadOrdinal, viewer);
    return state;
}

std::optional<Room> viewOf(store::Session &session, RoomId id, UserId viewer)
{
    auto room = store::RoomRepository(session).row(id);
    if (!room)
        return std::nullopt;
    store::MessageRepository messages(session);
    room->members = store::MemberRepository(session).ofRoom(id);
    if (room->lastOrdinal > 0)
        room->lastMessage = messages.at(id, room->uuid, room->lastOrdinal, viewer);
    room->pinned = messages.pins(id);
    room->mine = stateOf(session, id, room->lastOrdinal, viewer);
    return room;
}

QList<Room> viewsOf(store::Session &session, const QList<RoomId> &rooms, UserId viewer)
{
    QList<Room> views;
    for (const RoomId id : rooms) {
        if (auto room = viewOf(session, id, viewer))
            views << std::move(*room);
    }
    return views;
}

} // namespace Suhbat::chat
