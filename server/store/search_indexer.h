// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "store/settings.h"
#include "store/store.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Suhbat::store {

// Follows the messages with the search index, in batches of its own beside everybody's units: never inside a send.
class SearchIndexer
{
public:
    SearchIndexer(Store &store, const Settings &settings, Metrics &metrics);
    ~SearchIndexer() { stop(); }

    void start();
    void stop(); // while the store still works
    // What was committed: enough of it and the next batch begins at once.
    void notice(const std::vector<EventPtr> &events);

    // One batch, within a unit. How many messages it took; fewer than `most`: there are no more.
    static Result<int> indexBatch(Session &session, int most);

private:
    void run();
    bool wait(std::chrono::steady_clock::duration pause);

    Store &m_store;
    const Settings &m_settings;
    Counter &m_indexed;
    Gauge &m_lag;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace Suhbat::store
