// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tray_notifications.h"

#include "platform/tray.h"

namespace Suhbat::client {

TrayNotifications::TrayNotifications(Tray &tray, QObject *parent) : Notifications(parent), m_tray(tray)
{
    connect(&tray, &Tray::balloonClicked, this, [this] {
        if (m_shown.isValid())
            Q_EMIT activated(m_shown, {});
    });
}

void TrayNotifications::show(const Notification &notification)
{
    m_shown = notification.room;
    m_tray.showBalloon(notification.title, notification.body);
}

// A balloon cannot be taken back; it goes by itself after seconds.
void TrayNotifications::close(RoomId room)
{
    if (m_shown == room)
        m_shown = {};
}

void TrayNotifications::closeAll() { m_shown = {}; }

} // namespace Suhbat::client
