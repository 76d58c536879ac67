// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notifications.h"

namespace Suhbat::client {

// Balloons of the tray icon: there is one at a time, without buttons; a click opens the room it spoke of.
class TrayNotifications final : public Notifications
{
    Q_OBJECT
public:
    explicit TrayNotifications(Tray &tray, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void close(RoomId room) override;
    void closeAll() override;

private:
    Tray &m_tray;
    RoomId m_shown;
};

} // namespace Suhbat::client
