// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/sequencer.h"

namespace Suhbat::fanout {

std::pair<LogKey, qint64> placeOf(const Event &event)
{
    if (event.user.isValid())
        return {{LogKey::Kind::User, event.user.value()}, event.userSeq};
    return {{LogKey::Kind::Room, event.room.value()}, event.seq};
}

void Sequencer::begin(LogKey log, qint64 seq)
{
    const std::lock_guard lock(m_mutex);
    if (m_states.try_emplace(log, State{.known = seq}).second)
        makeRoom();
}

void Sequencer::committedHere(EventPtr event)
{
    const auto [log, seq] = placeOf(*event);
    const std::lock_guard lock(m_mutex);
    const auto [place, isNew] = m_states.try_emplace(log);
    State &state = place->second;
    const bool isNext = isNew || (!state.isFetching && seq == state.known + 1);
    if (!isNext)
        return want(log, state, seq);
    state.known = seq;
    m_deliver(std::move(event));
    makeRoom();
}

void Sequencer::committedElsewhere(LogKey log, qint64 seq)
{
    const std::lock_guard lock(m_mutex);
    const auto [place, isNew] = m_states.try_emplace(log);
    if (isNew)
        place->second.known = seq - 1;
    want(log, place->second, seq);
    makeRoom();
}

void Sequencer::fetched(LogKey log, const std::vector<EventPtr> &events, qint64 reachedTo)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_states.find(log);
    if (place == m_states.end())
        return;
    State &state = place->second;
    state.isFetching = false;
    if (reachedTo == notRead) {
        m_unread.insert(log);
        return;
    }
    const qint64 before = state.known;
    for (const EventPtr &event : events) {
        const qint64 seq = placeOf(*event).second;
        if (seq <= state.known)
            continue;
        state.known = seq;
        m_deliver(event);
    }
    state.known = std::max(state.known, reachedTo);
    // Something was announced while we read: read on. What was announced and is not there after all was restored away.
    if (state.known == before)
        state.wanted = std::min(state.wanted, state.known);
    else if (state.wanted > state.known)
        want(log, state, state.wanted);
}

void Sequencer::fetchAgain()
{
    const std::lock_guard lock(m_mutex);
    for (const LogKey log : std::exchange(m_unread, {})) {
        if (const auto place = m_states.find(log); place != m_states.end())
            want(log, place->second, place->second.wanted);
    }
}

std::vector<LogKey> Sequencer::logs()
{
    const std::lock_guard lock(m_mutex);
    std::vector<LogKey> logs;
    logs.reserve(m_states.size());
    for (const auto &[log, state] : m_states)
        logs.push_back(log);
    return logs;
}

void Sequencer::want(LogKey log, State &state, qint64 seq)
{
    if (seq <= state.known)
        return;
    state.wanted = std::max(state.wanted, seq);
    if (state.isFetching)
        return;
    state.isFetching = true;
    m_fetch(log, state.known);
}

// A log that is forgotten starts over with its next event; nobody who listens to so many at once notices.
void Sequencer::makeRoom()
{
    if (m_states.size() <= mostLogs)
        return;
    std::erase_if(m_states, [](const auto &entry) { return !entry.second.isFetching; });
}

} // namespace Suhbat::fanout
