// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/work_queue.h"

namespace Suhbat::store {

bool WorkQueue::push(Unit &unit)
{
    bool isSomeoneAsleep = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed || m_units.size() >= m_room)
            return false;
        m_units.push_back(std::move(unit));
        m_length.add(1);
        isSomeoneAsleep = m_sleepers > 0;
    }
    if (isSomeoneAsleep)
        m_arrived.notify_one();
    return true;
}

std::vector<Unit> WorkQueue::take(size_t most)
{
    std::unique_lock lock(m_mutex);
    ++m_sleepers;
    m_arrived.wait(lock, [this] { return m_isClosed || !m_units.empty(); });
    --m_sleepers;
    const auto end = m_units.begin() + qsizetype(std::min(most, m_units.size()));
    std::vector<Unit> taken(std::make_move_iterator(m_units.begin()), std::make_move_iterator(end));
    m_units.erase(m_units.begin(), end);
    m_length.add(-qint64(taken.size()));
    return taken;
}

bool WorkQueue::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_units.empty();
}

void WorkQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_arrived.notify_all();
}

} // namespace Suhbat::store
