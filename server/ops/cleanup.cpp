// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/cleanup.h"

#include "chat/room_opening.h"
#include "store/cleanup_repository.h"

#include <QFile>

namespace Suhbat::ops {

namespace {

constexpr int roomsAtOnce = 200;

using RoomList = QList<store::CleanupRoom>;

Result<RoomList> roomsAfter(store::Store &store, Timestamp cutoff, RoomId after)
{
    return store.readNow<RoomList>(
        [=](store::Session &session) -> Result<RoomList> { return store::CleanupRepository(session).rooms(cutoff, after, roomsAtOnce); });
}

// Those who look at the room learn that it has changed; those who have cached pages of it forget them.
void announce(store::Session &session, RoomId room)
{
    if (const auto facts = store::RoomRepository(session).facts(RoomRef(room), {}))
        (void)chat::announceChange(session, Caller{}, *facts); // it was there a line ago
}

} // namespace

struct Cleanup::Batch {
    qint64 messages = 0;
    QStringList files;
    bool isLast = true;
};

Result<Cleanup::Batch> Cleanup::removeSome(RoomId id, Timestamp cutoff)
{
    return m_store.writeNow<Batch>([=](store::Session &session) -> Result<Batch> {
        store::CleanupRepository cleanup(session);
        const auto room = cleanup.lock(id);
        if (!room)
            return Batch{};
        const qint64 end = cleanup.firstKeptOrdinal(*room, cutoff);
        if (end <= room->firstOrdinal || cleanup.removableCount(*room, end) == 0)
            return Batch{};
        // What was spared stands at the front and is met again by the next batch, so a batch is never made of that alone.
        qint64 upTo = std::min(end, room->firstOrdinal + batchMessages);
        while (upTo < end && cleanup.removableCount(*room, upTo) == 0)
            upTo = std::min(end, upTo + batchMessages);
        const auto removed = cleanup.remove(*room, upTo);
        announce(session, id);
        return Batch{removed.messages, removed.files, upTo == end};
    });
}

Result<> Cleanup::emptyRoom(RoomId room, Timestamp cutoff, CleanupReport &report)
{
    qint64 messages = 0;
    while (!m_isStopping) {
        const auto batch = removeSome(room, cutoff);
        SUHBAT_TRY(batch);
        messages += batch->messages;
        report.files += removeFiles(batch->files); // only after the commit: a row without a file is worse than a file without a row
        if (batch->isLast)
            break;
    }
    report.messages += messages;
    report.rooms += messages > 0 ? 1 : 0;
    return {};
}

Result<CleanupReport> Cleanup::run(Timestamp cutoff)
{
    CleanupReport report;
    for (RoomId after; !m_isStopping;) {
        const auto rooms = roomsAfter(m_store, cutoff, after);
        SUHBAT_TRY(rooms);
        if (rooms->isEmpty())
            break;
        for (const store::CleanupRoom &room : *rooms)
            SUHBAT_TRY(emptyRoom(room.room, cutoff, report));
        after = rooms->last().room;
    }
    return report;
}

Result<CleanupReport> Cleanup::count(Timestamp cutoff)
{
    return m_store.readNow<CleanupReport>([=](store::Session &session) -> Result<CleanupReport> {
        store::CleanupRepository cleanup(session);
        CleanupReport report;
        for (RoomId after;;) {
            const RoomList rooms = cleanup.rooms(cutoff, after, roomsAtOnce);
            if (rooms.isEmpty())
                return report;
            for (const store::CleanupRoom &room : rooms) {
                const qint64 removable = cleanup.removableCount(room, cleanup.firstKeptOrdinal(room, cutoff));
                report.messages += removable;
                report.rooms += removable > 0 ? 1 : 0;
            }
            after = rooms.last().room;
        }
    });
}

qint64 Cleanup::removeFiles(const QStringList &names) const
{
    return std::count_if(names.begin(), names.end(), [this](const QString &name) { return QFile::remove(m_mediaFolder + u'/' + name); });
}

} // namespace Suhbat::ops
