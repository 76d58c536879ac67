// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox.h"
#include "core/metrics.h"
#include "fanout/hub.h"
#include "fanout/log_key.h"

#include <vector>

namespace Suhbat::fanout {

// Carries committed events, and those that pass by, to the hubs of every io thread. Any thread may publish.
class Bus
{
public:
    virtual ~Bus() = default;
    virtual void publish(std::vector<EventPtr> events) = 0;
    // Somebody here listens to this log and knows it up to `seq`: what follows must reach them even if no notice of it does.
    virtual void listens(LogKey, qint64) {}
    virtual bool isReady() const { return true; }
};

class MemoryBus final : public Bus
{
public:
    explicit MemoryBus(Metrics &metrics);

    // Before the first publish. Both belong to an io thread and outlive the bus's last publish.
    void attach(Mailbox &mailbox, Hub &hub);
    void publish(std::vector<EventPtr> events) override;

private:
    struct Listener {
        Mailbox *mailbox;
        Hub *hub;
    };
    std::vector<Listener> m_listeners;
    Counter &m_published;
};

} // namespace Suhbat::fanout
