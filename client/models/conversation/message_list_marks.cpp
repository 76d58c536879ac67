// SPDX-License-Identifier: GPL-3.0-or-later
// What is laid over the messages of a room: the unread bar, ticks, pins, rights, the selection and the highlight.
#include "models/conversation/message_list_model.h"

namespace Suhbat::client {

void MessageListModel::setUnread(MessageId after, int count)
{
    m_unreadAfter = after;
    m_unreadCount = count;
    const QUuid before = std::exchange(m_unreadStart, QUuid());
    findUnreadStart();
    if (before == m_unreadStart)
        return;
    for (const QUuid &message : {before, m_unreadStart}) {
        if (!message.isNull())
            touchBeside(m_window.find(message));
    }
}

// It must be seen that what stands before it has been read, or the bar could belong further up.
void MessageListModel::findUnreadStart()
{
    if (m_unreadCount == 0)
        return;
    if (!m_unreadAfter.isValid())
        return countUnreadBack();
    bool isBehindRead = !m_hasOlder;
    for (int place = 0; place < m_window.size(); ++place) {
        const StoredMessage &each = m_window.at(place);
        if (!each.isStored())
            return;
        if (each.message.id <= m_unreadAfter) {
            isBehindRead = true;
        } else if (!m_book.isMe(each.message.sender)) {
            if (isBehindRead)
                m_unreadStart = each.message.uuid;
            return;
        }
    }
}

// Where the last read message is not known, the number of unread ones leads to the first of them.
void MessageListModel::countUnreadBack()
{
    int left = m_unreadCount;
    for (int place = m_window.size() - 1; place >= 0 && left > 0; --place) {
        const StoredMessage &each = m_window.at(place);
        if (each.isStored() && !m_book.isMe(each.message.sender) && --left == 0)
            m_unreadStart = each.message.uuid;
    }
}

int MessageListModel::unreadRow() const
{
    const int place = m_unreadStart.isNull() ? -1 : m_window.find(m_unreadStart);
    return place < 0 ? -1 : rowOf(place);
}

void MessageListModel::setReadByOthers(MessageId upTo)
{
    const MessageId before = std::exchange(m_readByOthers, upTo);
    for (int place = m_window.size() - 1; place >= 0; --place) {
        const StoredMessage &each = m_window.at(place);
        if (!each.isStored())
            continue;
        if (each.message.id <= before)
            return;
        if (each.message.id <= upTo && m_book.isMe(each.message.sender))
            touch(place, {TickRole});
    }
}

void MessageListModel::setPins(const QList<MessageId> &pins)
{
    const QSet<MessageId> before = std::exchange(m_pins, QSet<MessageId>(pins.begin(), pins.end()));
    for (int place = 0; place < m_window.size(); ++place) {
        const MessageId id = m_window.at(place).message.id;
        if (before.contains(id) != m_pins.contains(id))
            touch(place, {IsPinnedRole});
    }
}

void MessageListModel::setRights(Rights rights)
{
    if (std::exchange(m_rights, rights) != rights)
        touchAll({CanEditRole, CanDeleteRole, CanReactRole});
}

void MessageListModel::setHighlighted(const QUuid &message)
{
    const QUuid before = std::exchange(m_highlighted, message);
    for (const QUuid &each : {before, message}) {
        if (!each.isNull())
            touch(m_window.find(each), {IsHighlightedRole});
    }
}

void MessageListModel::setSelected(const QUuid &message, bool isSelected)
{
    if (m_selected.contains(message) == isSelected)
        return;
    if (isSelected)
        m_selected.insert(message);
    else
        m_selected.remove(message);
    touch(m_window.find(message), {IsSelectedRole});
    Q_EMIT selectionChanged();
}

void MessageListModel::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    const QSet<QUuid> before = std::exchange(m_selected, {});
    for (const QUuid &message : before)
        touch(m_window.find(message), {IsSelectedRole});
    Q_EMIT selectionChanged();
}

QList<StoredMessage> MessageListModel::selectedMessages() const
{
    QList<StoredMessage> chosen;
    for (int place = 0; place < m_window.size(); ++place) {
        if (m_selected.contains(m_window.at(place).message.uuid))
            chosen.append(m_window.at(place));
    }
    return chosen;
}

} // namespace Suhbat::client
