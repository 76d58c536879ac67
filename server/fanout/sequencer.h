// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace Suhbat::fanout {

// A log that several nodes write: a room's, or a user's.
struct LogKey {
    enum class Kind { Room, User };
    Kind kind = Kind::Room;
    qint64 id = 0;
    auto operator<=>(const LogKey &) const = default;
};

// Brings what this node and others commit into the one order of each log. What is not next in line is not kept here: it
// is in the database already, so the log is read from where this node stands. A lost notice therefore loses nothing.
// A log never heard of begins with the first event seen: who listens to it asked for its state just before, and fills a
// gap as after any other.
class Sequencer
{
public:
    // Both are called with the lock held, so that order stays order: they only post.
    using Deliver = std::function<void(EventPtr)>;
    using Fetch = std::function<void(LogKey, qint64 since)>; // to be answered by fetched()

    Sequencer(Deliver deliver, Fetch fetch) : m_deliver(std::move(deliver)), m_fetch(std::move(fetch)) {}

    void committedHere(EventPtr event);
    void committedElsewhere(LogKey log, qint64 seq);
    // `reachedTo`: where the log ended when it was read; events may skip what says nothing any more.
    void fetched(LogKey log, const std::vector<EventPtr> &events, qint64 reachedTo);
    // Notices may have been lost: looks at every log that was ever heard of.
    void recheck();

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
};

// Which log an event belongs to, and its place there; seq 0 for one that passes by.
std::pair<LogKey, qint64> placeOf(const Event &event);

} // namespace Suhbat::fanout
