// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/drafts_table.h"

#include "cache/packing.h"

namespace Suhbat::client {

namespace {

LocalDraft draftIn(const Rows &row) { return {RoomId(row.integer(0)), row.text(1), MessageId(row.integer(2)), Timestamp(row.integer(3))}; }

} // namespace

std::optional<LocalDraft> DraftsTable::find(RoomId room)
{
    Rows row = m_database.run("SELECT room, content, reply_to, saved_at FROM drafts WHERE room = ?", {room.value()});
    return row.next() ? std::optional(draftIn(row)) : std::nullopt;
}

QList<LocalDraft> DraftsTable::all()
{
    Rows row = m_database.run("SELECT room, content, reply_to, saved_at FROM drafts");
    QList<LocalDraft> drafts;
    while (row.next())
        drafts << draftIn(row);
    return drafts;
}

void DraftsTable::put(const LocalDraft &draft)
{
    m_database.run("INSERT INTO drafts(room, content, reply_to, saved_at) VALUES(?, ?, ?, ?) ON CONFLICT(room) DO UPDATE SET content = excluded.content, "
                   "reply_to = excluded.reply_to, saved_at = excluded.saved_at",
                   {draft.room.value(), textOf(draft.content), draft.replyTo.value(), draft.savedAt.msecs()});
}

} // namespace Suhbat::client
