// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace Suhbat::store {

// Units waiting for a thread. Bounded: what does not fit is refused at once, so that a slow disk is heard of early.
class WorkQueue
{
public:
    WorkQueue(size_t room, Gauge &length) : m_room(room), m_length(length) {}

    bool push(Unit &unit); // false: full or closed, and the unit is still the caller's
    // Waits for work and takes what is there, at most `most`. Empty: closed and drained.
    std::vector<Unit> take(size_t most);
    void close();
    bool isEmpty() const;

private:
    const size_t m_room;
    Gauge &m_length;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Unit> m_units;
    int m_sleepers = 0;
    bool m_isClosed = false;
};

} // namespace Suhbat::store
