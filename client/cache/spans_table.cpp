// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/spans_table.h"

namespace Suhbat::client {

namespace {

Span spanIn(const Rows &row) { return {MessageId(row.integer(0)), MessageId(row.integer(1)), row.integer(2) != 0}; }

} // namespace

std::optional<Span> SpansTable::around(RoomId room, MessageId message)
{
    Rows rows = m_database.run("SELECT first, last, reaches_start FROM spans WHERE room = ? AND first <= ? ORDER BY first DESC LIMIT 1",
                               {room.value(), message.value()});
    if (!rows.next())
        return std::nullopt;
    const Span span = spanIn(rows);
    return span.last >= message ? std::optional(span) : std::nullopt;
}

std::optional<Span> SpansTable::newest(RoomId room)
{
    Rows rows = m_database.run("SELECT first, last, reaches_start FROM spans WHERE room = ? ORDER BY first DESC LIMIT 1", {room.value()});
    return rows.next() ? std::optional(spanIn(rows)) : std::nullopt;
}

QList<Span> SpansTable::all(RoomId room)
{
    Rows rows = m_database.run("SELECT first, last, reaches_start FROM spans WHERE room = ? ORDER BY first", {room.value()});
    QList<Span> spans;
    while (rows.next())
        spans << spanIn(rows);
    return spans;
}

void SpansTable::add(RoomId room, Span span)
{
    // Those it touches are apart from each other, so they lie side by side.
    for (const Span &other : all(room)) {
        if (other.last < span.first || other.first > span.last)
            continue;
        if (other.first <= span.first) {
            span.reachesStart = span.reachesStart || other.reachesStart;
            span.first = other.first;
        }
        span.last = std::max(span.last, other.last);
        m_database.run("DELETE FROM spans WHERE room = ? AND first = ?", {room.value(), other.first.value()});
    }
    m_database.run("INSERT INTO spans(room, first, last, reaches_start) VALUES(?, ?, ?, ?)",
                   {room.value(), span.first.value(), span.last.value(), int(span.reachesStart)});
}

void SpansTable::grow(RoomId room, MessageId from, MessageId to)
{
    const auto span = from.isValid() ? around(room, from) : std::nullopt;
    if (!span || span->last != from)
        return add(room, {to, to, !from.isValid()}); // a room's first message
    m_database.run("UPDATE spans SET last = ? WHERE room = ? AND first = ?", {to.value(), room.value(), span->first.value()});
}

} // namespace Suhbat::client
