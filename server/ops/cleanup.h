// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/store.h"

#include <atomic>

namespace Suhbat::ops {

struct CleanupReport {
    qint64 rooms = 0;
    qint64 messages = 0;
    qint64 files = 0;
};

// Lets old messages go, with all that hangs on them. Pinned messages and rooms that are kept for ever stay. Small units
// of work, one room each, so that a server goes on serving; stopped in the middle, it simply goes on next time.
class Cleanup
{
public:
    Cleanup(store::Store &store, QString mediaFolder) : m_store(store), m_mediaFolder(std::move(mediaFolder)) {}

    Result<CleanupReport> run(Timestamp cutoff);
    Result<CleanupReport> count(Timestamp cutoff); // what run() would remove
    void stop() { m_isStopping = true; } // from any thread: after the unit that runs

    static constexpr int batchMessages = 500;

private:
    struct Batch;
    Result<Batch> removeSome(RoomId room, Timestamp cutoff);
    Result<> emptyRoom(RoomId room, Timestamp cutoff, CleanupReport &report);
    qint64 removeFiles(const QStringList &names) const;

    store::Store &m_store;
    const QString m_mediaFolder;
    std::atomic<bool> m_isStopping{false};
};

} // namespace Suhbat::ops
