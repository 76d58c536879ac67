// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout/log_key.h"
#include "model/event.h"

#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace Suhbat::fanout {

// Brings what this node and others commit into the one order of each log. What is not next in line is not kept here: it
// is in the database already, so the log is read from where this node stands. A lost notice therefore loses nothing.
// A log begins where its first listener knows it; one that nobody has named begins with the first event seen.
class Sequencer
{
public:
    // Both are called with the lock held, so that order stays order: they only post.
    using Deliver = std::function<void(EventPtr)>;
    using Fetch = std::function<void(LogKey, qint64 since)>; // to be answered by fetched()

    Sequencer(Deliver deliver, Fetch fetch) : m_deliver(std::move(deliver)), m_fetch(std::move(fetch)) {}

    void begin(LogKey log, qint64 seq); // somebody listens who knows everything up to here
    void committedHere(EventPtr event);
    void committedElsewhere(LogKey log, qint64 seq);
    // `reachedTo`: where the log ended when it was read; events may skip what says nothing any more. notRead: ask again later.
    void fetched(LogKey log, const std::vector<EventPtr> &events, qint64 reachedTo);
    void fetchAgain(); // what could not be read
    std::vector<LogKey> logs(); // every one that was ever heard of

    static constexpr qint64 notRead = -1;

    static constexpr size_t mostLogs = 200'000;

private:
    struct State {
        qint64 known = 0; // delivered up to here
        qint64 wanted = 0; // told to exist up to here
        bool isFetching = false;
    };
    void want(LogKey log, State &state, qint64 seq);
    void makeRoom();

    const Deliver m_deliver;
    const Fetch m_fetch;
    std::recursive_mutex m_mutex; // a log that cannot be asked answers at once, from inside the question
    std::map<LogKey, State> m_states;
    std::set<LogKey> m_unread;
};

// Which log an event belongs to, and its place there; seq 0 for one that passes by.
std::pair<LogKey, qint64> placeOf(const Event &event);

} // namespace Suhbat::fanout
