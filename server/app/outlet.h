// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout/bus.h"

#include <atomic>
#include <shared_mutex>

namespace Suhbat::app {

// The last way of every event of this process, wherever it was committed: first past those who remember things, who must
// not answer from what is no longer true, then to the sockets. Closed before the io threads end.
class Outlet final : public fanout::Bus
{
public:
    struct Observer {
        std::function<void(const Event &)> heard;
        std::function<void()> missed; // events of other nodes may have gone by unheard
    };

    explicit Outlet(fanout::MemoryBus &lines) : m_lines(lines) {}

    void setObserver(Observer observer);
    void missed();
    void close(); // returns when nobody is publishing any more
    void publish(std::vector<EventPtr> events) override;

private:
    fanout::MemoryBus &m_lines;
    Observer m_observer;
    std::shared_mutex m_mutex;
    bool m_isOpen = true;
};

} // namespace Suhbat::app
