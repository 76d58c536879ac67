// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "core/clock.h"
#include "core/ids.h"

namespace Suhbat::client {

// What was typed here and is not on the server, or not yet.
struct LocalDraft {
    RoomId room;
    QString content;
    MessageId replyTo;
    Timestamp savedAt;
};

class DraftsTable
{
public:
    explicit DraftsTable(Database &database) : m_database(database) {}

    std::optional<LocalDraft> find(RoomId room);
    QList<LocalDraft> all();
    void put(const LocalDraft &draft);
    void remove(RoomId room) { m_database.run("DELETE FROM drafts WHERE room = ?", {room.value()}); }
    void clear() { m_database.run("DELETE FROM drafts"); }

private:
    Database &m_database;
};

} // namespace Suhbat::client
