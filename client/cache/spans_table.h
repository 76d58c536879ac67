// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "core/ids.h"

#include <QList>

namespace Suhbat::client {

// A stretch of a room's history without a hole: every message from `first` to `last` is cached.
struct Span {
    MessageId first, last;
    bool reachesStart = false; // nothing is older

    bool operator==(const Span &) const = default;
};

class SpansTable
{
public:
    explicit SpansTable(Database &database) : m_database(database) {}

    std::optional<Span> around(RoomId room, MessageId message);
    std::optional<Span> newest(RoomId room);
    QList<Span> all(RoomId room); // oldest first

    void add(RoomId room, Span span); // joins what it touches
    void grow(RoomId room, MessageId from, MessageId to); // `to` is the next after `from`, which may be unknown
    void remove(RoomId room) { m_database.run("DELETE FROM spans WHERE room = ?", {room.value()}); }
    void clear() { m_database.run("DELETE FROM spans"); }

private:
    Database &m_database;
};

} // namespace Suhbat::client
