// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/bus.h"

namespace Suhbat::fanout {

MemoryBus::MemoryBus(Metrics &metrics) : m_published(metrics.counter("suhbat_events_published_total", "Events handed to the io threads")) {}

void MemoryBus::attach(Mailbox &mailbox, Hub &hub) { m_listeners.push_back({&mailbox, &hub}); }

void MemoryBus::publish(std::vector<EventPtr> events)
{
    if (events.empty())
        return;
    m_published.add(qint64(events.size()));
    auto publications = std::make_shared<std::vector<PublicationPtr>>();
    publications->reserve(events.size());
    for (EventPtr &event : events)
        publications->push_back(std::make_shared<const Publication>(std::move(event)));

    for (const Listener &listener : m_listeners) {
        listener.mailbox->post([hub = listener.hub, publications] {
            for (const PublicationPtr &publication : *publications)
                hub->dispatch(*publication);
        });
    }
}

} // namespace Suhbat::fanout
