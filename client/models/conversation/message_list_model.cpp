// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/message_list_model.h"

#include "models/conversation/message_row.h"

namespace Suhbat::client {

namespace {

using Model = MessageListModel;

// What the messages before and after decide.
const QList<int> besideRoles{Model::ShowSenderRole, Model::ShowAvatarRole, Model::StartsRunRole,
                             Model::EndsRunRole,    Model::DateTextRole,   Model::IsUnreadStartRole};
const QList<int> nameRoles{Model::SenderRole,      Model::SenderInitialsRole, Model::SenderColorRole,  Model::ShowSenderRole,
                           Model::ReplySenderRole, Model::ReplyColorRole,     Model::ForwardedFromRole};

} // namespace

MessageListModel::MessageListModel(Book &book, RoomId room, QObject *parent) : QAbstractListModel(parent), m_book(book), m_room(room)
{
    connect(&book, &Book::peopleChanged, this, &MessageListModel::touchPeople);
    connect(&book, &Book::retold, this, [this] { touchAll({}); });
}

int MessageListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QString MessageListModel::uuidAt(int index) const
{
    const StoredMessage *found = messageAt(index);
    return found ? found->message.uuid.toString(QUuid::WithoutBraces) : QString();
}

qint64 MessageListModel::idAt(int index) const
{
    const StoredMessage *found = messageAt(index);
    return found ? found->message.id.value() : 0;
}

int MessageListModel::indexOfMessage(qint64 messageId) const
{
    const int place = m_window.find(MessageId(messageId));
    return place < 0 ? -1 : rowOf(place);
}

int MessageListModel::indexOfUuid(const QString &uuid) const
{
    const int place = m_window.find(QUuid(uuid));
    return place < 0 ? -1 : rowOf(place);
}

const StoredMessage *MessageListModel::message(const QUuid &uuid) const
{
    const int place = m_window.find(uuid);
    return place < 0 ? nullptr : &m_window.at(place);
}

const StoredMessage *MessageListModel::messageAt(int row) const
{
    const int place = placeOf(row);
    return row >= 0 && m_window.isInside(place) ? &m_window.at(place) : nullptr;
}

void MessageListModel::fill(const Page &page)
{
    beginResetModel();
    m_window.clear();
    m_window.insert(0, page.messages);
    m_isFilled = true;
    m_hasOlder = page.hasOlder;
    m_hasNewer = page.hasNewer;
    m_isPartial = page.isPartial;
    m_unreadStart = {};
    findUnreadStart();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT edgesChanged();
}

void MessageListModel::addOlder(const Page &page)
{
    const QList<StoredMessage> fresh = unknownOf(page.messages);
    setEdges(page.hasOlder, m_hasNewer, page.isPartial);
    insertRange(0, fresh);
    if (m_unreadStart.isNull()) {
        findUnreadStart();
        touch(m_window.find(m_unreadStart), besideRoles);
    }
    trimNewest();
}

void MessageListModel::addNewer(const Page &page)
{
    const QList<StoredMessage> fresh = unknownOf(page.messages);
    if (!fresh.isEmpty())
        insertRange(m_window.placeFor(fresh.first()), fresh);
    setEdges(m_hasOlder, page.hasNewer, page.isPartial);
    trimOldest();
}

void MessageListModel::apply(const QList<StoredMessage> &messages)
{
    if (!m_isFilled)
        return;
    for (const StoredMessage &message : messages) {
        if (message.message.room != m_room)
            continue;
        if (const int place = m_window.find(message.message.uuid); place >= 0)
            replace(place, message);
        else if (belongs(message))
            insert(message);
    }
    trim();
}

void MessageListModel::remove(const QUuid &message)
{
    if (const int place = m_window.find(message); place >= 0)
        removeRange(place, 1);
}

bool MessageListModel::belongs(const StoredMessage &message) const
{
    const MessageId newest = m_window.newestStored();
    if (!message.isStored() || !newest.isValid() || message.message.id > newest)
        return !m_hasNewer;
    return message.message.id > m_window.oldestStored() || !m_hasOlder;
}

void MessageListModel::insert(const StoredMessage &message) { insertRange(m_window.placeFor(message), {message}); }

void MessageListModel::insertRange(int place, const QList<StoredMessage> &messages)
{
    if (messages.isEmpty())
        return;
    const int first = m_window.size() - place;
    beginInsertRows({}, first, first + int(messages.size()) - 1);
    m_window.insert(place, messages);
    endInsertRows();
    touch(place - 1, besideRoles);
    touch(place + int(messages.size()), besideRoles);
    Q_EMIT countChanged();
}

void MessageListModel::removeRange(int place, int count)
{
    const qsizetype selectedBefore = m_selected.size();
    for (int each = place; each < place + count; ++each)
        m_selected.remove(m_window.at(each).message.uuid);
    const int last = rowOf(place);
    beginRemoveRows({}, last - count + 1, last);
    m_window.remove(place, count);
    endRemoveRows();
    touch(place - 1, besideRoles);
    touch(place, besideRoles);
    Q_EMIT countChanged();
    if (m_selected.size() != selectedBefore)
        Q_EMIT selectionChanged();
}

void MessageListModel::replace(int place, const StoredMessage &message)
{
    const int to = m_window.placeFor(message, place);
    m_window.replace(place, message);
    if (to != place) {
        const int fromRow = rowOf(place);
        const int toRow = rowOf(to);
        beginMoveRows({}, fromRow, fromRow, {}, toRow > fromRow ? toRow + 1 : toRow);
        m_window.move(place, to);
        endMoveRows();
        touchBeside(place);
    }
    touch(to);
    touchBeside(to);
    if (message.message.isDeleted)
        setSelected(message.message.uuid, false);
}

QList<StoredMessage> MessageListModel::unknownOf(const QList<StoredMessage> &messages)
{
    QList<StoredMessage> unknown;
    for (const StoredMessage &message : messages) {
        if (const int place = m_window.find(message.message.uuid); place >= 0)
            replace(place, message);
        else
            unknown.append(message);
    }
    return unknown;
}

// What is far from where one reads goes; it is asked for again when one comes near.
void MessageListModel::trim()
{
    if (m_window.size() <= m_book.window().most)
        return;
    const int reading = m_readingAt.isValid() ? m_window.find(m_readingAt) : -1;
    if (reading >= 0 && reading < m_window.size() / 2)
        trimNewest();
    else
        trimOldest();
}

void MessageListModel::trimOldest()
{
    const int excess = m_window.size() - m_book.window().most;
    if (excess <= 0)
        return;
    removeRange(0, excess);
    setEdges(true, m_hasNewer, m_isPartial);
    Q_EMIT trimmed();
}

void MessageListModel::trimNewest()
{
    const int excess = m_window.size() - m_book.window().most;
    if (excess <= 0)
        return;
    setEdges(m_hasOlder, true, m_isPartial);
    removeRange(m_window.size() - excess, excess);
    Q_EMIT trimmed();
}

void MessageListModel::setEdges(bool hasOlder, bool hasNewer, bool isPartial)
{
    const bool hadOlder = std::exchange(m_hasOlder, hasOlder);
    m_hasNewer = hasNewer;
    m_isPartial = isPartial;
    if (hadOlder != hasOlder)
        touch(0, besideRoles);
    Q_EMIT edgesChanged();
}

void MessageListModel::touch(int place, const QList<int> &roles)
{
    if (m_window.isInside(place))
        Q_EMIT dataChanged(index(rowOf(place)), index(rowOf(place)), roles);
}

void MessageListModel::touchBeside(int place)
{
    for (const int each : {place - 1, place, place + 1})
        touch(each, besideRoles);
}

void MessageListModel::touchAll(const QList<int> &roles)
{
    if (!m_window.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

void MessageListModel::touchPeople(const QSet<UserId> &people)
{
    for (int place = 0; place < m_window.size(); ++place) {
        const Message &message = m_window.at(place).message;
        if (people.contains(message.sender) || message.replyTo)
            touch(place, nameRoles);
    }
}

} // namespace Suhbat::client
