// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/publisher.h"

namespace Suhbat::store {

quint64 Publisher::drawTicket()
{
    const std::lock_guard lock(m_mutex);
    return ++m_lastTicket;
}

void Publisher::finish(quint64 ticket, Outcome outcome)
{
    std::unique_lock lock(m_mutex);
    m_waiting.emplace(ticket, std::move(outcome));
    if (m_isTelling)
        return; // whoever tells takes this one along
    m_isTelling = true;
    for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_nextOut; first = m_waiting.begin()) {
        Outcome next = std::move(first->second);
        m_waiting.erase(first);
        ++m_nextOut;
        lock.unlock();
        tell(next);
        lock.lock();
    }
    m_isTelling = false;
}

void Publisher::tell(Outcome &outcome)
{
    if (!outcome.events.empty() && m_witness)
        m_witness(outcome.events);
    for (const Outcome::Answer &answer : outcome.answers)
        answer.done(answer.error);
    if (!outcome.events.empty() && m_sink)
        m_sink(std::move(outcome.events));
}

} // namespace Suhbat::store
