// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/pinned_model.h"

#include "models/book/faces.h"
#include "models/rooms/previews.h"
#include "text/direction.h"

namespace Suhbat::client {

PinnedModel::PinnedModel(Book &book, RoomId room, QObject *parent) : QAbstractListModel(parent), m_book(book), m_room(room)
{
    connect(&book, &Book::retold, this, [this] {
        if (!m_pins.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {SenderRole, TimeRole});
        Q_EMIT currentChanged();
    });
}

int PinnedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PinnedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message &message = m_pins[index.row()].message;
    const StoredRoom *room = m_book.room(m_room);
    switch (role) {
    case MessageIdRole: return message.id.value();
    case SenderRole: {
        const QString name = m_book.nameOf(message.sender, room ? &room->room : nullptr);
        return text::isolated(name.isEmpty() ? message.senderUsername : name);
    }
    case ExcerptRole: return excerptOf(message);
    case IsRtlRole: return isRightToLeft(excerptOf(message), m_book);
    case TimeRole: return m_book.formatter().fullTime(message.createdAt);
    default: return {};
    }
}

QHash<int, QByteArray> PinnedModel::roleNames() const
{
    return {{MessageIdRole, "messageId"}, {SenderRole, "sender"}, {ExcerptRole, "excerpt"}, {IsRtlRole, "isRtl"}, {TimeRole, "time"}};
}

qint64 PinnedModel::currentMessage() const { return currentData(MessageIdRole).toLongLong(); }

QString PinnedModel::positionText() const
{
    if (m_pins.size() < 2)
        return {};
    return m_book.formatter().withDigits(tr("%1 of %2", "the number of a pinned message, and how many there are").arg(m_current + 1).arg(m_pins.size()));
}

// What is not known yet is asked for; what is not pinned any more goes at once.
void PinnedModel::refresh()
{
    const StoredRoom *room = m_book.room(m_room);
    if (!room)
        return;
    dropMissing(room->room.pinned);
    QList<MessageId> unknown;
    for (const MessageId id : room->room.pinned) {
        if (!holds(id) && !m_asked.contains(id))
            unknown.append(id);
    }
    if (unknown.isEmpty())
        return;
    m_asked += QSet<MessageId>(unknown.begin(), unknown.end());
    m_book.gateway().messages(m_room, unknown, this, [this, unknown](const Result<QList<StoredMessage>> &messages) {
        m_asked -= QSet<MessageId>(unknown.begin(), unknown.end());
        if (messages)
            take(*messages);
    });
}

void PinnedModel::apply(const QList<StoredMessage> &messages)
{
    for (const StoredMessage &message : messages) {
        for (int row = 0; row < count(); ++row) {
            if (m_pins[row].message.uuid != message.message.uuid)
                continue;
            m_pins[row] = message;
            Q_EMIT dataChanged(index(row), index(row));
            if (row == m_current)
                Q_EMIT currentChanged();
        }
    }
}

bool PinnedModel::holds(MessageId message) const
{
    return std::any_of(m_pins.begin(), m_pins.end(), [message](const StoredMessage &each) { return each.message.id == message; });
}

void PinnedModel::follow(qint64 messageId)
{
    m_readingAt = MessageId(messageId);
    // Newest first by their ids: the first one that is not below what one reads.
    int nearest = count() - 1;
    for (int row = count() - 1; row >= 0; --row) {
        if (m_pins[row].message.id <= m_readingAt)
            nearest = row;
    }
    setCurrent(nearest);
}

void PinnedModel::showNext()
{
    if (!m_pins.isEmpty())
        setCurrent((m_current + 1) % count());
}

QVariant PinnedModel::currentData(int role) const { return m_current < 0 ? QVariant() : data(index(m_current), role); }

void PinnedModel::setCurrent(int current)
{
    if (std::exchange(m_current, current) != current)
        Q_EMIT currentChanged();
}

void PinnedModel::take(const QList<StoredMessage> &messages)
{
    const StoredRoom *room = m_book.room(m_room);
    for (const StoredMessage &message : messages) {
        const bool isPinned = room && room->room.pinned.contains(message.message.id);
        if (!isPinned || holds(message.message.id) || message.message.isDeleted)
            continue;
        const auto place = std::find_if(m_pins.begin(), m_pins.end(), [&](const StoredMessage &each) { return each.message.id < message.message.id; });
        const int row = int(place - m_pins.begin());
        beginInsertRows({}, row, row);
        m_pins.insert(row, message);
        endInsertRows();
        if (m_current >= row && m_readingAt.isValid())
            ++m_current;
    }
    m_current = m_pins.isEmpty() ? -1 : std::max(0, m_current);
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void PinnedModel::dropMissing(const QList<MessageId> &ids)
{
    const int before = count();
    for (int row = before - 1; row >= 0; --row) {
        if (ids.contains(m_pins[row].message.id))
            continue;
        beginRemoveRows({}, row, row);
        m_pins.removeAt(row);
        endRemoveRows();
        if (m_current > row)
            --m_current;
    }
    if (before == count())
        return;
    m_current = std::min(m_current, count() - 1);
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

} // namespace Suhbat::client
