// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/connection_keeper.h"
#include "store/work_queue.h"

#include <thread>

namespace Suhbat::store {

// Threads that only read. Each unit sees one moment of the database, no older than its enqueueing.
class ReaderPool
{
public:
    ReaderPool(const Place &place, const Clock &clock, Metrics &metrics);
    ~ReaderPool() { join(); }

    void join(); // does what is in the queue, and refuses more

    bool push(Unit &unit) { return m_queue.push(unit); }

private:
    void run();
    std::optional<Error> readOnce(ConnectionKeeper &keeper, Unit &unit, bool &isLost);

    const Place &m_place;
    const Clock &m_clock;
    Histogram &m_seconds;
    WorkQueue m_queue;
    std::vector<std::thread> m_threads;
};

} // namespace Suhbat::store
