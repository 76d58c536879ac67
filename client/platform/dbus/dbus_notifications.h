// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef SUHBAT_WITH_DBUS

#include "platform/notifications.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace Suhbat::client {

// org.freedesktop.Notifications. Nothing here waits for the bus.
class DBusNotifications final : public Notifications
{
    Q_OBJECT
public:
    explicit DBusNotifications(QObject *parent = nullptr);
    static bool isPossible(); // there is a session bus

    void show(const Notification &notification) override;
    void close(RoomId room) override;
    void closeAll() override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onReplied(uint id, const QString &text);
    void onClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);

private:
    struct Shown {
        uint id = 0; // 0: the service has not answered yet
        std::optional<Notification> next; // came meanwhile; replaces it when its id is known
        bool isWanted = true; // false: closed before the service answered
    };
    void askCapabilities();
    void send(const Notification &notification, uint replaces);
    void onShown(RoomId room, uint id);
    QStringList actionsFor(const Notification &notification) const;
    RoomId roomOf(uint id) const;

    std::optional<QStringList> m_capabilities; // none: not known yet
    QList<Notification> m_waiting; // for the capabilities
    QHash<RoomId, Shown> m_shown;
    QHash<uint, QString> m_tokens;
};

} // namespace Suhbat::client

#endif
