// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlet.h"

namespace Suhbat::app {

void Outlet::setObserver(Observer observer)
{
    const std::unique_lock lock(m_mutex);
    m_observer = std::move(observer);
}

void Outlet::missed()
{
    const std::shared_lock lock(m_mutex);
    if (m_isOpen && m_observer.missed)
        m_observer.missed();
}

void Outlet::publish(std::vector<EventPtr> events)
{
    const std::shared_lock lock(m_mutex);
    if (!m_isOpen)
        return;
    if (m_observer.heard) {
        for (const EventPtr &event : events)
            m_observer.heard(*event);
    }
    m_lines.publish(std::move(events));
}

void Outlet::close()
{
    const std::unique_lock lock(m_mutex);
    m_isOpen = false;
}

} // namespace Suhbat::app
