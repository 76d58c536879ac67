// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "api/openapi.h"
#include "api/rest/people_routes.h"
#include "api/rest/routes.h"
#include "app/config/setting.h"
#include "app/ops_routes.h"
#include "app/refusal.h"

#include <QHostAddress>
#include <QThread>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

net::Settings netSettings(const Config &config)
{
    net::Settings settings{config.server.threads, config.http.tlsCertificate, config.http.tlsKey, config.http.trustedProxies, config.net};
    if (!config.chat.areRatesOn)
        settings.limits.connectionsPerAddress = 0;
    return settings;
}

api::WebRules webRules(const Config &config) { return {config.http.origins, config.server.allowedHosts, config.server.language.toLatin1()}; }

api::SocketServices socketServices(Services &services, const api::Web &web)
{
    Conversation &chat = services.chat();
    return {web, chat.identity, chat.rates, chat.rooms, chat.messages, chat.receipts, chat.sync, chat.live, services.bus(), services.metrics()};
}

// What the system said, without what our sentence says already.
QString reasonOf(const Error &error) { return sentenceOf(error).section(u": "_s, -1); }

QHostAddress hostAddress(const Endpoint &endpoint) { return endpoint.host.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(endpoint.host); }

} // namespace

Composition::Composition(LoadedConfig config, DataDirectory directory, std::unique_ptr<Services> services)
    : m_config(std::move(config)),
      m_directory(std::move(directory)),
      m_services(std::move(services)),
      m_health(m_services->store(), m_services->bus(), m_directory.path()),
      m_web(webRules(m_config.config)),
      m_rest(routes(), m_services->chat().identity, m_services->chat().rates, m_web, m_services->metrics()),
      m_sockets(socketServices(*m_services, m_web)),
      m_server(std::make_unique<net::Server>(netSettings(m_config.config), m_rest, m_sockets, m_services->metrics())),
      m_control(*m_services)
{
    for (const net::Server::Line &line : m_server->lines())
        m_services->lines().attach(line.mailbox, line.hub);
}

Composition::~Composition()
{
    drain();
    m_services->silence(); // what commits from here on finds no socket
}

Result<std::unique_ptr<Composition>> Composition::start(LoadedConfig config, DataDirectory directory)
{
    auto services = Services::open(config.config);
    if (!services)
        return fail(services.error());
    std::unique_ptr<Composition> composition(new Composition(std::move(config), std::move(directory), std::move(*services)));
    SUHBAT_TRY(composition->m_control.listen(composition->m_directory.path()));
    SUHBAT_TRY(composition->listenForMetrics());
    SUHBAT_TRY(composition->listen()); // last: whoever connects finds everything there
    return composition;
}

api::Router Composition::routes() const
{
    Conversation &chat = m_services->chat();
    const chat::Limits &limits = m_services->limits();
    api::Router router;
    api::rest::addRoomRoutes(router, chat.rooms);
    api::rest::addMemberRoutes(router, chat.rooms);
    api::rest::addMessageRoutes(router, chat.messages, chat.receipts);
    api::rest::addMessagePageRoutes(router, chat.messages, chat.versions, limits);
    api::rest::addPinRoutes(router, chat.messages);
    api::rest::addConversationRoutes(router, chat.rooms);
    api::rest::addConversationMessageRoutes(router, chat.messages, limits);
    api::rest::addStartRoutes(router, chat.support, chat.identity, chat.rates);
    api::rest::addDeskRoutes(router, chat.rooms, limits);
    api::rest::addSearchRoutes(router, chat.search, limits);
    api::rest::addDraftRoutes(router, chat.rooms);
    api::rest::addAuthRoutes(router, chat.logins);
    api::rest::addMeRoutes(router, chat.profiles);
    api::rest::addSessionRoutes(router, chat.logins);
    api::rest::addBlockRoutes(router, chat.blocks);
    api::rest::addUserRoutes(router, chat.profiles);
    api::rest::addGuestRoutes(router, chat.guests);
    api::rest::addAdminUserRoutes(router, chat.administration);
    api::rest::addAdminRoutes(router, chat.administration, chat.audit, chat.statistics);
    addHealthRoutes(router, m_health);
    if (m_config.config.metrics.listen.isEmpty())
        addMetricsRoute(router, m_services->metrics(), MetricsFor::ThisMachine);
    api::addOpenApiRoute(router); // last: it describes those before it
    return router;
}

api::Router Composition::metricsRoutes() const
{
    api::Router router;
    addHealthRoutes(router, m_health);
    addMetricsRoute(router, m_services->metrics(), MetricsFor::Everybody);
    return router;
}

Result<> Composition::listen()
{
    const Config &config = m_config.config;
    const auto endpoint = Endpoint::fromText(config.server.listen);
    const QHostAddress host = hostAddress(*endpoint);
    const auto port = m_server->start(host, endpoint->port);
    if (!port)
        return refuse(u"Cannot listen on %1: %2."_s.arg(config.server.listen, reasonOf(port.error())), port.error().code);
    const QString name = host.protocol() == QHostAddress::IPv6Protocol ? u'[' + host.toString() + u']'
        : host == QHostAddress(QHostAddress::Any)                      ? u"0.0.0.0"_s
                                                                       : host.toString();
    m_address = u"%1://%2:%3"_s.arg(config.http.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s, name).arg(*port);
    return {};
}

Result<> Composition::listenForMetrics()
{
    const Config &config = m_config.config;
    if (config.metrics.listen.isEmpty())
        return {};
    net::Settings settings;
    settings.ioThreads = 1;
    m_metricsRest = std::make_unique<api::RestDispatcher>(metricsRoutes(), m_services->chat().identity, m_services->chat().rates, m_web, m_services->metrics());
    m_metricsServer = std::make_unique<net::Server>(settings, *m_metricsRest, m_sockets, m_services->metrics());
    const auto endpoint = Endpoint::fromText(config.metrics.listen);
    const auto port = m_metricsServer->start(hostAddress(*endpoint), endpoint->port);
    if (!port)
        return refuse(u"Cannot listen on %1 ([metrics] listen): %2."_s.arg(config.metrics.listen, reasonOf(port.error())), port.error().code);
    return {};
}

bool Composition::drain() { return m_server->drain(int(m_config.config.server.drainMsecs)); }

Result<QStringList> Composition::reload(const LoadedConfig &fresh)
{
    QStringList waiting;
    Config next = m_config.config;
    for (const Setting &setting : settings()) {
        if (setting.show(fresh.config) == setting.show(next))
            continue;
        if (setting.isReloadable)
            setting.copy(fresh.config, next);
        else
            waiting += setting.name();
    }
    SUHBAT_TRY(m_services->reconfigure(next));
    m_web.setRules(webRules(next));
    m_config.config = next;
    SUHBAT_TRY(m_server->reloadTls());
    return waiting;
}

} // namespace Suhbat::app
