// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/socket.h"
#include "api/sockets/socket_services.h"

namespace Suhbat::api {

// Where sockets come in: which path speaks which dialect, and which pages may open one.
class SocketGate final : public SocketHandler
{
public:
    explicit SocketGate(const SocketServices &services) : m_services(services), m_counters(services.metrics) {}

    Admission admit(const Request &head) const override;
    std::unique_ptr<SocketSession> open(const Request &head, SocketLink &link) override;

private:
    const SocketServices m_services;
    const SocketCounters m_counters;
};

} // namespace Suhbat::api
