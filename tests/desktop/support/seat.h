// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "support/town.h"

#include <QTemporaryDir>

namespace Suhbat::test {

// One person before the whole program: the same composition as the program's main(), a real window, a profile of its own.
// Eyes and hands: items are found by name or by what they say, and get real mouse and key events.
class Seat
{
public:
    struct Wishes {
        QString language = QStringLiteral("en");
        QString theme = QStringLiteral("day");
        QSize size = QSize(1000, 700);
    };
    explicit Seat(const DaemonProcess &daemon) : Seat(daemon, Wishes{}) {}
    Seat(const DaemonProcess &daemon, const Wishes &wishes);
    ~Seat();

    void start(); // shows the window; again after a stop(): same profile
    void stop(); // quits, as from the menu
    void signIn(const QString &username, const QString &password); // through the form
    void signInAs(const QString &username) { signIn(username, Town::passwordOf(username)); }

    client::Program &program() { return *m_program; }
    client::Desk &desk() { return m_program->desk(); }
    client::RoomListModel &rooms() { return *desk().rooms(); }
    client::Conversation *conversation() { return desk().conversation(); }
    QQuickWindow *window() { return m_program->window(); }

    // ── eyes: what is on screen ──
    QQuickItem *find(const QString &objectName); // null if it is not shown
    QQuickItem *findSaying(const QString &text, QQuickItem *inside = nullptr); // whose text or accessible name contains it
    QQuickItem *await(const QString &objectName); // fails the test if it does not come
    QQuickItem *awaitSaying(const QString &text);
    QStringList bodies(); // of the messages in the open room, oldest first
    QString tick(const QString &body); // of the message that says this
    QImage look() { return window()->grabWindow(); }

    // ── hands ──
    void click(QQuickItem *item, Qt::MouseButton button = Qt::LeftButton);
    void click(const QString &objectName) { click(await(objectName)); }
    void type(const QString &text); // into whatever has the focus; characters of any script
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void open(const QString &title); // clicks the room's row
    void say(const QString &text); // types into the composer and sends
    void focus(); // brings the window to the front, as a person who clicks it

private:
    QTemporaryDir m_folder;
    QString m_server;
    Wishes m_wishes;
    std::unique_ptr<client::Program> m_program;
};

} // namespace Suhbat::test
