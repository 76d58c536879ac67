// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <functional>
#include <map>
#include <mutex>

namespace Suhbat::store {

// What one transaction has to tell: first the answers, then the events.
struct Outcome {
    struct Answer {
        std::function<void(const std::optional<Error> &)> done;
        std::optional<Error> error;
    };
    std::vector<Answer> answers;
    std::vector<EventPtr> events;
};

// Sees what was committed before anybody is answered or told: for what is remembered elsewhere, and must not be stale by the
// time its author asks for it.
using EventWitness = std::function<void(const std::vector<EventPtr> &)>;

// Lets outcomes out in the order of their transactions, although several threads commit beside each other.
//
// A committer draws its ticket when its units have run and before it says COMMIT. If another transaction waited for one
// of its row locks, that one's units ended after this COMMIT, so its ticket is later: whatever two transactions both
// touched, a room's seq above all, leaves in the order it was numbered in.
class Publisher
{
public:
    explicit Publisher(EventSink sink, EventWitness witness = {}) : m_sink(std::move(sink)), m_witness(std::move(witness)) {}

    quint64 drawTicket();
    void finish(quint64 ticket, Outcome outcome); // every ticket drawn, once

private:
    void tell(Outcome &outcome);

    const EventSink m_sink;
    const EventWitness m_witness;
    std::mutex m_mutex;
    std::map<quint64, Outcome> m_waiting;
    quint64 m_lastTicket = 0;
    quint64 m_nextOut = 1;
    bool m_isTelling = false;
};

} // namespace Suhbat::store
