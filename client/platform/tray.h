// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Suhbat::client {

struct Unread {
    int messages = 0; // of rooms that are not muted
    bool hasMention = false;
    bool operator==(const Unread &) const = default;
};

// The icon beside the clock, its badge and its menu. Where the desktop has no tray nothing is shown and isShown() is false.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(const QIcon &icon, QObject *parent = nullptr);
    ~Tray() override;

    bool isShown() const;
    void setUnread(const Unread &unread);
    void setDoNotDisturb(bool isOn);
    void setDigits(const std::function<QString(int)> &digits); // how a number is written in the person's language
    void showBalloon(const QString &title, const QString &text);
    void retranslate();

    // The icon with a count on it; also what a window shows in the taskbar.
    static QIcon badged(const QIcon &icon, const Unread &unread, const QString &text);

Q_SIGNALS:
    void openRequested();
    void toggled(); // a plain click: show the window, or hide it when it is in front
    void doNotDisturbChanged(bool isOn);
    void quitRequested();
    void balloonClicked();

private:
    void refresh();

    QIcon m_icon;
    Unread m_unread;
    std::function<QString(int)> m_digits;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_open = nullptr;
    QAction *m_quiet = nullptr;
    QAction *m_quit = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace Suhbat::client
