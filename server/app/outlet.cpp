// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlet.h"

namespace Suhbat::app {

void Outlet::publish(std::vector<EventPtr> events)
{
    const std::shared_lock lock(m_mutex);
    if (!m_isOpen)
        return;
    if (m_observer) {
        for (const EventPtr &event : events)
            m_observer(*event);
    }
    m_lines.publish(std::move(events));
}

void Outlet::close()
{
    const std::unique_lock lock(m_mutex);
    m_isOpen = false;
}

} // namespace Suhbat::app
