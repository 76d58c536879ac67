// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server.h"

#include "net/iothread.h"
#include "net/listener.h"
#include "net/platform/dispatcher.h"
#include "net/tls.h"

#include <QTcpSocket>
#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
using NativeSocket = SOCKET;
#else
#include <sys/socket.h>
using NativeSocket = int;
#endif

namespace Suhbat::net {

namespace {

int threadCount(int wanted) { return wanted > 0 ? wanted : std::max(2, QThread::idealThreadCount()); }

// More than are served but few enough to be told so; beyond them there is no answer.
int toldSo(int most) { return most + std::clamp(most / 20, 16, 500); }

QHostAddress peerAddress(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(NativeSocket(descriptor), address, &size) != 0)
        return {};
    return plainAddress(QHostAddress(address));
}

// The database, uploads and logs need descriptors too, and they must not be the ones that find none left.
int mostConnections(int wanted, int descriptors)
{
    constexpr int ofOthers = 512;
    const int possible = descriptors > 4 * ofOthers ? descriptors - ofOthers : descriptors / 2;
    return std::min(wanted, possible - possible / 16); // some more are let in to be told that it is full
}

void hangUp(qintptr descriptor)
{
    QTcpSocket socket;
    if (socket.setSocketDescriptor(descriptor))
        socket.abort();
}

} // namespace

class Server::Private
{
public:
    Private(Settings wanted, api::HttpHandler &http, api::SocketHandler &sockets, Metrics &registry)
        : settings(std::move(wanted)), metrics(registry), proxies(settings.trustedProxies)
    {
        const Surroundings surroundings{settings.limits, proxies, http, sockets, metrics, *addresses};
        for (int i = 0; i < threadCount(settings.ioThreads); ++i)
            threads.push_back(std::make_unique<IoThread>(surroundings, i));
    }

    void accept(qintptr descriptor);
    Admission admit(const AddressBook::Place &place) const;
    IoThread &idlest();

    const Settings settings;
    NetMetrics metrics;
    const TrustedProxies proxies;
    const std::shared_ptr<AddressBook> addresses = std::make_shared<AddressBook>();
    const std::shared_ptr<Census> census = std::make_shared<Census>();
    std::shared_ptr<const QSslConfiguration> tls;
    std::vector<std::unique_ptr<IoThread>> threads;
    std::unique_ptr<Listener> listener;
    int most = 0; // connections
};

void Server::Private::accept(qintptr descriptor)
{
    metrics.accepted.add();
    if (census->count() >= toldSo(most)) {
        metrics.refused("server_full");
        return hangUp(descriptor);
    }
    const QHostAddress address = peerAddress(descriptor);
    AddressBook::Place place;
    if (!address.isNull() && !proxies.contains(address))
        place = addresses->enter(address);
    if (settings.limits.connectionsPerAddress > 0 && place.count() > toldSo(settings.limits.connectionsPerAddress)) {
        metrics.refused("address_full");
        return hangUp(descriptor);
    }
    const Admission admission = admit(place);
    Visitor visitor{address, admission, tls != nullptr, std::move(place), census->take()};
    idlest().adopt(std::make_shared<Newcomer>(Newcomer{descriptor, tls, std::move(visitor)}));
}

Admission Server::Private::admit(const AddressBook::Place &place) const
{
    const int perAddress = settings.limits.connectionsPerAddress;
    if (perAddress > 0 && place.count() > perAddress)
        return Admission::AddressFull;
    return census->count() >= most ? Admission::ServerFull : Admission::Welcome;
}

IoThread &Server::Private::idlest()
{
    return **std::min_element(threads.begin(), threads.end(), [](const auto &a, const auto &b) { return a->load() < b->load(); });
}

Server::Server(Settings settings, api::HttpHandler &http, api::SocketHandler &sockets, Metrics &metrics)
    : m_d(std::make_unique<Private>(std::move(settings), http, sockets, metrics))
{
}

Server::~Server() { m_d->listener.reset(); }

std::vector<Server::Line> Server::lines()
{
    std::vector<Line> lines;
    for (const auto &thread : m_d->threads)
        lines.push_back({thread->mailbox(), thread->hub()});
    return lines;
}

Result<quint16> Server::start(const QHostAddress &address, quint16 port)
{
    m_d->most = mostConnections(m_d->settings.limits.connections, raiseDescriptorLimit());
    SUHBAT_TRY(reloadTls());
    m_d->listener = std::make_unique<Listener>(m_d->settings.limits.backlog, [this](qintptr descriptor) { m_d->accept(descriptor); });
    if (!m_d->listener->listen(address, port)) {
        const QString log = QStringLiteral("cannot listen on %1, port %2: %3").arg(address.toString()).arg(port).arg(m_d->listener->errorString());
        return fail(Error{Code::Unavailable, {}, {}, {}, log});
    }
    return m_d->listener->serverPort();
}

Result<> Server::reloadTls()
{
    if (m_d->settings.tlsCertificate.isEmpty() && m_d->settings.tlsKey.isEmpty())
        return {};
    auto tls = loadTls(m_d->settings.tlsCertificate, m_d->settings.tlsKey);
    if (!tls)
        return fail(std::move(tls.error()));
    m_d->tls = *std::move(tls);
    return {};
}

bool Server::drain(int msecs)
{
    m_d->listener.reset();
    for (const auto &thread : m_d->threads)
        thread->drain();
    return m_d->census->waitForNobody(QDeadlineTimer(msecs));
}

int Server::connectionCount() const { return m_d->census->count(); }

} // namespace Suhbat::net
