// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/decode_event.h"
#include "wire/decode_reader.h"

namespace Suhbat::wire {

namespace {

Json readRef(const Reader &reader)
{
    const Json *ref = reader.find("ref");
    return ref ? *ref : Json();
}

Result<SyncRoom> readSyncRoom(const QString &name, const Json &json)
{
    Reader reader(json);
    SyncRoom room;
    room.name = name;
    room.seq = reader.integer("seq");
    room.isReset = reader.boolean("reset");
    room.isGone = reader.boolean("gone");
    if (const Json *events = reader.find("events"))
        room.events = reader.take(decodeList<ClientEvent>(*events));
    return reader.finish(std::move(room));
}

Result<ConnectionEstablished> readEstablished(const Json &json)
{
    Reader reader(json);
    ConnectionEstablished established{reader.text("user"), reader.id<UserId>("user_id"), reader.text("version")};
    return reader.finish(std::move(established));
}

Result<Refusal> readRefusal(const Json &json)
{
    Reader reader(json);
    Refusal refusal{readRef(reader), reader.needText("code"), reader.text("detail"), reader.text("field"), reader.count("retry_after")};
    return reader.finish(std::move(refusal));
}

template<class T>
Result<Incoming> incoming(Result<T> value)
{
    if (!value)
        return fail(std::move(value.error()));
    return Incoming(std::move(*value));
}

} // namespace

template<>
Result<Ack> decode(const Json &json)
{
    Reader reader(json);
    Ack ack;
    ack.ref = readRef(reader);
    ack.roomUuid = reader.uuid("room_id");
    ack.uuid = reader.uuid("message_id");
    ack.id = reader.id<MessageId>("id");
    ack.seq = reader.integer("seq");
    ack.createdAt = reader.time("created_at");
    ack.editedAt = reader.time("edited_at");
    ack.content = reader.text("content");
    ack.upTo = reader.id<MessageId>("up_to");
    ack.unreadCount = reader.count("unread_count");
    ack.epoch = reader.text("epoch");
    ack.userSeq = reader.integer("user_seq");
    return reader.finish(std::move(ack));
}

template<>
Result<SyncAnswer> decode(const Json &json)
{
    Reader reader(json);
    SyncAnswer answer;
    answer.ref = readRef(reader);
    answer.epoch = reader.needText("epoch");
    answer.userSeq = reader.integer("user_seq");
    answer.isUserReset = reader.boolean("user_reset");
    answer.hasMore = reader.boolean("more");
    if (const Json *events = reader.find("events"))
        answer.events = reader.take(decodeList<ClientEvent>(*events));
    const Json *rooms = reader.object("rooms");
    if (!rooms)
        return reader.finish(std::move(answer));
    for (const auto &[name, room] : *rooms->object())
        answer.rooms.append(reader.take(readSyncRoom(name, room)));
    return reader.finish(std::move(answer));
}

template<>
Result<Incoming> decode(const Json &json)
{
    const Json *type = json.find(u"type");
    if (!type || !type->text())
        return failField(Code::InvalidField, QStringLiteral("type"));
    if (*type->text() == u"connection_established")
        return incoming(readEstablished(json));
    if (*type->text() == u"ack")
        return incoming(decode<Ack>(json));
    if (*type->text() == u"error")
        return incoming(readRefusal(json));
    if (*type->text() == u"sync")
        return incoming(decode<SyncAnswer>(json));
    if (*type->text() == u"pong")
        return Incoming(Pong{readRef(Reader(json))});
    return incoming(decode<ClientEvent>(json));
}

} // namespace Suhbat::wire
