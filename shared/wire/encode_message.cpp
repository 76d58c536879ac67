// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/encode.h"

namespace Suhbat::wire {

namespace {

void putTextOrNull(JsonWriter &writer, const char *name, const QString &text)
{
    writer.key(name);
    text.isEmpty() ? writer.null() : writer.value(text);
}

void putPositiveOrNull(JsonWriter &writer, const char *name, qint64 number)
{
    writer.key(name);
    number > 0 ? writer.value(number) : writer.null();
}

QByteArray downloadPath(AttachmentId id) { return "/download/" + QByteArray::number(id.value()) + '/'; }

bool hasThumbnail(const Attachment &attachment)
{
    return attachment.kind == AttachmentKind::Image || (attachment.kind == AttachmentKind::Video && attachment.width > 0);
}

void writeReply(JsonWriter &writer, const std::optional<ReplyPreview> &reply)
{
    writer.key("reply_to");
    if (!reply)
        return writer.null();
    writer.object([&] {
        writer.put("id", reply->id);
        writer.put("sender_username", reply->senderUsername);
        writer.put("excerpt", reply->excerpt);
    });
}

void writeReactions(JsonWriter &writer, const QList<Reaction> &reactions, Mine mine)
{
    writer.key("reactions");
    writer.array([&] {
        for (const Reaction &reaction : reactions) {
            writer.object([&] {
                writer.put("emoji", reaction.emoji);
                writer.put("count", reaction.count);
                if (mine == Mine::Shown)
                    writer.put("mine", reaction.mine);
            });
        }
    });
}

void writeAuthor(JsonWriter &writer, const Message &message, Style style)
{
    writer.key("sender");
    if (style == Style::OneRoom) {
        writer.value(message.senderUsername);
    } else if (message.senderIsGuest || !message.sender.isValid()) {
        writer.null();
    } else if (style == Style::Marketplace) {
        writer.value(message.sender);
    } else {
        writer.object([&] {
            writer.put("id", message.sender);
            writer.put("username", message.senderUsername);
        });
    }
    writer.put("sender_username", message.senderUsername);
    writer.put("sender_type", senderTypeName(message.senderType));
    writer.put("direction", directionName(message.direction));
    writer.put("guest_id", message.senderIsGuest ? message.sender : UserId());
}

// What was deleted is gone, whoever still holds the value.
void writeBody(JsonWriter &writer, const Message &message, Style style)
{
    const QStringView content = message.isDeleted ? QStringView() : QStringView(message.content);
    const QList<Attachment> attachments = message.isDeleted ? QList<Attachment>() : message.attachments;
    writer.put("content", content);
    if (style == Style::Conversation)
        writer.put("message_text", content);
    writer.put("message_type", messageTypeName(message.type));
    writer.key("attachments");
    writer.array([&] {
        for (const Attachment &attachment : attachments)
            write(writer, attachment);
    });
    writer.key("media_url");
    attachments.isEmpty() ? writer.null() : writer.ascii(downloadPath(attachments.first().id));
    putTextOrNull(writer, "mime_type", attachments.isEmpty() ? QString() : attachments.first().fileType);
}

} // namespace

void write(JsonWriter &writer, const Attachment &attachment)
{
    writer.object([&] {
        const QByteArray url = downloadPath(attachment.id);
        writer.put("id", attachment.id);
        writer.put("kind", attachmentKindName(attachment.kind));
        writer.put("file_name", attachment.fileName);
        writer.put("file_size", attachment.fileSize);
        writer.put("file_type", attachment.fileType);
        writer.key("url");
        writer.ascii(url);
        writer.key("thumb_url");
        hasThumbnail(attachment) ? writer.ascii(url + "?thumb=320") : writer.null();
        putPositiveOrNull(writer, "width", attachment.width);
        putPositiveOrNull(writer, "height", attachment.height);
        writer.key("duration_s");
        attachment.durationSeconds > 0 ? writer.value(attachment.durationSeconds) : writer.null();
        writer.key("waveform");
        writer.array([&] {
            for (const int height : attachment.waveform)
                writer.value(height);
        });
        putTextOrNull(writer, "preview", attachment.preview);
    });
}

void writeMembers(JsonWriter &writer, const Message &message, Style style, Mine mine)
{
    writer.put("message_id", message.uuid);
    writer.put("id", message.id);
    writer.put("seq", message.seq);
    writer.put("room_id", message.roomUuid);
    writeAuthor(writer, message, style);
    writeBody(writer, message, style);
    writeReply(writer, message.replyTo);
    putTextOrNull(writer, "forwarded_from", message.forwardedFrom);
    writer.key("mentions");
    writer.array([&] {
        for (const UserId user : message.mentions)
            writer.value(user);
    });
    writeReactions(writer, message.reactions, mine);
    writer.put("is_read", message.readAt.isValid());
    writer.put("read_at", message.readAt);
    writer.put("is_edited", message.editedAt.isValid());
    writer.put("edited_at", message.editedAt);
    writer.put("is_deleted", message.isDeleted);
    writer.put("created_at", message.createdAt);
    if (style != Style::Marketplace)
        writer.put("timestamp", message.createdAt);
}

void write(JsonWriter &writer, const Message &message, Style style, Mine mine)
{
    writer.object([&] { writeMembers(writer, message, style, mine); });
}

} // namespace Suhbat::wire
