// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout/bus.h"
#include "fanout/redis_link.h"
#include "fanout/sequencer.h"

namespace Suhbat::fanout {

// What several nodes have in common. Both answer on any thread.
struct SharedLogs {
    // One log after `since`: (events in order, where the log ends), or Sequencer::notRead.
    std::function<void(LogKey, qint64 since, std::function<void(std::vector<EventPtr>, qint64 reachedTo)>)> read;
    // Where these logs end; those that could not be looked at are left out.
    std::function<void(std::vector<LogKey>, std::function<void(std::vector<std::pair<LogKey, qint64>>)>)> ends;
};

// Several nodes on one database. Redis carries no message: only that a log has grown, and what passes by. While Redis is
// away the ends of all logs that have listeners here are looked at now and then, so delivery is late but nothing is lost.
class RedisBus final : public Bus
{
public:
    // `missed`: notices may have been lost, so what was remembered of other nodes' doings may be stale.
    RedisBus(Bus &local, RedisAddress address, SharedLogs logs, std::function<void()> missed);

    void publish(std::vector<EventPtr> events) override;
    void listens(LogKey log, qint64 seq) override { m_sequencer.begin(log, seq); }
    bool isReady() const override { return m_link.isConnected(); }
    void poll(); // by a timer of the composition
    void stop() { m_link.stop(); } // before the logs' store ends; what it still answers is taken until then

private:
    void receive(const QByteArray &message);
    void fetch(LogKey log, qint64 since);
    void recheck();
    void lookAt(std::vector<LogKey> logs);

    const QByteArray m_node; // so that we do not hear ourselves
    Bus &m_local;
    const SharedLogs m_logs;
    const std::function<void()> m_missed;
    std::atomic<int> m_looks{0}; // asked for and not done
    Sequencer m_sequencer;
    RedisLink m_link; // last: its threads use everything above
};

} // namespace Suhbat::fanout
