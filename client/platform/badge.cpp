// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/badge.h"

#include <QGuiApplication>
#ifdef SUHBAT_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace Suhbat::client {

using namespace Qt::StringLiterals;

void setBadge(int count)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    qGuiApp->setBadgeNumber(count);
#elif defined(SUHBAT_WITH_DBUS)
    // What Plasma, Ubuntu's dock and others listen to.
    QDBusMessage signal = QDBusMessage::createSignal(u"/org/suhbat/Launcher"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap entry{{u"count"_s, qlonglong(count)}, {u"count-visible"_s, count > 0}};
    signal.setArguments({u"application://"_s + QGuiApplication::desktopFileName() + u".desktop"_s, entry});
    QDBusConnection::sessionBus().send(signal);
#else
    Q_UNUSED(count)
#endif
}

} // namespace Suhbat::client
