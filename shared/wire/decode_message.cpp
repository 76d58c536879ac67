// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/decode.h"
#include "wire/decode_reader.h"

namespace Suhbat::wire {

namespace {

// A newer server may know kinds that we do not: they are shown as the plainest one.
template<class Enum>
Enum kindOf(const QString &name, std::initializer_list<Enum> kinds, const char *(*nameOf)(Enum), Enum plainest)
{
    for (const Enum kind : kinds) {
        if (name == QLatin1StringView(nameOf(kind)))
            return kind;
    }
    return plainest;
}

MessageType typeOf(const QString &name)
{
    using enum MessageType;
    return kindOf(name, {Text, Image, File, Voice, Video, Call, System}, messageTypeName, Text);
}

AttachmentKind attachmentKindOf(const QString &name)
{
    using enum AttachmentKind;
    return kindOf(name, {Image, File, Voice, Video}, attachmentKindName, File);
}

QList<Reaction> readReactions(Reader &reader)
{
    QList<Reaction> reactions;
    const Json::Array *items = reader.array("reactions");
    for (size_t i = 0; items && i < items->size(); ++i) {
        Reader item(items->at(i));
        const Reaction reaction{item.needText("emoji"), item.count("count"), item.boolean("mine")};
        if (item.error())
            reader.refuse("reactions");
        reactions.append(reaction);
    }
    return reactions;
}

std::optional<ReplyPreview> readReply(Reader &reader)
{
    const Json *json = reader.object("reply_to");
    if (!json)
        return std::nullopt;
    Reader reply(*json);
    ReplyPreview preview{reply.needId<MessageId>("id"), reply.text("sender_username"), reply.text("excerpt")};
    if (reply.error())
        reader.refuse("reply_to");
    return preview;
}

void readAuthor(Reader &reader, Message &message)
{
    const auto guest = reader.id<UserId>("guest_id");
    message.senderIsGuest = guest.isValid();
    message.sender = guest.isValid() ? guest : reader.id<UserId>("sender");
    message.senderUsername = reader.text("sender_username");
    message.senderType = senderTypeFromName(reader.text("sender_type")).value_or(SenderType::User);
    message.direction = reader.text("direction") == QLatin1StringView(directionName(Direction::Incoming)) ? Direction::Incoming : Direction::Outgoing;
}

} // namespace

template<>
Result<Attachment> decode(const Json &json)
{
    Reader reader(json);
    Attachment attachment;
    attachment.id = reader.needId<AttachmentId>("id");
    attachment.kind = attachmentKindOf(reader.text("kind"));
    attachment.fileName = reader.text("file_name");
    attachment.fileSize = reader.integer("file_size");
    attachment.fileType = reader.text("file_type");
    attachment.width = reader.count("width");
    attachment.height = reader.count("height");
    attachment.durationSeconds = reader.real("duration_s");
    const Json::Array *waveform = reader.array("waveform");
    for (size_t i = 0; waveform && i < waveform->size(); ++i) {
        const qint64 *height = waveform->at(i).integer();
        height ? attachment.waveform.append(int(*height)) : reader.refuse("waveform");
    }
    attachment.preview = reader.text("preview");
    return reader.finish(std::move(attachment));
}

template<>
Result<Message> decode(const Json &json)
{
    Reader reader(json);
    Message message;
    message.uuid = reader.needUuid("message_id");
    message.id = reader.needId<MessageId>("id");
    message.seq = reader.integer("seq");
    message.roomUuid = reader.needUuid("room_id");
    readAuthor(reader, message);
    message.type = typeOf(reader.text("message_type"));
    message.content = reader.text("content");
    if (const Json *attachments = reader.find("attachments"))
        message.attachments = reader.take(decodeList<Attachment>(*attachments));
    message.replyTo = readReply(reader);
    message.forwardedFrom = reader.text("forwarded_from");
    message.mentions = reader.ids<UserId>("mentions");
    message.reactions = readReactions(reader);
    message.readAt = reader.time("read_at");
    message.editedAt = reader.time("edited_at");
    message.isDeleted = reader.boolean("is_deleted");
    message.createdAt = reader.time("created_at");
    return reader.finish(std::move(message));
}

} // namespace Suhbat::wire
