// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/previews.h"

#include "models/book/faces.h"
#include "text/direction.h"
#include "text/markup.h"

namespace Suhbat::client {

namespace {

constexpr qsizetype excerptLength = 140;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Previews)
};

QString draftOf(const StoredRoom &room) { return room.hasLocalDraft ? room.localDraft : room.room.mine.draft; }

QString mediaName(const Message &message)
{
    switch (message.type) {
    case MessageType::Image: return Words::tr("Photo");
    case MessageType::File: return message.attachments.isEmpty() ? Words::tr("File") : text::stripBidiControls(message.attachments.first().fileName);
    case MessageType::Voice: return Words::tr("Voice message");
    case MessageType::Video: return Words::tr("Video");
    case MessageType::Call: return Words::tr("Call");
    case MessageType::Text:
    case MessageType::System: break;
    }
    return {};
}

QString senderOf(const StoredRoom &room, const Message &message, const Book &book)
{
    if (message.type == MessageType::System || message.type == MessageType::Call || isSavedMessages(room.room, book))
        return {};
    if (book.isMe(message.sender))
        return Words::tr("You");
    if (room.room.kind == RoomKind::Direct)
        return {};
    const QString name = book.nameOf(message.sender, &room.room);
    return text::isolated(name.isEmpty() ? message.senderUsername : name);
}

} // namespace

Preview previewOf(const StoredRoom &room, const Book &book)
{
    Preview preview;
    if (const QString typing = typingText(room.room.id, book); !typing.isEmpty()) {
        preview.text = typing;
        preview.isTyping = true;
    } else if (const QString draft = draftOf(room); !draft.trimmed().isEmpty()) {
        preview.text = text::plainExcerpt(draft, excerptLength);
        preview.sender = Words::tr("Draft");
        preview.isDraft = true;
    } else if (room.newest) {
        preview.text = excerptOf(room.newest->message);
        preview.sender = senderOf(room, room.newest->message, book);
    }
    preview.isRightToLeft = isRightToLeft(preview.text, book);
    return preview;
}

QString excerptOf(const Message &message)
{
    if (message.isDeleted)
        return Words::tr("Message deleted");
    const QString words = text::plainExcerpt(message.content, excerptLength);
    return words.isEmpty() ? mediaName(message) : words;
}

QString tickOf(const StoredMessage &stored, MessageId readByOthers, const Book &book)
{
    const Message &message = stored.message;
    if (!book.isMe(message.sender) || message.isDeleted)
        return QStringLiteral("none");
    switch (stored.state) {
    case SendState::Waiting: return QStringLiteral("waiting");
    case SendState::Sending: return QStringLiteral("sending");
    case SendState::Failed: return QStringLiteral("failed");
    case SendState::Stored: break;
    }
    const bool isRead = message.readAt.isValid() || message.id <= readByOthers;
    return isRead ? QStringLiteral("read") : QStringLiteral("sent");
}

bool isMutedNow(const RoomState &state, Timestamp now) { return state.isMuted && (!state.mutedUntil.isValid() || state.mutedUntil > now); }

int unreadOf(const StoredRoom &room)
{
    const RoomState &mine = room.room.mine;
    return mine.unreadCount > 0 ? mine.unreadCount : int(mine.isMarkedUnread);
}

Timestamp activityOf(const StoredRoom &room)
{
    Timestamp activity = room.newest ? room.newest->message.createdAt : room.room.createdAt;
    if (room.room.mine.draftAt.isValid() && !draftOf(room).isEmpty())
        activity = std::max(activity, room.room.mine.draftAt);
    return activity;
}

MessageId newestStoredIn(const StoredRoom &room)
{
    MessageId newest = room.room.lastMessage ? room.room.lastMessage->id : MessageId();
    if (room.newest && room.newest->isStored())
        newest = std::max(newest, room.newest->message.id);
    return newest;
}

Gateway::RoomWish mutedFor(int minutes, Timestamp now)
{
    Gateway::RoomWish wish;
    wish.isMuted = minutes != 0;
    if (minutes > 0)
        wish.mutedUntil = now.plus(qint64(minutes) * 60'000);
    return wish;
}

} // namespace Suhbat::client
