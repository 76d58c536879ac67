// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/store.h"

namespace Suhbat::store {

struct CleanupRoom {
    RoomId room;
    qint64 firstOrdinal = 1;
    qint64 lastOrdinal = 0;
    bool isRemoved = false; // everything in it goes, whatever its age
};

// Takes old messages out of rooms, so that a room's ordinals keep having no holes and its log no gap in the middle.
class CleanupRepository
{
public:
    explicit CleanupRepository(Session &session) : m_db(session.db()) {}

    // Rooms after `after` that have messages older than `cutoff` and are not kept; in order of their ids.
    QList<CleanupRoom> rooms(Timestamp cutoff, RoomId after, int limit);
    std::optional<CleanupRoom> lock(RoomId room); // as it is now, nobody else changing it until this unit ends
    qint64 firstKeptOrdinal(const CleanupRoom &room, Timestamp cutoff); // the first one that is not old
    qint64 removableCount(const CleanupRoom &room, qint64 end); // below `end`, without the pinned ones

    struct Removed {
        qint64 messages = 0;
        qint64 spared = 0; // pinned ones in the range, which now stand at its end
        QStringList files; // stored_as of their attachments
    };
    // Everything in [room.firstOrdinal, end) but what is pinned.
    Removed remove(const CleanupRoom &room, qint64 end);

private:
    void forgetLog(RoomId room, qint64 end);
    void moveSpared(RoomId room, qint64 end, const QList<std::pair<MessageId, qint64>> &spared);

    Connection &m_db;
};

} // namespace Suhbat::store
