// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/access.h"
#include "chat/mentions.h"
#include "chat/messages.h"
#include "chat/room_log.h"

namespace Suhbat::chat {

namespace {

constexpr qsizetype emojiUnits = 40; // the longest family with skin tones is 35

bool isBidiControl(char32_t c) { return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }

// Near enough: nothing that could be read as words, nor turn the text around it. A digit only under a keycap; ℹ is a letter.
bool isEmoji(const QString &text)
{
    const auto codes = text.toUcs4();
    const bool isKeycap = codes.contains(0x20e3);
    const auto fits = [isKeycap](char32_t c) {
        if (c < 0x80)
            return isKeycap && (c == U'#' || c == U'*' || (c >= U'0' && c <= U'9'));
        return !QChar::isSpace(c) && !isBidiControl(c) && (!QChar::isLetterOrNumber(c) || c == 0x2139) && QChar::category(c) != QChar::Other_Control;
    };
    const bool hasPicture = std::any_of(codes.begin(), codes.end(), [](char32_t c) { return c >= 0x80 && QChar::category(c) != QChar::Other_Format; });
    return text.size() <= emojiUnits && hasPicture && std::all_of(codes.begin(), codes.end(), fits);
}

MessageChange changeOf(const MessageAccess &access, qint64 seq) { return {access.message.id, access.message.uuid, access.room.id, access.room.uuid, seq}; }

store::RoomEventRow rowOf(const MessageAccess &access, const Caller &caller, store::RoomEventKind kind)
{
    store::RoomEventRow row;
    row.kind = kind;
    row.message = access.message.id;
    row.actor = caller.user;
    return row;
}

Result<Message> editIn(store::Session &session, const Caller &caller, const MessageTarget &target, const QString &content, const Limits &limits)
{
    const auto access = allowOn(session, caller, target, Action::EditMessage);
    if (!access)
        return fail(access.error());
    SUHBAT_TRY(checkContent(content, limits));

    store::MessageRepository messages(session);
    const QList<UserId> mentions = mentionedMembers(session, access->room.id, content);
    messages.edit(access->message.id, content, mentions);
    messages.setMentions(access->room.id, access->message.ordinal, mentions, caller.user);
    logInRoom(session, access->room.id, access->room.uuid, rowOf(*access, caller, store::RoomEventKind::MessageEdited),
              MessageEdited{access->message.id, access->message.uuid, content, mentions, session.now()});
    const auto edited = messages.at(access->room.id, access->room.uuid, access->message.ordinal, caller.user);
    return edited ? Result<Message>(*edited) : Result<Message>(fail(Code::NotFound));
}

Result<MessageChange> removeIn(store::Session &session, const Caller &caller, const MessageTarget &target)
{
    const auto access = allowOn(session, caller, target, Action::DeleteMessage);
    if (!access)
        return fail(access.error());
    store::MessageRepository messages(session);
    messages.remove(access->message);
    const qint64 seq = logInRoom(session, access->room.id, access->room.uuid, rowOf(*access, caller, store::RoomEventKind::MessageDeleted),
                                 MessageDeleted{access->message.id, access->message.uuid, caller.user});
    if (messages.unpin(access->room.id, access->message.id)) {
        store::RoomEventRow row = rowOf(*access, caller, store::RoomEventKind::MessagePinned);
        row.flag = true;
        logInRoom(session, access->room.id, access->room.uuid, row, MessagePinned{access->message.id, access->message.uuid, false, caller.user});
    }
    return changeOf(*access, seq);
}

Result<MessageChange> reactIn(store::Session &session, const Caller &caller, const MessageTarget &target, const QString &emoji, Toggle toggle,
                              const Limits &limits)
{
    if (!isEmoji(emoji))
        return failField(Code::InvalidField, QStringLiteral("emoji"), QStringLiteral("not_an_emoji"));
    const auto access = allowOn(session, caller, target, Action::React);
    if (!access)
        return fail(access.error());
    const MessageId message = access->message.id;
    store::MessageRepository messages(session);
    const bool isRemoved = toggle == Toggle::Off;
    const bool hasChanged = isRemoved ? messages.unreact(message, emoji, caller.user) : messages.react(message, emoji, caller.user);
    if (!hasChanged)
        return changeOf(*access, 0);
    const int emojis = messages.emojiCount(message);
    if (emojis > limits.reactionsPerMessage)
        return failField(Code::InvalidField, QStringLiteral("emoji"), QStringLiteral("too_many_reactions"), {QString::number(limits.reactionsPerMessage)});
    messages.setHasReactions(message, emojis > 0);

    store::RoomEventRow row = rowOf(*access, caller, store::RoomEventKind::ReactionChanged);
    row.user = caller.user;
    row.text = emoji;
    row.number = messages.reactionCount(message, emoji);
    row.flag = isRemoved;
    const QString username = caller.isGuest() ? caller.name : caller.username;
    return changeOf(*access,
                    logInRoom(session, access->room.id, access->room.uuid, row,
                              ReactionChanged{message, access->message.uuid, caller.user, username, emoji, row.number, isRemoved}));
}

Result<MessageChange> pinIn(store::Session &session, const Caller &caller, const MessageTarget &target, Toggle toggle, const Limits &limits)
{
    const auto access = allowOn(session, caller, target, Action::PinMessage);
    if (!access)
        return fail(access.error());
    store::MessageRepository messages(session);
    const bool isPinned = toggle == Toggle::On;
    const MessageId message = access->message.id;
    const bool hasChanged = isPinned ? messages.pin(access->room.id, message, caller.user) : messages.unpin(access->room.id, message);
    if (!hasChanged)
        return changeOf(*access, 0);
    if (messages.pins(access->room.id).size() > limits.pinsPerRoom)
        return fail(Code::BadRequest, QStringLiteral("too_many_pins"), {QString::number(limits.pinsPerRoom)});
    store::RoomEventRow row = rowOf(*access, caller, store::RoomEventKind::MessagePinned);
    row.flag = !isPinned;
    return changeOf(*access, logInRoom(session, access->room.id, access->room.uuid, row, MessagePinned{message, access->message.uuid, isPinned, caller.user}));
}

} // namespace

void Messages::edit(const Caller &caller, MessageTarget target, QString content, Reply<Message> reply)
{
    m_store.write<Message>([caller, target = std::move(target), content = std::move(content),
                            limits = m_limits](store::Session &session) { return editIn(session, caller, target, content, limits); },
                           std::move(reply));
}

void Messages::remove(const Caller &caller, MessageTarget target, Reply<MessageChange> reply)
{
    m_store.write<MessageChange>([caller, target = std::move(target)](store::Session &session) { return removeIn(session, caller, target); }, std::move(reply));
}

// Until messages carry files their text is all there is.
void Messages::removePart(const Caller &caller, MessageRef message, MessagePart part, Reply<MessageChange> reply)
{
    if (part == MessagePart::File)
        return reply(fail(Code::NotFound));
    remove(caller, message, std::move(reply));
}

void Messages::react(const Caller &caller, MessageTarget target, QString emoji, Toggle toggle, Reply<MessageChange> reply)
{
    m_store.write<MessageChange>([caller, target = std::move(target), emoji = std::move(emoji), toggle,
                                  limits = m_limits](store::Session &session) { return reactIn(session, caller, target, emoji, toggle, limits); },
                                 std::move(reply));
}

void Messages::pin(const Caller &caller, MessageTarget target, Toggle toggle, Reply<MessageChange> reply)
{
    m_store.write<MessageChange>(
        [caller, target = std::move(target), toggle, limits = m_limits](store::Session &session) { return pinIn(session, caller, target, toggle, limits); },
        std::move(reply));
}

} // namespace Suhbat::chat
