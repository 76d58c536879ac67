// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Suhbat::ops {

// Tells the service manager how we are, by systemd's datagrams (Type=notify). Does nothing where nobody asked.
class ServiceNotifier
{
public:
    ServiceNotifier(); // reads NOTIFY_SOCKET and WATCHDOG_USEC, and hides them from children

    void ready(const QByteArray &status) const;
    void reloading() const;
    void stopping() const;
    void alive() const;
    int watchdogMsecs() const { return m_watchdogMsecs; } // how often alive() is due; 0: never

private:
    void send(const QByteArray &state) const;

    QByteArray m_socket;
    int m_watchdogMsecs = 0;
};

} // namespace Suhbat::ops
