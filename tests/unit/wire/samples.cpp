// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace Suhbat::test {

QUuid sampleUuid(int n) { return QUuid(0x01930000u + uint(n), 0x1234, 0x7abc, 0x8d, 0xef, 1, 2, 3, 4, 5, 6); }

Timestamp sampleTime(int seconds)
{
    return Timestamp(1795190437123).plus(seconds * 1000); // 2026-11-20T16:00:37.123Z
}

User sampleUser()
{
    User user;
    user.id = UserId(2);
    user.username = QStringLiteral("ahmed");
    user.name = QStringLiteral("أحمد علي");
    user.role = Role::Vendor;
    user.isOnline = true;
    user.lastSeen = sampleTime();
    return user;
}

Attachment sampleImage()
{
    Attachment image;
    image.id = AttachmentId(77);
    image.kind = AttachmentKind::Image;
    image.fileName = QStringLiteral("گلیم \"قرمز\".jpg");
    image.fileSize = 123456;
    image.fileType = QStringLiteral("image/jpeg");
    image.width = 1600;
    image.height = 900;
    return image;
}

Message sampleMessage()
{
    Message message;
    message.id = MessageId(76);
    message.uuid = sampleUuid(76);
    message.room = RoomId(5);
    message.roomUuid = sampleUuid(5);
    message.ordinal = 3;
    message.seq = 8;
    message.sender = UserId(2);
    message.senderUsername = QStringLiteral("ahmed");
    message.senderType = SenderType::Vendor;
    message.type = MessageType::Image;
    message.content = QStringLiteral("سلام @sara\nO‘zbekcha \U0001F600");
    message.attachments = {sampleImage()};
    message.replyTo = ReplyPreview{MessageId(70), QStringLiteral("Sara"), QStringLiteral("چند؟")};
    message.mentions = {UserId(3)};
    message.reactions = {{QStringLiteral("👍"), 2, true}};
    message.readAt = sampleTime(5);
    message.editedAt = sampleTime(6);
    message.createdAt = sampleTime();
    return message;
}

Message guestMessage()
{
    Message message;
    message.id = MessageId(70);
    message.uuid = sampleUuid(70);
    message.room = RoomId(5);
    message.roomUuid = sampleUuid(5);
    message.ordinal = 1;
    message.seq = 2;
    message.sender = UserId(9);
    message.senderIsGuest = true;
    message.senderUsername = QStringLiteral("Sara");
    message.senderType = SenderType::Guest;
    message.direction = Direction::Incoming;
    message.content = QStringLiteral("چند؟");
    message.createdAt = sampleTime(-60);
    return message;
}

RoomState sampleState()
{
    RoomState state;
    state.isMuted = true;
    state.mutedUntil = sampleTime(3600);
    state.isPinned = true;
    state.unreadCount = 4;
    state.mentionCount = 1;
    state.draft = QStringLiteral("نیم‌نوشته");
    state.draftReplyTo = MessageId(76);
    return state;
}

Room sampleRoom()
{
    Room room;
    room.id = RoomId(5);
    room.uuid = sampleUuid(5);
    room.kind = RoomKind::Product;
    room.members = {{UserId(2), QStringLiteral("ahmed"), QStringLiteral("أحمد علي"), Role::Vendor, true, sampleTime(-90), sampleTime(-5), 3},
                    {UserId(9), {}, QStringLiteral("Sara"), Role::Guest, false, sampleTime(-90), {}, 0}};
    room.createdBy = UserId(9);
    room.product = Product{QStringLiteral("4711"), true, QStringLiteral("گلیم"), QStringLiteral("1250000.50"), QStringLiteral("UZS"), {}, {}};
    room.guest = UserId(9);
    room.vendor = UserId(2);
    room.lastMessage = sampleMessage();
    room.pinned = {MessageId(76), MessageId(70)};
    room.seq = 9;
    room.lastOrdinal = 3;
    room.createdAt = sampleTime(-90);
    room.updatedAt = sampleTime();
    room.mine = sampleState();
    return room;
}

Room supportRoom()
{
    Room room = sampleRoom();
    room.kind = RoomKind::Support;
    room.product.reset();
    room.vendor = {};
    room.lastMessage.reset();
    room.pinned.clear();
    room.ticket
        = Ticket{TicketId(3), 1003, QStringLiteral("Toʻlov"), TicketStatus::Pending, QStringLiteral("high"), {}, {QStringLiteral("to'lov")}, sampleTime()};
    room.mine = {};
    return room;
}

Event sampleEvent(EventBody body)
{
    Event event;
    event.room = RoomId(5);
    event.roomUuid = sampleUuid(5);
    event.seq = 9;
    event.user = UserId(2);
    event.userSeq = 4;
    event.at = sampleTime();
    event.body = std::move(body);
    return event;
}

} // namespace Suhbat::test
