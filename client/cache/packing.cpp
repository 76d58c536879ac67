// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/packing.h"

#include "wire/decode.h"
#include "wire/encode_room.h"

namespace Suhbat::client {

namespace {

enum MessageBit { GuestBit = 1, DeletedBit = 2 };
constexpr int senderTypeShift = 4, directionShift = 8, typeShift = 12;
enum RoomBit { ArchivedBit = 1, MutedBit = 2, PinnedBit = 4, MarkedBit = 8, ObservedBit = 16 };

} // namespace

QByteArray packExtra(const Message &message)
{
    const bool isPlain
        = message.attachments.isEmpty() && !message.replyTo && message.forwardedFrom.isEmpty() && message.mentions.isEmpty() && message.reactions.isEmpty();
    if (isPlain)
        return {};
    Message rest = message;
    rest.content.clear();
    if (rest.roomUuid.isNull())
        rest.roomUuid = rest.uuid; // has to say something, and is read back from its room
    return wire::encode(rest);
}

void unpackExtra(const QByteArray &bytes, Message &message)
{
    if (bytes.isEmpty())
        return;
    const auto json = wire::Json::parse(bytes);
    const auto rest = json ? wire::decode<Message>(*json) : Result<Message>(fail(Code::InvalidJson));
    if (!rest)
        return;
    message.attachments = rest->attachments;
    message.replyTo = rest->replyTo;
    message.forwardedFrom = rest->forwardedFrom;
    message.mentions = rest->mentions;
    message.reactions = rest->reactions;
}

QByteArray packBody(const Room &room)
{
    Room shared = room;
    shared.lastMessage.reset();
    wire::JsonWriter writer;
    writer.object([&] { wire::writeShared(writer, shared, wire::Style::Marketplace, wire::Mine::LeftOut); });
    return writer.take();
}

std::optional<Room> unpackBody(const QByteArray &bytes)
{
    const auto json = wire::Json::parse(bytes);
    const auto room = json ? wire::decode<Room>(*json) : Result<Room>(fail(Code::InvalidJson));
    return room ? std::optional(*room) : std::nullopt;
}

qint64 messageFlags(const Message &message)
{
    return (message.senderIsGuest ? GuestBit : 0) | (message.isDeleted ? DeletedBit : 0) | (qint64(message.senderType) << senderTypeShift)
        | (qint64(message.direction) << directionShift) | (qint64(message.type) << typeShift);
}

void setMessageFlags(Message &message, qint64 flags)
{
    message.senderIsGuest = flags & GuestBit;
    message.isDeleted = flags & DeletedBit;
    message.senderType = SenderType((flags >> senderTypeShift) & 0xf);
    message.direction = Direction((flags >> directionShift) & 0xf);
    message.type = MessageType((flags >> typeShift) & 0xf);
}

qint64 roomFlags(const RoomState &state, bool isObserved)
{
    return (state.isArchived ? ArchivedBit : 0) | (state.isMuted ? MutedBit : 0) | (state.isPinned ? PinnedBit : 0) | (state.isMarkedUnread ? MarkedBit : 0)
        | (isObserved ? ObservedBit : 0);
}

bool setRoomFlags(RoomState &state, qint64 flags)
{
    state.isArchived = flags & ArchivedBit;
    state.isMuted = flags & MutedBit;
    state.isPinned = flags & PinnedBit;
    state.isMarkedUnread = flags & MarkedBit;
    return flags & ObservedBit;
}

} // namespace Suhbat::client
