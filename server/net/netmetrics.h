// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"

namespace Suhbat::net {

// What the net tells of itself at /metrics.
class NetMetrics
{
public:
    explicit NetMetrics(Metrics &metrics);

    Gauge &connections;
    Gauge &sockets; // those that speak WebSocket
    Counter &accepted;
    Counter &requests;
    Counter &framesIn;
    Counter &framesOut;
    Counter &bytesIn;
    Counter &bytesOut;
    Counter &skipped; // passing messages that a full outbox was spared
    Histogram &outboxBytes;

    void refused(const char *why); // address, server, head, origin, path, …
    void closed(quint16 code);

private:
    Metrics &m_metrics;
};

} // namespace Suhbat::net
