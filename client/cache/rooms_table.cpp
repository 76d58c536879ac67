// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/rooms_table.h"

#include "cache/packing.h"

namespace Suhbat::client {

std::optional<CachedRoom> RoomsTable::find(RoomId id)
{
    Rows row = m_database.run("SELECT body, seq, newest, flags, muted_until, unread, mentions, draft, draft_reply_to, read_by_others, read_up_to, uuid "
                              "FROM rooms WHERE id = ?",
                              {id.value()});
    if (!row.next())
        return std::nullopt;
    CachedRoom cached;
    if (auto room = unpackBody(row.bytes(0)))
        cached.room = std::move(*room);
    else
        return std::nullopt;
    cached.room.id = id;
    cached.room.uuid = QUuid::fromRfc4122(row.bytes(11));
    cached.room.seq = row.integer(1);
    cached.newest = MessageId(row.integer(2));
    RoomState &mine = cached.room.mine;
    cached.isObserved = setRoomFlags(mine, row.integer(3));
    mine.mutedUntil = Timestamp(row.integer(4));
    mine.unreadCount = int(row.integer(5));
    mine.mentionCount = int(row.integer(6));
    mine.draft = row.text(7);
    mine.draftReplyTo = MessageId(row.integer(8));
    cached.readByOthers = MessageId(row.integer(9));
    cached.readUpTo = MessageId(row.integer(10));
    return cached;
}

std::optional<RoomId> RoomsTable::idOf(const QUuid &uuid)
{
    Rows row = m_database.run("SELECT id FROM rooms WHERE uuid = ?", {uuid.toRfc4122()});
    return row.next() ? std::optional(RoomId(row.integer(0))) : std::nullopt;
}

qint64 RoomsTable::seqOf(RoomId id)
{
    Rows row = m_database.run("SELECT seq FROM rooms WHERE id = ?", {id.value()});
    return row.next() ? row.integer(0) : -1;
}

QList<std::pair<RoomId, qint64>> RoomsTable::seqs()
{
    Rows row = m_database.run("SELECT id, seq FROM rooms ORDER BY newest DESC");
    QList<std::pair<RoomId, qint64>> seqs;
    while (row.next())
        seqs << std::pair(RoomId(row.integer(0)), row.integer(1));
    return seqs;
}

QList<RoomId> RoomsTable::ids()
{
    QList<RoomId> ids;
    for (const auto &[id, seq] : seqs())
        ids << id;
    return ids;
}

void RoomsTable::put(const CachedRoom &cached)
{
    const Room &room = cached.room;
    m_database.run("INSERT INTO rooms(id, uuid, seq, newest, body, flags, muted_until, unread, mentions, draft, draft_reply_to, read_by_others, read_up_to) "
                   "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET uuid = excluded.uuid, seq = excluded.seq, "
                   "newest = excluded.newest, body = excluded.body, flags = excluded.flags, muted_until = excluded.muted_until, unread = excluded.unread, "
                   "mentions = excluded.mentions, draft = excluded.draft, draft_reply_to = excluded.draft_reply_to, "
                   "read_by_others = max(read_by_others, excluded.read_by_others), read_up_to = max(read_up_to, excluded.read_up_to)",
                   {room.id.value(), room.uuid.toRfc4122(), room.seq, cached.newest.value(), packBody(room), roomFlags(room.mine, cached.isObserved),
                    room.mine.mutedUntil.msecs(), room.mine.unreadCount, room.mine.mentionCount, textOf(room.mine.draft), room.mine.draftReplyTo.value(),
                    cached.readByOthers.value(), cached.readUpTo.value()});
}

void RoomsTable::setPlace(RoomId id, qint64 seq, MessageId newest)
{
    m_database.run("UPDATE rooms SET seq = ?, newest = ? WHERE id = ?", {seq, newest.value(), id.value()});
}

void RoomsTable::setOwn(RoomId id, const RoomState &state, bool isObserved)
{
    m_database.run("UPDATE rooms SET flags = ?, muted_until = ?, unread = ?, mentions = ?, draft = ?, draft_reply_to = ? WHERE id = ?",
                   {roomFlags(state, isObserved), state.mutedUntil.msecs(), state.unreadCount, state.mentionCount, textOf(state.draft),
                    state.draftReplyTo.value(), id.value()});
}

void RoomsTable::setReadByOthers(RoomId id, MessageId upTo)
{
    m_database.run("UPDATE rooms SET read_by_others = max(read_by_others, ?) WHERE id = ?", {upTo.value(), id.value()});
}

void RoomsTable::setReadUpTo(RoomId id, MessageId upTo)
{
    m_database.run("UPDATE rooms SET read_up_to = max(read_up_to, ?) WHERE id = ?", {upTo.value(), id.value()});
}

} // namespace Suhbat::client
