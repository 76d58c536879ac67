// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/service_notifier.h"

#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <cstddef>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace Suhbat::ops {

#ifdef Q_OS_UNIX

ServiceNotifier::ServiceNotifier() : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    const qint64 usecs = qgetenv("WATCHDOG_USEC").toLongLong();
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    if (usecs > 0 && (pid.isEmpty() || pid.toLongLong() == ::getpid()))
        m_watchdogMsecs = int(usecs / 2000); // twice as often as is asked for
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
}

void ServiceNotifier::send(const QByteArray &state) const
{
    sockaddr_un address{};
    if (m_socket.size() < 2 || size_t(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (m_socket[0] == '@') // an abstract socket
        address.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (descriptor < 0)
        return;
    const socklen_t length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    ::sendto(descriptor, state.constData(), size_t(state.size()), 0, reinterpret_cast<const sockaddr *>(&address), length);
    ::close(descriptor);
}

void ServiceNotifier::reloading() const
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(qint64(now.tv_sec) * 1000000 + now.tv_nsec / 1000));
}

#else

ServiceNotifier::ServiceNotifier() = default;
void ServiceNotifier::send(const QByteArray &) const {}
void ServiceNotifier::reloading() const {}

#endif

void ServiceNotifier::ready(const QByteArray &status) const { send("READY=1\nSTATUS=" + status); }
void ServiceNotifier::stopping() const { send("STOPPING=1\nSTATUS=Stopping"); }
void ServiceNotifier::alive() const { send("WATCHDOG=1"); }

} // namespace Suhbat::ops
