// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"
#include "models/format/preferences.h"
#include "platform/notification_policy.h"
#include "platform/notifications.h"
#include "platform/sounds.h"
#include "platform/tray.h"

#include <QSet>
#include <QTimer>
#include <QUuid>

namespace Suhbat::client {

// Tells of what arrives: by notifications, by sounds, by the number on the tray's icon.
class Announcer : public QObject
{
    Q_OBJECT
public:
    struct Voices {
        Notifications &notifications;
        Sounds &sounds;
        Tray &tray;
    };
    // `roomOnScreen`: the room of the window that has the focus.
    Announcer(Book &book, const Preferences &preferences, Voices voices, std::function<RoomId()> roomOnScreen, QObject *parent = nullptr);

Q_SIGNALS:
    void unreadChanged(const Suhbat::client::Unread &unread);

private:
    void take(const ChangeSet &changes);
    void tell(const StoredMessage &message);
    void hearOwn(const QList<StoredMessage> &messages);
    void closeRead(const QList<StoredRoom> &rooms);
    void count();
    Surroundings surroundings() const;
    Notification notificationOf(const StoredMessage &message, const StoredRoom &room, bool mentionsMe) const;

    Book &m_book;
    const Preferences &m_preferences;
    Voices m_voices;
    std::function<RoomId()> m_roomOnScreen;
    NotificationPolicy m_policy;
    QSet<QUuid> m_waiting; // own messages under way, written here
    QTimer m_recount; // many rooms may change at once
    Unread m_unread;
};

} // namespace Suhbat::client
