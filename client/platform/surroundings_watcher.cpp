// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/surroundings_watcher.h"

#include "platform/logging.h"

#include <QElapsedTimer>
#include <QNetworkInformation>
#ifdef SUHBAT_WITH_DBUS
#include <QDBusConnection>
#endif

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookMsecs = 20'000;
}

SurroundingsWatcher::SurroundingsWatcher(QObject *parent) : QObject(parent) {}

void SurroundingsWatcher::start()
{
    watchNetwork();
    watchSleep();
}

void SurroundingsWatcher::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(logPlatform) << "this system does not tell whether there is a network";
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &SurroundingsWatcher::tellNetwork);
    tellNetwork();
}

void SurroundingsWatcher::tellNetwork()
{
    // Only a certain "disconnected" counts. "Local" and "site" may well be where the server stands.
    const bool isAvailable = QNetworkInformation::instance()->reachability() != QNetworkInformation::Reachability::Disconnected;
    if (std::exchange(m_isAvailable, isAvailable) != isAvailable)
        Q_EMIT networkChanged(isAvailable);
}

void SurroundingsWatcher::watchSleep()
{
#ifdef SUHBAT_WITH_DBUS
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected())
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                    SLOT(onPrepareForSleep(bool)));
#endif
    QElapsedTimer steady;
    steady.start();
    m_jumps.emplace(
        m_clock, [steady] { return steady.elapsed(); }, lookMsecs);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(lookMsecs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_jumps->look())
            Q_EMIT wokeUp();
    });
    m_timer.start();
}

void SurroundingsWatcher::onPrepareForSleep(bool isStarting)
{
    if (!isStarting)
        Q_EMIT wokeUp();
}

} // namespace Suhbat::client
