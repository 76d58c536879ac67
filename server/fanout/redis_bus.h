// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout/bus.h"
#include "fanout/redis_link.h"
#include "fanout/sequencer.h"

namespace Suhbat::fanout {

// Reads one log after `since`: (events in order, where the log ends). Answers on any thread.
using LogReader = std::function<void(LogKey, qint64 since, std::function<void(std::vector<EventPtr>, qint64 reachedTo)>)>;

// Several nodes on one database. Redis carries no message: only that a log has grown, and what passes by. While Redis is
// away every log that has listeners here is read again every now and then, so delivery is late but nothing is lost.
class RedisBus final : public Bus
{
public:
    RedisBus(Bus &local, RedisAddress address, LogReader reader, int pollMsecs);

    void publish(std::vector<EventPtr> events) override;
    bool isReady() const override { return m_link.isConnected(); }
    void recheckIfAway(); // by a timer of the composition
    int pollMsecs() const { return m_pollMsecs; }

private:
    void receive(const QByteArray &message);
    void fetch(LogKey log, qint64 since);

    const QByteArray m_node; // so that we do not hear ourselves
    Bus &m_local;
    const LogReader m_reader;
    const int m_pollMsecs;
    Sequencer m_sequencer;
    RedisLink m_link; // last: its threads use everything above
};

} // namespace Suhbat::fanout
