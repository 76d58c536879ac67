// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/access.h"
#include "chat/membership.h"
#include "chat/mentions.h"
#include "chat/messages.h"
#include "chat/room_log.h"
#include "core/random.h"
#include "store/item_ids.h"
#include "store/members_repository.h"
#include "text/codepoints.h"
#include "text/markup.h"

#include <QCryptographicHash>

namespace Suhbat::chat {

namespace {

constexpr int excerptLength = 120;

// Decides whether a retry says the same thing as the message that is there.
QString contentHash(const QString &content)
{
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

Result<> checkContent(const QString &content, const Limits &limits)
{
    if (content.trimmed().isEmpty())
        return failField(Code::EmptyMessage, QStringLiteral("content"));
    if (text::codePointCount(content) > limits.messageCodePoints)
        return failField(Code::TooLong, QStringLiteral("content"), QStringLiteral("message_too_long"), {QString::number(limits.messageCodePoints)});
    return {};
}

// The row of an earlier try with this UUID, if there is one.
Result<std::optional<SentMessage>> earlierTry(store::Session &session, const Caller &caller, const store::RoomFacts &room, const MessageDraft &draft)
{
    if (!draft.uuid)
        return std::optional<SentMessage>();
    store::MessageRepository messages(session);
    const auto place = messages.place(*draft.uuid);
    if (!place)
        return std::optional<SentMessage>();
    const bool isSame = place->sender == caller.user && place->room == room.id && place->contentHash == contentHash(draft.content);
    if (!isSame)
        return failField(Code::Conflict, QStringLiteral("message_id"), QStringLiteral("message_id_taken"));
    auto message = messages.at(room.id, room.uuid, place->ordinal, caller.user);
    if (!message)
        return fail(Code::NotFound);
    return std::optional(SentMessage{*message, false});
}

Result<ReplyPreview> previewOf(store::Session &session, const Caller &caller, const store::RoomFacts &room, const MessageRef &reference)
{
    const auto place = placeIn(session, room, reference);
    if (!place)
        return failField(Code::NotFound, QStringLiteral("reply_to"), QStringLiteral("reply_to_gone"));
    const auto answered = store::MessageRepository(session).at(room.id, room.uuid, place->ordinal, caller.user);
    if (!answered)
        return failField(Code::NotFound, QStringLiteral("reply_to"), QStringLiteral("reply_to_gone"));
    return ReplyPreview{answered->id, answered->senderUsername, text::plainExcerpt(answered->content, excerptLength)};
}

// Fills in the words and the name of a message that is passed on.
Result<> takeForwarded(store::Session &session, const Caller &caller, const MessageRef &reference, Message &message)
{
    const auto access = allowOn(session, caller, reference, Action::ReadRoom);
    if (!access)
        return failField(Code::NotFound, QStringLiteral("forward_of"));
    const auto origin = store::MessageRepository(session).at(access->room.id, access->room.uuid, access->message.ordinal, caller.user);
    if (!origin)
        return failField(Code::NotFound, QStringLiteral("forward_of"));
    message.content = origin->content;
    message.forwardedFrom = origin->forwardedFrom.isEmpty() ? origin->senderUsername : origin->forwardedFrom;
    return {};
}

// Everything but its place in the room.
Result<Message> compose(store::Session &session, const Caller &caller, const store::RoomFacts &room, const MessageDraft &draft, const Limits &limits)
{
    Message message;
    message.uuid = draft.uuid.value_or(newUuid());
    message.room = room.id;
    message.roomUuid = room.uuid;
    message.sender = caller.user;
    message.senderIsGuest = caller.isGuest();
    message.senderUsername = caller.isGuest() ? caller.name : caller.username;
    message.content = draft.content;
    message.createdAt = session.now();
    if (draft.forwardOf)
        SUHBAT_TRY(takeForwarded(session, caller, *draft.forwardOf, message));
    SUHBAT_TRY(checkContent(message.content, limits));
    if (!draft.attachments.isEmpty())
        return failField(Code::NotFound, QStringLiteral("attachments"), QStringLiteral("attachment_gone"));
    if (draft.replyTo) {
        auto preview = previewOf(session, caller, room, *draft.replyTo);
        if (!preview)
            return fail(preview.error());
        message.replyTo = *preview;
    }
    message.mentions = mentionedMembers(session, room.id, message.content);
    const Stance stance = stanceOf(caller.role, room.kind, othersOf(room, caller.role));
    message.senderType = stance.type;
    message.direction = stance.direction;
    return message;
}

} // namespace

Result<SentMessage> Messages::sendIn(store::Session &session, const Caller &caller, const MessageDraft &draft, const Limits &limits)
{
    auto room = allowIn(session, caller, draft.room, Action::SendMessage);
    if (!room)
        return fail(room.error());
    auto earlier = earlierTry(session, caller, *room, draft);
    if (!earlier)
        return fail(earlier.error());
    if (*earlier)
        return **earlier;
    if (!room->isMember)
        room = join(session, caller, *room);

    auto message = compose(session, caller, *room, draft, limits);
    if (!message)
        return fail(message.error());
    const store::RoomPlace place = store::RoomRepository(session).nextMessage(room->id);
    message->seq = place.seq;
    message->ordinal = place.ordinal;
    message->id = MessageId(store::ItemIds::next(session));
    store::MessageRepository(session).insert(*message, contentHash(draft.forwardOf ? draft.content : message->content));

    store::RoomEventRow row;
    row.seq = place.seq;
    row.kind = store::RoomEventKind::MessageCreated;
    row.message = message->id;
    row.actor = caller.user;
    logInRoom(session, room->id, room->uuid, row, MessageCreated{*message});
    return SentMessage{*message, true};
}

void Messages::send(const Caller &caller, MessageDraft draft, Reply<SentMessage> reply)
{
    m_store.write<SentMessage>(
        [caller, draft = std::move(draft), limits = m_limits](store::Session &session) { return sendIn(session, caller, draft, limits); }, std::move(reply));
}

} // namespace Suhbat::chat
