// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/replay.h"

#include "chat/membership.h"
#include "chat/room_view.h"
#include "store/members_repository.h"
#include "store/messages_repository.h"

#include <map>
#include <tuple>

namespace Suhbat::chat {

namespace {

using store::RoomEventKind;
using store::UserEventKind;

QHash<MessageId, Message> messagesOf(store::Session &session, const QList<store::RoomEventRow> &rows, UserId viewer)
{
    QList<MessageId> ids;
    for (const store::RoomEventRow &row : rows) {
        if (row.message.isValid() && !ids.contains(row.message))
            ids << row.message;
    }
    QHash<MessageId, Message> messages;
    for (Message &message : store::MessageRepository(session).byIds(ids, viewer))
        messages.insert(message.id, std::move(message));
    return messages;
}

// The room as it is now. Without a viewer: for another node's bus, which serves everybody.
RoomChanged changedNow(store::Session &session, const store::RoomFacts &room, UserId viewer)
{
    RoomChanged changed{viewOf(session, room.id, viewer).value_or(Room()), {}};
    changed.room.mine = {};
    for (const Member &member : changed.room.members) {
        if (!viewer.isValid() || member.user == viewer)
            changed.mine.insert(member.user, stateOf(session, room.id, room.lastOrdinal, member.user));
    }
    return changed;
}

EventBody bodyOf(const store::RoomEventRow &row, const Message &message)
{
    switch (row.kind) {
    case RoomEventKind::MessageCreated:
    case RoomEventKind::CallEnded: return MessageCreated{message};
    case RoomEventKind::MessageEdited: return MessageEdited{message.id, message.uuid, message.content, message.mentions, row.at};
    case RoomEventKind::MessageDeleted: return MessageDeleted{message.id, message.uuid, row.actor};
    case RoomEventKind::ReactionChanged: return ReactionChanged{message.id, message.uuid, row.user, row.username, row.text, row.number, row.flag};
    case RoomEventKind::MessagePinned: return MessagePinned{message.id, message.uuid, !row.flag, row.actor};
    case RoomEventKind::MemberJoined: return MemberJoined{row.user, row.username, row.actor, row.name};
    case RoomEventKind::MemberLeft: return MemberLeft{row.user, row.username, row.actor};
    case RoomEventKind::RoomChanged: break; // seen to by whoever asks, once for all of them
    }
    return MessageCreated{message};
}

std::optional<EventBody> bodyOf(store::Session &session, UserId user, const store::UserEventRow &row)
{
    const auto room = store::RoomRepository(session).row(row.room);
    const bool isMember = store::MemberRepository(session).state(row.room, user).has_value();
    const RoomState state = room && isMember ? stateOf(session, row.room, room->lastOrdinal, user) : RoomState();
    switch (row.kind) {
    case UserEventKind::RoomGained: return isMember ? std::optional<EventBody>(RoomGained{viewOf(session, row.room, user).value_or(Room())}) : std::nullopt;
    case UserEventKind::RoomLost: return isMember || !room ? std::nullopt : std::optional<EventBody>(RoomLost{lostRoom(*room)});
    case UserEventKind::ReadMarker: {
        const MessageId upTo = store::MessageRepository(session).idAt(row.room, state.lastReadOrdinal).value_or(MessageId());
        return isMember ? std::optional<EventBody>(ReadMarker{upTo, state.lastReadOrdinal, state.unreadCount, state.mentionCount, state.lastReadAt})
                        : std::nullopt;
    }
    case UserEventKind::DraftChanged: return isMember ? std::optional<EventBody>(DraftChanged{state.draft, state.draftReplyTo, state.draftAt}) : std::nullopt;
    case UserEventKind::RoomStateChanged: return isMember ? std::optional<EventBody>(RoomStateChanged{state}) : std::nullopt;
    case UserEventKind::SettingsChanged: return SettingsChanged{store::EventRepository(session).userSettings(user)};
    case UserEventKind::BlockedChanged: return BlockedChanged{row.other, row.number != 0};
    }
    return std::nullopt;
}

} // namespace

QList<Event> replayRoom(store::Session &session, const store::RoomFacts &room, const QList<store::RoomEventRow> &rows, UserId viewer)
{
    const QHash<MessageId, Message> messages = messagesOf(session, rows, viewer);
    std::optional<RoomChanged> changed;
    QList<Event> events;
    for (const store::RoomEventRow &row : rows) {
        Message message = messages.value(row.message);
        message.roomUuid = room.uuid;
        Event event;
        event.room = room.id;
        event.roomUuid = room.uuid;
        event.seq = row.seq;
        event.at = row.at;
        if (row.kind == RoomEventKind::RoomChanged) {
            if (!changed)
                changed = changedNow(session, room, viewer);
            changed->room.seq = row.seq; // in the place that this event has
            event.body = *changed;
        } else {
            event.body = bodyOf(row, message);
        }
        events << event;
    }
    return events;
}

// A state is told as it is now, so of several rows about the same thing only the last says anything.
QList<Event> replayUser(store::Session &session, UserId user, const QList<store::UserEventRow> &rows)
{
    std::map<std::tuple<int, qint64, qint64>, qint64> last;
    const auto keyOf = [](const store::UserEventRow &row) { return std::tuple(int(row.kind), row.room.value(), row.other.value()); };
    for (const store::UserEventRow &row : rows)
        last[keyOf(row)] = row.seq;

    QList<Event> events;
    for (const store::UserEventRow &row : rows) {
        if (last.at(keyOf(row)) != row.seq)
            continue;
        auto body = bodyOf(session, user, row);
        if (!body)
            continue;
        Event event;
        event.room = row.room;
        event.user = user;
        event.userSeq = row.seq;
        event.at = row.at;
        if (row.room.isValid()) {
            if (const auto room = store::RoomRepository(session).row(row.room))
                event.roomUuid = room->uuid;
        }
        event.body = std::move(*body);
        events << event;
    }
    return events;
}

QList<Event> newestAsEvents(store::Session &session, const store::RoomFacts &room, int count, UserId viewer)
{
    QList<Message> newest = store::MessageRepository(session).between(room.id, room.uuid, room.lastOrdinal - count + 1, room.lastOrdinal, viewer);
    QList<Event> events;
    for (auto message = newest.rbegin(); message != newest.rend(); ++message) {
        Event event;
        event.room = room.id;
        event.roomUuid = room.uuid;
        event.seq = message->seq;
        event.at = message->createdAt;
        event.body = MessageCreated{*message};
        events << event;
    }
    return events;
}

} // namespace Suhbat::chat
