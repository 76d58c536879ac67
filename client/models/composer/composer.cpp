// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer/composer.h"

#include "models/book/faces.h"
#include "models/conversation/message_list_model.h"
#include "models/rooms/previews.h"
#include "text/codepoints.h"
#include "text/direction.h"

namespace Suhbat::client {

namespace {

constexpr qsizetype mostCodePoints = 4096;
constexpr qsizetype warnedFrom = 200; // left

} // namespace

Composer::Composer(Book &book, RoomId room, MessageListModel &messages, EmojiTable &emoji, QObject *parent)
    : QObject(parent), m_book(book), m_room(room), m_messages(messages), m_completion(book, room, emoji)
{
    m_keepSoon.setSingleShot(true);
    m_tellSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, [this] { saveDraft(false); });
    connect(&m_tellSoon, &QTimer::timeout, this, &Composer::settleDraft);
    connect(&m_completion, &CompletionModel::accepted, this, &Composer::replace);
    connect(&book, &Book::retold, this, [this] {
        Q_EMIT modeChanged();
        Q_EMIT textChanged();
    });
    if (const StoredRoom *stored = book.room(room))
        takeDraft(*stored);
}

Composer::~Composer()
{
    leaveEdit();
    keepDraft();
    stopTyping();
}

void Composer::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    typed();
}

void Composer::setCursor(int cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    m_completion.look(m_text, std::min(cursor, int(m_text.size())));
    Q_EMIT cursorChanged();
}

QString Composer::placeholder() const
{
    switch (m_mode) {
    case Write: return tr("Write a message…");
    case Edit: return tr("Change the message…");
    case Reply: return tr("Write a reply…");
    }
    return {};
}

QString Composer::remainingText() const
{
    const qsizetype left = mostCodePoints - text::codePointCount(m_text);
    return left > warnedFrom ? QString() : m_book.formatter().number(left);
}

bool Composer::isTooLong() const { return m_text.size() > mostCodePoints && text::codePointCount(m_text) > mostCodePoints; }

QString Composer::targetUuid() const { return m_mode == Write ? QString() : m_target.message.uuid.toString(QUuid::WithoutBraces); }

QString Composer::replySender() const
{
    if (m_mode == Write)
        return {};
    const StoredRoom *room = m_book.room(m_room);
    if (m_book.isMe(m_target.message.sender))
        return tr("You");
    const QString name = m_book.nameOf(m_target.message.sender, room ? &room->room : nullptr);
    return name.isEmpty() ? replyName(m_target.message.senderUsername, room, m_book) : text::isolated(name);
}

int Composer::replyColor() const { return m_mode == Write ? 0 : colorIndexOf(m_target.message.sender.value()); }

QString Composer::replyExcerpt() const { return m_mode == Write ? QString() : excerptOf(m_target.message); }

bool Composer::replyIsRtl() const { return m_mode != Write && isRightToLeft(replyExcerpt(), m_book); }

bool Composer::cancel()
{
    if (m_mode == Write)
        return false;
    if (m_mode == Edit) {
        leaveEdit();
        return true;
    }
    setMode(Write, {});
    touchDraft();
    return true;
}

void Composer::send()
{
    if (!canSend())
        return;
    if (m_mode == Edit)
        return sendEdit();
    m_book.gateway().send({.room = m_room, .content = m_text.trimmed(), .replyTo = MessageId(replyId())});
    stopTyping();
    write({}, 0);
    setMode(Write, {});
    touchDraft(); // a draft that was told before may still come back
    saveDraft(true);
    Q_EMIT sent();
}

void Composer::sendEdit()
{
    const QUuid message = m_target.message.uuid;
    const QString content = m_text.trimmed();
    const bool isOther = content != m_target.message.content;
    leaveEdit();
    if (isOther)
        m_book.gateway().edit(m_room, message, content, &m_book, m_book.told());
}

void Composer::editLast()
{
    if (!isEmpty() || m_mode == Edit)
        return;
    if (const StoredMessage *last = m_messages.newestOwn())
        edit(*last);
}

void Composer::moveReply(int by)
{
    if (m_mode == Edit)
        return;
    int row = m_mode == Reply ? m_messages.indexOfUuid(targetUuid()) : -1;
    if (row < 0 && by < 0)
        return;
    for (row += by; row >= 0 && row < m_messages.count(); row += by) {
        const StoredMessage *each = m_messages.messageAt(row);
        if (each->isStored() && !each->message.isDeleted && each->message.type != MessageType::System && each->message.type != MessageType::Call)
            return reply(*each);
    }
    if (row < 0)
        cancel();
}

void Composer::reply(const StoredMessage &message)
{
    if (!message.isStored())
        return;
    if (m_mode == Edit)
        leaveEdit();
    setMode(Reply, message);
    touchDraft();
}

void Composer::edit(const StoredMessage &message)
{
    if (m_mode == Edit)
        leaveEdit();
    saveDraft(true);
    m_setAside = m_text;
    m_replySetAside = m_mode == Reply ? std::optional(m_target) : std::nullopt;
    setMode(Edit, message);
    write(message.message.content, int(message.message.content.size()));
}

void Composer::leaveEdit()
{
    if (m_mode != Edit)
        return;
    if (m_replySetAside)
        setMode(Reply, *m_replySetAside);
    else
        setMode(Write, {});
    m_replySetAside.reset();
    write(m_setAside, int(m_setAside.size()));
    m_setAside.clear();
}

void Composer::takeMessages(const ChangeSet &changes)
{
    if (m_mode == Write)
        return;
    const QUuid target = m_target.message.uuid;
    bool isGone = changes.messagesGone.contains({m_room, target});
    for (const StoredMessage &each : changes.messages) {
        if (each.message.uuid != target)
            continue;
        isGone = isGone || each.message.isDeleted;
        m_target = each;
        Q_EMIT modeChanged();
    }
    if (isGone)
        cancel();
}

void Composer::write(const QString &text, int cursor)
{
    const bool isOther = std::exchange(m_text, text) != text;
    const bool isElsewhere = std::exchange(m_cursor, cursor) != cursor;
    m_completion.look({}, 0);
    if (isOther)
        Q_EMIT textChanged();
    if (isOther || isElsewhere)
        Q_EMIT cursorChanged();
}

void Composer::setMode(Mode mode, const StoredMessage &target)
{
    m_mode = mode;
    m_target = target;
    Q_EMIT modeChanged();
}

} // namespace Suhbat::client
