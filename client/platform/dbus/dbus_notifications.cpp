// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/dbus/dbus_notifications.h"

#ifdef SUHBAT_WITH_DBUS

#include "platform/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patienceMsecs = 5000; // a service may have to be started first

QDBusMessage callOf(const QString &method) { return QDBusMessage::createMethodCall(service, path, service, method); }

} // namespace

bool DBusNotifications::isPossible() { return QDBusConnection::sessionBus().isConnected(); }

DBusNotifications::DBusNotifications(QObject *parent) : Notifications(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationReplied"_s, this, SLOT(onReplied(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
}

void DBusNotifications::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s), patienceMsecs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<Notification> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            qCInfo(logPlatform) << "no notification service:" << reply.error().message();
            for (const Notification &notification : waiting)
                Q_EMIT undeliverable(notification);
            return; // asked again with the next one: a service may start later
        }
        m_capabilities = reply.value();
        for (const Notification &notification : waiting)
            show(notification);
    });
}

void DBusNotifications::show(const Notification &notification)
{
    if (!m_capabilities) {
        m_waiting.append(notification);
        if (m_waiting.size() == 1)
            askCapabilities();
        return;
    }
    if (!m_shown.contains(notification.room)) {
        m_shown.insert(notification.room, {});
        return send(notification, 0);
    }
    Shown &shown = m_shown[notification.room];
    if (shown.id == 0) {
        shown.next = notification;
        shown.isWanted = true;
        return;
    }
    send(notification, shown.id);
}

QStringList DBusNotifications::actionsFor(const Notification &notification) const
{
    if (!m_capabilities->contains(u"actions"_s))
        return {};
    QStringList actions{u"default"_s, tr("Open")};
    if (notification.canReply && m_capabilities->contains(u"inline-reply"_s))
        actions += {u"inline-reply"_s, tr("Reply")};
    return actions + QStringList{u"mark-read"_s, tr("Mark as read")};
}

void DBusNotifications::send(const Notification &notification, uint replaces)
{
    const bool hasMarkup = m_capabilities->contains(u"body-markup"_s);
    const QVariantMap hints{
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"category"_s, u"im.received"_s},
        {u"urgency"_s, QVariant::fromValue<uchar>(notification.isUrgent ? 2 : 1)},
        {u"suppress-sound"_s, true}, // we have our own
        {u"x-kde-reply-placeholder-text"_s, tr("Write a message…")},
        {u"x-kde-reply-submit-button-text"_s, tr("Send")},
    };
    QDBusMessage call = callOf(u"Notify"_s);
    call.setArguments({QGuiApplication::applicationDisplayName(), replaces, u"suhbat"_s, notification.title,
                       hasMarkup ? notification.body.toHtmlEscaped() : notification.body, actionsFor(notification), hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patienceMsecs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            return onShown(notification.room, reply.value());
        m_shown.remove(notification.room);
        m_capabilities.reset();
        Q_EMIT undeliverable(notification);
    });
}

void DBusNotifications::onShown(RoomId room, uint id)
{
    const auto found = m_shown.find(room);
    if (found == m_shown.end())
        return;
    found->id = id;
    if (!found->isWanted)
        return close(room);
    if (const auto next = std::exchange(found->next, std::nullopt))
        send(*next, id);
}

void DBusNotifications::close(RoomId room)
{
    m_waiting.removeIf([room](const Notification &notification) { return notification.room == room; });
    const auto found = m_shown.find(room);
    if (found == m_shown.end())
        return;
    if (found->id == 0) {
        found->isWanted = false;
        found->next.reset();
        return;
    }
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call.setArguments({found->id});
    m_shown.erase(found);
    QDBusConnection::sessionBus().asyncCall(call);
}

void DBusNotifications::closeAll()
{
    m_waiting.clear();
    const QList<RoomId> rooms = m_shown.keys();
    for (RoomId room : rooms)
        close(room);
}

RoomId DBusNotifications::roomOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void DBusNotifications::onActionInvoked(uint id, const QString &action)
{
    const RoomId room = roomOf(id);
    const QString token = m_tokens.take(id);
    if (!room.isValid())
        return; // another program's
    close(room);
    if (action == u"mark-read")
        Q_EMIT markReadRequested(room);
    else
        Q_EMIT activated(room, token);
}

void DBusNotifications::onReplied(uint id, const QString &text)
{
    const RoomId room = roomOf(id);
    if (!room.isValid())
        return;
    close(room);
    Q_EMIT replied(room, text);
}

void DBusNotifications::onClosed(uint id, uint)
{
    m_tokens.remove(id);
    m_shown.remove(roomOf(id));
}

void DBusNotifications::onActivationToken(uint id, const QString &token)
{
    if (roomOf(id).isValid())
        m_tokens.insert(id, token);
}

} // namespace Suhbat::client

#endif
