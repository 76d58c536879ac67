// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/decode_event.h"

#include "wire/decode_reader.h"

#include <array>

namespace Suhbat::wire {

namespace {

MessageCreated readCreated(Reader &reader, const Json &json) { return {reader.take(decode<Message>(json))}; }

MessageEdited readEdited(Reader &reader, const Json &)
{
    return {reader.needId<MessageId>("id"), reader.needUuid("message_id"), reader.text("content"), reader.ids<UserId>("mentions"), reader.time("edited_at")};
}

MessageDeleted readDeleted(Reader &reader, const Json &) { return {reader.needId<MessageId>("id"), reader.needUuid("message_id"), reader.id<UserId>("by")}; }

ReactionChanged readReaction(Reader &reader, const Json &)
{
    ReactionChanged reaction;
    reaction.id = reader.needId<MessageId>("id");
    reaction.uuid = reader.needUuid("message_id");
    reaction.user = reader.id<UserId>("user_id");
    reaction.username = reader.text("username");
    reaction.emoji = reader.needText("emoji");
    reaction.count = reader.count("count");
    reaction.isRemoved = reader.boolean("removed");
    return reaction;
}

MessagePinned readPin(Reader &reader, const Json &)
{
    return {reader.needId<MessageId>("id"), reader.needUuid("message_id"), reader.boolean("pinned"), reader.id<UserId>("by")};
}

template<class Membership>
Membership readMembership(Reader &reader, const Json &)
{
    Membership membership{reader.needId<UserId>("user_id"), reader.text("username"), reader.id<UserId>("by")};
    if constexpr (requires { membership.name; })
        membership.name = reader.text("name");
    return membership;
}

template<class OfRoom>
OfRoom readRoom(Reader &reader, const Json &json)
{
    OfRoom event;
    event.room = reader.take(decode<Room>(json));
    return event;
}

Typing readTyping(Reader &reader, const Json &) { return {reader.needId<UserId>("user_id"), reader.text("username"), reader.boolean("is_typing")}; }

ReadReceipt readReceipt(Reader &reader, const Json &)
{
    return {reader.needId<UserId>("user_id"), reader.text("username"), reader.needId<MessageId>("up_to"), reader.uuid("up_to_message_id"),
            reader.time("read_at")};
}

PresenceChanged readPresence(Reader &reader, const Json &)
{
    return {reader.needId<UserId>("user_id"), reader.boolean("is_online"), reader.time("last_seen"), {}};
}

ReadMarker readMarker(Reader &reader, const Json &)
{
    return {reader.id<MessageId>("up_to"), 0, reader.count("unread_count"), reader.count("mention_count"), reader.time("read_at")};
}

DraftChanged readDraft(Reader &reader, const Json &) { return {reader.text("content"), reader.id<MessageId>("reply_to"), reader.time("updated_at")}; }

RoomStateChanged readState(Reader &reader, const Json &json) { return {reader.take(decode<RoomState>(json))}; }

SettingsChanged readSettings(Reader &reader, const Json &)
{
    const Json *settings = reader.object("settings");
    JsonWriter writer;
    settings ? writer.value(*settings) : writer.raw("{}");
    return {writer.take()};
}

BlockedChanged readBlocked(Reader &reader, const Json &) { return {reader.needId<UserId>("user_id"), reader.boolean("is_blocked")}; }

enum class Of { Room, Nobody }; // must it say which room it is about?

struct Kind {
    const char *type;
    Of of;
    EventBody (*read)(Reader &, const Json &);
};

template<auto read>
EventBody asBody(Reader &reader, const Json &json)
{
    return read(reader, json);
}

const std::array kinds{
    Kind{"message", Of::Room, asBody<readCreated>},
    Kind{"message_edited", Of::Room, asBody<readEdited>},
    Kind{"message_deleted", Of::Room, asBody<readDeleted>},
    Kind{"reaction", Of::Room, asBody<readReaction>},
    Kind{"message_pinned", Of::Room, asBody<readPin>},
    Kind{"user_joined", Of::Room, asBody<readMembership<MemberJoined>>},
    Kind{"user_left", Of::Room, asBody<readMembership<MemberLeft>>},
    Kind{"room_updated", Of::Room, asBody<readRoom<RoomChanged>>},
    Kind{"typing", Of::Room, asBody<readTyping>},
    Kind{"read_receipt", Of::Room, asBody<readReceipt>},
    Kind{"presence", Of::Nobody, asBody<readPresence>},
    Kind{"room_created", Of::Room, asBody<readRoom<RoomGained>>},
    Kind{"room_removed", Of::Room, asBody<readRoom<RoomLost>>},
    Kind{"read_marker", Of::Room, asBody<readMarker>},
    Kind{"draft", Of::Room, asBody<readDraft>},
    Kind{"room_state", Of::Room, asBody<readState>},
    Kind{"settings", Of::Nobody, asBody<readSettings>},
    Kind{"blocked", Of::Nobody, asBody<readBlocked>},
};

// In their own log's events a room's `seq` is where the room stands, not where this event stands in it.
bool isOfOwnLog(const Reader &reader) { return reader.has("user_seq"); }

} // namespace

template<>
Result<ClientEvent> decode(const Json &json)
{
    Reader reader(json);
    ClientEvent event;
    event.type = reader.needText("type");
    event.userSeq = reader.integer("user_seq");
    event.seq = isOfOwnLog(reader) ? 0 : reader.integer("seq");
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &known) { return event.type == QLatin1StringView(known.type); });
    if (kind == kinds.end()) {
        event.roomUuid = QUuid::fromString(reader.find("room_id") && reader.find("room_id")->text() ? *reader.find("room_id")->text() : QString());
        return reader.finish(std::move(event));
    }
    event.at = reader.time("at");
    event.roomUuid = kind->of == Of::Room ? reader.needUuid("room_id") : QUuid();
    event.body = kind->read(reader, json);
    return reader.finish(std::move(event));
}

} // namespace Suhbat::wire
