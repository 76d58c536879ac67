// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cleanup_repository.h"

namespace Suhbat::store {

QList<CleanupRoom> CleanupRepository::rooms(Timestamp cutoff, RoomId after, int limit)
{
    QList<CleanupRoom> found;
    Rows rows = m_db.run("cleanup.rooms", {after.value(), value(cutoff), limit});
    while (rows.next())
        found.append({rows.id<RoomId>(0), rows.integer(1), rows.integer(2), rows.boolean(3)});
    return found;
}

std::optional<CleanupRoom> CleanupRepository::lock(RoomId room)
{
    Rows rows = m_db.run("cleanup.lock", {value(room)});
    if (!rows.next())
        return std::nullopt;
    const CleanupRoom found{rows.id<RoomId>(0), rows.integer(1), rows.integer(2), rows.boolean(3)};
    const bool isKept = rows.boolean(4) && !found.isRemoved; // decided between our look and our lock
    return isKept || found.lastOrdinal < found.firstOrdinal ? std::nullopt : std::optional(found);
}

qint64 CleanupRepository::firstKeptOrdinal(const CleanupRoom &room, Timestamp cutoff)
{
    if (room.isRemoved)
        return room.lastOrdinal + 1;
    Rows rows = m_db.run("cleanup.first_kept", {value(room.room), room.firstOrdinal, value(cutoff)});
    return rows.next() ? rows.integer(0) : room.lastOrdinal + 1;
}

qint64 CleanupRepository::removableCount(const CleanupRoom &room, qint64 end)
{
    if (room.isRemoved)
        return end - room.firstOrdinal;
    Rows rows = m_db.run("cleanup.removable", {value(room.room), room.firstOrdinal, end});
    return rows.next() ? rows.integer(0) : 0;
}

CleanupRepository::Removed CleanupRepository::remove(const CleanupRoom &room, qint64 end)
{
    const QVariant id = value(room.room);
    if (room.isRemoved)
        m_db.run("cleanup.forget_pins", {id});
    Removed removed;
    {
        Rows rows = m_db.run("cleanup.files", {id, room.firstOrdinal, end});
        while (rows.next())
            removed.files.append(rows.text(0));
    }
    QList<std::pair<MessageId, qint64>> spared; // the newest first
    {
        Rows rows = m_db.run("cleanup.spared", {id, room.firstOrdinal, end});
        while (rows.next())
            spared.append({rows.id<MessageId>(0), rows.integer(1)});
    }
    removed.spared = spared.size();
    forgetLog(room.room, end);
    m_db.run("cleanup.forget_mentions", {id, room.firstOrdinal, end});
    removed.messages = m_db.run("cleanup.remove", {id, room.firstOrdinal, end}).affected();
    moveSpared(room.room, end, spared);
    m_db.run("cleanup.set_first", {end - spared.size(), id});
    return removed;
}

// From the log's beginning to the last event about what goes: who comes back from before that starts afresh.
void CleanupRepository::forgetLog(RoomId room, qint64 end)
{
    qint64 upTo = 0;
    {
        Rows rows = m_db.run("cleanup.last_seq", {value(room), end});
        upTo = rows.next() ? rows.integer(0) : 0;
    }
    if (upTo > 0)
        m_db.run("cleanup.forget_log", {value(room), upTo});
}

// What was spared closes up to what follows, the newest first, so that no two messages ever share a place. Readers move
// along: what they had not read stays unread, and nothing else becomes so.
void CleanupRepository::moveSpared(RoomId room, qint64 end, const QList<std::pair<MessageId, qint64>> &spared)
{
    QList<std::pair<qint64, qint64>> readers;
    {
        Rows rows = m_db.run("cleanup.readers", {value(room), end - 1});
        while (rows.next())
            readers.append({rows.integer(0), rows.integer(1)});
    }
    for (const auto &[user, readUpTo] : readers) {
        const auto unread = std::count_if(spared.begin(), spared.end(), [readUpTo = readUpTo](const auto &message) { return message.second > readUpTo; });
        m_db.run("cleanup.move_reader", {end - 1 - qint64(unread), value(room), user});
    }
    qint64 place = end - 1;
    for (const auto &[message, ordinal] : spared) {
        if (place != ordinal) {
            m_db.run("cleanup.move", {place, value(message)});
            m_db.run("cleanup.move_mentions", {place, value(room), ordinal});
        }
        --place;
    }
}

} // namespace Suhbat::store
