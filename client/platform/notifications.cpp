// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notifications.h"

#include "platform/tray_notifications.h"
#ifdef SUHBAT_WITH_DBUS
#include "platform/dbus/dbus_notifications.h"
#endif

namespace Suhbat::client {

std::unique_ptr<Notifications> Notifications::forThisDesktop(Tray &tray)
{
#ifdef SUHBAT_WITH_DBUS
    if (DBusNotifications::isPossible()) {
        auto service = std::make_unique<DBusNotifications>();
        auto *balloons = new TrayNotifications(tray, service.get());
        connect(service.get(), &Notifications::undeliverable, balloons, &Notifications::show);
        connect(balloons, &Notifications::activated, service.get(), &Notifications::activated);
        return service;
    }
#endif
    return std::make_unique<TrayNotifications>(tray);
}

} // namespace Suhbat::client
