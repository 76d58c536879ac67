// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/commands.h"

#include "api/message_draft.h"
#include "api/refs.h"

#include <array>

namespace Suhbat::api {

namespace {

using chat::Toggle;
using wire::Json;

constexpr qsizetype mostSyncRooms = 2000;
constexpr qsizetype longestRef = 128;

Toggle toggleOf(bool on) { return on ? Toggle::On : Toggle::Off; }

Command readRoomCommand(QStringView type, Fields &fields)
{
    const RoomRef room = fields.room("room_id");
    if (type == u"join_room")
        return command::JoinRoom{room};
    if (type == u"leave_room")
        return command::LeaveRoom{room};
    return command::MarkRead{room, fields.optionalMessage("up_to")};
}

// `message_id` holds either; a client that keeps integers may say `id`.
// On a socket of one room it has to be in that room.
chat::MessageTarget readTarget(Fields &fields, const std::optional<RoomRef> &room)
{
    return {fields.message(fields.has("message_id") || !fields.has("id") ? "message_id" : "id"), room};
}

Command readSync(const Json &object, Fields &fields)
{
    command::Sync sync;
    chat::SyncRequest &request = sync.request;
    request.epoch = fields.text("epoch", QString());
    request.userSeq = std::max<qint64>(-1, fields.optionalInteger("user_seq").value_or(-1));
    const Json *rooms = object.find(u"rooms");
    if (!rooms || rooms->isNull())
        return sync;
    const Json::Object *entries = rooms->object();
    if (!entries || qsizetype(entries->size()) > mostSyncRooms) {
        fields.refuse("rooms");
        return sync;
    }
    for (const auto &[name, seq] : *entries) {
        const auto ref = roomRefFromText(name.toUtf8());
        if (!ref || !seq.integer() || *seq.integer() < 0) {
            fields.refuse("rooms");
            break;
        }
        request.rooms.append({*ref, *seq.integer()});
        sync.names.append(name);
    }
    return sync;
}

// What both dialects say about one message or in passing.
std::optional<Command> readCommon(QStringView type, Fields &fields, const std::optional<RoomRef> &room)
{
    if (type == u"edit_message")
        return command::EditMessage{readTarget(fields, room), fields.text("content")};
    if (type == u"delete_message")
        return command::DeleteMessage{readTarget(fields, room)};
    if (type == u"react")
        return command::React{readTarget(fields, room), fields.text("emoji"), toggleOf(!fields.boolean("remove", false))};
    if (type == u"pin_message")
        return command::PinMessage{readTarget(fields, room), toggleOf(fields.boolean("pinned", true))};
    if (type == u"ping")
        return command::Ping{};
    for (const char16_t *signal : {u"incoming_call", u"call_accept", u"call_reject", u"call_end", u"webrtc_offer", u"webrtc_answer", u"ice_candidate"}) {
        if (type == QStringView(signal))
            return command::Signal{};
    }
    return std::nullopt;
}

std::optional<Command> readManyRooms(QStringView type, const Json &object, Fields &fields)
{
    if (type == u"send_message")
        return command::SendMessage{readMessageDraft(fields, fields.room("room_id"), "content")};
    if (type == u"join_room" || type == u"leave_room" || type == u"mark_read")
        return readRoomCommand(type, fields);
    if (type == u"typing")
        return command::Typing{fields.room("room_id"), toggleOf(fields.boolean("is_typing"))};
    if (type == u"subscribe")
        return command::Subscribe{};
    if (type == u"sync")
        return readSync(object, fields);
    return readCommon(type, fields, std::nullopt);
}

std::optional<Command> readOneRoom(QStringView type, const RoomRef &room, Fields &fields)
{
    if (type == u"chat_message")
        return command::SendMessage{readMessageDraft(fields, room, "message")};
    if (type == u"typing")
        return command::Typing{room, toggleOf(fields.boolean("is_typing"))};
    if (type == u"mark_read")
        return command::MarkRead{room, fields.optionalMessage("up_to")};
    return readCommon(type, fields, room);
}

// A client finds its answer by this, so it goes back exactly as it came.
Json readRef(const Json &object, Fields &fields)
{
    const Json *ref = object.find(u"ref");
    if (!ref)
        return {};
    if ((ref->text() && ref->text()->size() <= longestRef) || ref->integer() || ref->real())
        return *ref;
    if (!ref->isNull())
        fields.refuse("ref");
    return {};
}

// What is JSON by its grammar, but not JSON we take, is answered; only noise closes the socket.
bool isNoise(const Error &error)
{
    static const std::array<const char *, 4> noise{"json_empty", "json_trailing", "json_encoding", "json_syntax"};
    return error.code == Code::InvalidJson
        && std::any_of(noise.begin(), noise.end(), [&](const char *reason) { return error.reason == QLatin1StringView(reason); });
}

template<class Read>
Result<Decoded> decode(const QByteArray &text, Read read)
{
    const Result<Json> json = Json::parse(text);
    if (!json && isNoise(json.error()))
        return fail(json.error());
    if (!json)
        return Decoded{{}, fail(json.error())};
    if (!json->isObject())
        return Decoded{{}, fail(Code::BadRequest, QStringLiteral("not_an_object"))};

    Fields fields(*json);
    Decoded decoded;
    decoded.ref = readRef(*json, fields);
    const QString type = fields.text("type");
    std::optional<Command> command;
    if (!fields.error())
        command = read(type, *json, fields);
    if (fields.error())
        decoded.command = fail(*fields.error());
    else if (command)
        decoded.command = std::move(*command);
    return decoded;
}

} // namespace

Result<Decoded> decodeManyRooms(const QByteArray &text) { return decode(text, readManyRooms); }

Result<Decoded> decodeOneRoom(const QByteArray &text, const RoomRef &room)
{
    return decode(text, [&room](QStringView type, const Json &, Fields &fields) { return readOneRoom(type, room, fields); });
}

const char *commandName(size_t index)
{
    static constexpr std::array<const char *, std::variant_size_v<Command>> names{"join_room", "leave_room",   "subscribe",      "send_message", "mark_read",
                                                                                  "typing",    "edit_message", "delete_message", "react",        "pin_message",
                                                                                  "sync",      "ping",         "signal"};
    return names[index];
}

} // namespace Suhbat::api
