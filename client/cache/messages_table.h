// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/search_index.h"
#include "model/message.h"

namespace Suhbat::client {

// What the server has stored, as far as it was seen. Whether something is missing between two of them, the spans know.
class MessagesTable
{
public:
    explicit MessagesTable(Database &database) : m_database(database), m_index(database) {}

    std::optional<Message> find(MessageId id);
    std::optional<Message> find(const QUuid &uuid);
    // Oldest first; both ends of [from, to] are inside. `limit` counts from the named end.
    QList<Message> oldest(RoomId room, MessageId from, MessageId to, int limit);
    QList<Message> newest(RoomId room, MessageId from, MessageId to, int limit);
    std::optional<Message> firstSince(RoomId room, Timestamp moment);
    int countOfOthers(RoomId room, MessageId after, MessageId upTo, UserId me); // what a read marker that moves has read
    MessageId newestRead(RoomId room, UserId me); // of my own: up to here somebody has read

    void put(const Message &message);
    QList<QUuid> removeBetween(RoomId room, MessageId from, MessageId to, const QList<MessageId> &but); // both ends inside
    void removeRoom(RoomId room);
    void clear();

    QList<MessageId> search(const SearchQuestion &question, const QStringList &words);
    qint64 count();

private:
    QList<Message> listed(Rows rows);
    void removeOne(const Message &message);

    Database &m_database;
    SearchIndex m_index;
};

} // namespace Suhbat::client
