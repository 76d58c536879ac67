// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/connection_keeper.h"
#include "store/publisher.h"
#include "store/work_queue.h"

#include <thread>

namespace Suhbat::store {

struct CommitMetrics {
    explicit CommitMetrics(Metrics &metrics);

    Counter &commits;
    Histogram &seconds;
    Histogram &groupSize;
    Counter &units;
    Counter &refused;
    Counter &failedCommits;
    Gauge &queue;
};

// A thread that writes. It takes whatever units have gathered, runs them in one transaction and answers after COMMIT. No
// timer: while one commit runs the next batch gathers, and a lone unit waits for nobody.
//
// Units first run together without savepoints. Should one fail after it has written, all run again with a savepoint
// each; should the database itself fail under them, one by one. Most batches never need to.
class Committer
{
public:
    Committer(const Place &place, const Clock &clock, Publisher &publisher, CommitMetrics &metrics);
    ~Committer() { join(); }

    void close() { m_queue.close(); } // what is in the queue is still done
    void join();

    bool push(Unit &unit) { return m_queue.push(unit); }

private:
    enum class Mode { Together, WithSavepoints };

    void run();
    void commitAll(std::vector<Unit> &batch);
    bool commitTogether(SqlConnection &db, std::vector<Unit> &batch, Mode mode);
    void commitAlone(Unit &unit);
    bool runUnit(SqlConnection &db, Unit &unit, SqlConnection::Undo undo, Outcome &outcome);
    bool finish(SqlConnection &db, Outcome &outcome);
    static void endIfNothingIsSure(const SqlConnection &db);
    void giveUp(SqlConnection &db, Outcome &outcome, const Error &error);
    void refuse(std::vector<Unit> &units, const Error &error);

    const Place &m_place;
    const Clock &m_clock;
    Publisher &m_publisher;
    CommitMetrics &m_metrics;
    WorkQueue m_queue;
    ConnectionKeeper m_keeper;
    std::thread m_thread; // last: everything else is there when it starts
};

} // namespace Suhbat::store
