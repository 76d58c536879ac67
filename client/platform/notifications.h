// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QObject>
#include <memory>

namespace Suhbat::client {

class Tray;

struct Notification {
    RoomId room;
    QString title;
    QString body; // plain text
    bool canReply = false;
    bool isUrgent = false; // a mention
};

// The desk's notifications: one a room, which the newest message replaces.
class Notifications : public QObject
{
    Q_OBJECT
public:
    explicit Notifications(QObject *parent = nullptr) : QObject(parent) {}

    virtual void show(const Notification &notification) = 0;
    virtual void close(RoomId room) = 0; // read, here or elsewhere
    virtual void closeAll() = 0;

    // The desktop's own service where there is one, the tray's balloons otherwise.
    static std::unique_ptr<Notifications> forThisDesktop(Tray &tray);

Q_SIGNALS:
    void activated(Suhbat::RoomId room, const QString &activationToken); // the token lets the window take the focus under Wayland
    void replied(Suhbat::RoomId room, const QString &text);
    void markReadRequested(Suhbat::RoomId room);
    void undeliverable(const Suhbat::client::Notification &notification); // there is no service after all
};

} // namespace Suhbat::client
