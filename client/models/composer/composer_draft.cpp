// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of words that are not sent yet, and telling others that one types.
#include "models/book/faces.h"
#include "models/composer/composer.h"
#include "models/conversation/message_list_model.h"

namespace Suhbat::client {

namespace {

QString draftOf(const StoredRoom &room) { return room.hasLocalDraft ? room.localDraft : room.room.mine.draft; }
MessageId draftReplyOf(const StoredRoom &room) { return room.hasLocalDraft ? room.localDraftReplyTo : room.room.mine.draftReplyTo; }

} // namespace

void Composer::takeDraft(const StoredRoom &room)
{
    const QString draft = draftOf(room);
    const bool isNews = std::exchange(m_knownDraft, draft) != draft;
    if (!isNews || m_isTouched || m_mode == Edit)
        return;
    if (draft != m_text)
        write(draft, int(draft.size()));
    const MessageId answered = draftReplyOf(room);
    if (answered.isValid() && answered.value() != replyId())
        loadReply(answered);
    else if (!answered.isValid() && m_mode == Reply)
        setMode(Write, {});
}

void Composer::loadReply(MessageId message)
{
    if (const StoredMessage *known = m_messages.messageAt(m_messages.indexOfMessage(message.value())))
        return setMode(Reply, *known);
    m_book.gateway().messages(m_room, {message}, this, [this](const Result<QList<StoredMessage>> &messages) {
        const bool isStillWanted = m_mode == Write && !m_isTouched;
        if (messages && !messages->isEmpty() && !messages->first().message.isDeleted && isStillWanted)
            setMode(Reply, messages->first());
    });
}

void Composer::typed()
{
    if (m_mode == Edit)
        return;
    touchDraft();
    if (isEmpty())
        return stopTyping();
    const StoredRoom *room = m_book.room(m_room);
    if (!room || isSavedMessages(room->room, m_book))
        return;
    const Timestamp now = m_book.now();
    if (m_typingTold.isValid() && now.msecs() - m_typingTold.msecs() < m_book.pace().typingTold)
        return;
    m_typingTold = now;
    m_book.gateway().setTyping(m_room, true);
}

void Composer::stopTyping()
{
    if (!std::exchange(m_typingTold, Timestamp()).isValid())
        return;
    m_book.gateway().setTyping(m_room, false);
}

void Composer::touchDraft()
{
    m_isTouched = true;
    m_isDirty = true;
    m_isUntold = true;
    if (!m_keepSoon.isActive())
        m_keepSoon.start(m_book.pace().draftKept);
    m_tellSoon.start(m_book.pace().draftTold);
}

// The person has paused: from here on another device may write here.
void Composer::settleDraft()
{
    saveDraft(true);
    m_isTouched = false;
}

void Composer::keepDraft() { saveDraft(true); }

// While a message is edited the field holds that message, and the draft has been saved before.
void Composer::saveDraft(bool isQuiet)
{
    const bool isNeeded = isQuiet ? m_isUntold : m_isDirty;
    if (!isNeeded || m_mode == Edit)
        return;
    m_isDirty = false;
    m_keepSoon.stop();
    if (isQuiet)
        m_isUntold = false;
    m_book.gateway().saveDraft(m_room, m_text, MessageId(replyId()), isQuiet);
}

} // namespace Suhbat::client
