// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rest_dispatcher.h"
#include "api/sockets/socket_gate.h"
#include "app/control/control_server.h"
#include "app/data_directory.h"
#include "app/services.h"
#include "net/server.h"
#include "ops/health.h"

namespace Suhbat::app {

// The running server: everything that is, in the order in which each part needs the ones above it. The only place that
// names implementations.
class Composition
{
public:
    static Result<std::unique_ptr<Composition>> start(LoadedConfig config, DataDirectory directory);
    ~Composition(); // drains first
    Q_DISABLE_COPY_MOVE(Composition)

    QString address() const { return m_address; } // "http://127.0.0.1:8080"
    Services &services() { return *m_services; }
    const Config &config() const { return m_config.config; }
    bool drain();

    // Takes over from the new configuration what can change while running; answers which changed keys must wait for a restart.
    Result<QStringList> reload(const LoadedConfig &fresh);

private:
    Composition(LoadedConfig config, DataDirectory directory, std::unique_ptr<Services> services);
    api::Router routes() const;
    api::Router metricsRoutes() const;
    Result<> listen();
    Result<> listenForMetrics();

    LoadedConfig m_config;
    const DataDirectory m_directory;
    const std::unique_ptr<Services> m_services;
    const ops::Health m_health;
    api::Web m_web;
    api::RestDispatcher m_rest;
    api::SocketGate m_sockets;
    const std::unique_ptr<net::Server> m_server;
    std::unique_ptr<api::RestDispatcher> m_metricsRest; // with [metrics] listen
    std::unique_ptr<net::Server> m_metricsServer;
    ControlServer m_control;
    QString m_address;
};

} // namespace Suhbat::app
