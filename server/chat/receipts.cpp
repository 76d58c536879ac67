// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/receipts.h"

#include "chat/access.h"
#include "chat/room_log.h"
#include "chat/room_view.h"
#include "store/members_repository.h"

namespace Suhbat::chat {

namespace {

constexpr qint64 mostAtFirst = 10000; // messages that somebody's first receipt in a room looks back on

// The others' sockets learn it in passing (the room's snapshot keeps it), the reader's own devices through their log:
// a read in a room of a thousand writes one row, not a thousand.
void tell(store::Session &session, const Caller &caller, const store::RoomFacts &room, MessageId upTo, const QUuid &upToUuid, qint64 ordinal)
{
    Event receipt;
    receipt.room = room.id;
    receipt.roomUuid = room.uuid;
    receipt.at = session.now();
    receipt.body = ReadReceipt{caller.user, caller.isGuest() ? caller.name : caller.username, upTo, upToUuid, session.now()};
    session.publish(std::move(receipt));

    const RoomState state = stateOf(session, room.id, room.lastOrdinal, caller.user);
    logForUser(session, caller.user, store::UserEventKind::ReadMarker, room.id, room.uuid,
               ReadMarker{upTo, ordinal, state.unreadCount, state.mentionCount, session.now()}, {}, ordinal);
}

// Whoever reads a room, even one with nothing new in it, no longer wants it to look unread.
void clearUnreadMark(store::Session &session, const Caller &caller, const store::RoomFacts &room)
{
    store::RoomRepository(session).lock(room.id); // another device may change something else at once
    RoomState state = stateOf(session, room.id, room.lastOrdinal, caller.user);
    state.isMarkedUnread = false;
    store::MemberRepository(session).setState(room.id, caller.user, state);
    logForUser(session, caller.user, store::UserEventKind::RoomStateChanged, room.id, room.uuid, RoomStateChanged{state});
}

Result<ReadMark> markReadIn(store::Session &session, const Caller &caller, const RoomRef &reference, const std::optional<MessageRef> &upTo)
{
    const auto room = allowIn(session, caller, reference, Action::ReadRoom);
    if (!room)
        return fail(room.error());
    ReadMark mark{room->id, room->uuid, {}, 0};
    if (!room->isMember) // whoever only looks leaves no trace
        return mark;

    store::MessageRepository messages(session);
    qint64 ordinal = room->lastOrdinal;
    if (upTo) {
        const auto place = placeIn(session, *room, *upTo);
        if (!place)
            return failField(Code::NotFound, QStringLiteral("up_to"));
        ordinal = place->ordinal;
    }
    ordinal = std::max(ordinal, room->lastReadOrdinal);
    store::MemberRepository members(session);
    const auto before = members.state(room->id, caller.user);
    if (before && before->isMarkedUnread)
        clearUnreadMark(session, caller, *room);
    const auto at = messages.idAt(room->id, ordinal);
    mark.upTo = at.value_or(MessageId());
    if (at && members.markRead(room->id, caller.user, ordinal)) {
        // Who joined later starts behind the last message without having read any: their first receipt speaks of what was before.
        const bool isFirst = before && !before->lastReadAt.isValid();
        messages.markRead(room->id, isFirst ? ordinal - mostAtFirst : room->lastReadOrdinal, ordinal, caller.user);
        const auto place = messages.place(*at);
        tell(session, caller, *room, *at, place ? place->uuid : QUuid(), ordinal);
    }
    mark.unreadCount = stateOf(session, room->id, room->lastOrdinal, caller.user).unreadCount;
    return mark;
}

} // namespace

void Receipts::markRead(const Caller &caller, RoomRef room, std::optional<MessageRef> upTo, Reply<ReadMark> reply)
{
    m_store.write<ReadMark>([caller, room, upTo](store::Session &session) { return markReadIn(session, caller, room, upTo); }, std::move(reply));
}

} // namespace Suhbat::chat
