// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <optional>
#include <variant>

namespace Suhbat {

enum class MessageType { Text, Image, File, Voice, Video, Call, System };
enum class SenderType { Agent, Vendor, Customer, Guest, User, System };
enum class Direction { Incoming, Outgoing };
enum class AttachmentKind { Image, File, Voice, Video };

const char *messageTypeName(MessageType type);
const char *senderTypeName(SenderType type);
std::optional<SenderType> senderTypeFromName(QStringView name);
const char *directionName(Direction direction);
const char *attachmentKindName(AttachmentKind kind);

// A path or command names a message by its integer or by its UUID.
using MessageRef = std::variant<MessageId, QUuid>;

struct Attachment {
    AttachmentId id; // from the same sequence as messages
    AttachmentKind kind = AttachmentKind::File;
    QString fileName;
    qint64 fileSize = 0;
    QString fileType;
    int width = 0;
    int height = 0;
    double durationSeconds = 0;
    QList<int> waveform;
    QString preview;
};

struct Reaction {
    QString emoji;
    int count = 0;
    bool mine = false;
};

struct ReplyPreview {
    MessageId id;
    QString senderUsername;
    QString excerpt;
};

struct Message {
    MessageId id;
    QUuid uuid;
    RoomId room;
    QUuid roomUuid;
    qint64 ordinal = 0; // its place among the room's messages, without holes: page arithmetic
    qint64 seq = 0; // of its creation
    UserId sender;
    bool senderIsGuest = false;
    QString senderUsername; // a guest's name
    SenderType senderType = SenderType::User;
    Direction direction = Direction::Outgoing;
    MessageType type = MessageType::Text;
    QString content;
    QList<Attachment> attachments;
    std::optional<ReplyPreview> replyTo;
    QString forwardedFrom; // whose words these were, if forwarded
    QList<UserId> mentions;
    QList<Reaction> reactions;
    Timestamp readAt; // when somebody other than the author first read it
    Timestamp editedAt;
    bool isDeleted = false;
    Timestamp createdAt;
};

} // namespace Suhbat
