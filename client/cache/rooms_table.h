// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/stored.h"

namespace Suhbat::client {

// A room as the server last told it: without what waits in the outbox or is typed here.
struct CachedRoom {
    Room room; // its last message stands among the messages
    MessageId newest; // none: nothing was said yet
    MessageId readByOthers, readUpTo;
    bool isObserved = false;
};

class RoomsTable
{
public:
    explicit RoomsTable(Database &database) : m_database(database) {}

    std::optional<CachedRoom> find(RoomId id);
    std::optional<RoomId> idOf(const QUuid &uuid);
    qint64 seqOf(RoomId id); // -1: unknown
    QList<std::pair<RoomId, qint64>> seqs();
    QList<RoomId> ids(); // newest activity first

    void put(const CachedRoom &room);
    void setPlace(RoomId id, qint64 seq, MessageId newest); // in its log and among its messages
    void setSeq(RoomId id, qint64 seq) { m_database.run("UPDATE rooms SET seq = ? WHERE id = ?", {seq, id.value()}); }
    void setOwn(RoomId id, const RoomState &state, bool isObserved);
    void setReadByOthers(RoomId id, MessageId upTo);
    void setReadUpTo(RoomId id, MessageId upTo);
    void remove(RoomId id) { m_database.run("DELETE FROM rooms WHERE id = ?", {id.value()}); }
    void clear() { m_database.run("DELETE FROM rooms"); }

private:
    Database &m_database;
};

} // namespace Suhbat::client
