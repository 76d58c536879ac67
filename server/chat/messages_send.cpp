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

// Not only spaces, joiners and direction marks.
bool hasSomethingToSee(const QString &content)
{
    return std::any_of(content.begin(), content.end(),
                       [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control; });
}

// Decides whether a retry says the same thing as the message that is there.
QString contentHash(const QString &content)
{
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

// What was first said, whatever became of it since: a forward is the message it passes on, not the words that one has today.
QString hashOf(store::Session &session, const MessageDraft &draft)
{
    if (!draft.forwardOf)
        return contentHash(draft.content);
    const auto origin = store::MessageRepository(session).place(*draft.forwardOf);
    return contentHash(QStringLiteral("forward ") + QString::number(origin ? origin->id.value() : 0));
}

// The row that already has this UUID.
std::optional<store::MessagePlace> earlierTry(store::Session &session, const MessageDraft &draft)
{
    return draft.uuid ? store::MessageRepository(session).place(*draft.uuid) : std::nullopt;
}

// The answer to a retry, which whoever was once allowed to send it still gets. Nothing: it is not this author's same message.
std::optional<SentMessage> sentBefore(store::Session &session, const Caller &caller, const MessageDraft &draft, const store::MessagePlace &earlier)
{
    const auto room = store::RoomRepository(session).facts(draft.room, caller.user);
    const bool isSame = room && earlier.room == room->id && earlier.sender == caller.user && earlier.contentHash == hashOf(session, draft);
    if (!isSame)
        return std::nullopt;
    auto message = store::MessageRepository(session).at(room->id, room->uuid, earlier.ordinal, caller.user);
    return message ? std::optional(SentMessage{std::move(*message), false}) : std::nullopt;
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

Result<> checkContent(const QString &content, const Limits &limits)
{
    if (!hasSomethingToSee(content))
        return failField(Code::EmptyMessage, QStringLiteral("content"));
    if (text::codePointCount(content) > limits.messageCodePoints)
        return failField(Code::TooLong, QStringLiteral("content"), QStringLiteral("message_too_long"), {QString::number(limits.messageCodePoints)});
    return {};
}

Result<SentMessage> Messages::sendIn(store::Session &session, const Caller &caller, const MessageDraft &draft, const Limits &limits)
{
    const auto earlier = earlierTry(session, draft);
    if (earlier) {
        if (auto sent = sentBefore(session, caller, draft, *earlier))
            return std::move(*sent);
    }
    auto room = allowIn(session, caller, draft.room, Action::SendMessage);
    if (!room)
        return fail(room.error());
    if (earlier)
        return failField(Code::Conflict, QStringLiteral("message_id"), QStringLiteral("message_id_taken"));
    if (!room->isMember)
        room = join(session, caller, *room);

    auto message = compose(session, caller, *room, draft, limits);
    if (!message)
        return fail(message.error());
    const store::RoomPlace place = store::RoomRepository(session).nextMessage(room->id);
    message->seq = place.seq;
    message->ordinal = place.ordinal;
    message->id = MessageId(store::ItemIds::next(session));
    store::MessageRepository(session).insert(*message, hashOf(session, draft));

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
