// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/announcer.h"
#include "app/translations.h"
#include "models/desk/desk.h"
#include "platform/keychain_tokens.h"
#include "platform/links.h"
#include "platform/surroundings_watcher.h"
#include "sync/engine_gateway.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace Suhbat::client {

// The whole program but for its process: one profile with its engine, its models and its windows.
class Program : public QObject
{
    Q_OBJECT
public:
    struct Settings {
        QString profileFolder;
        QString profileName;
        QString language; // none: what was chosen
        QString server; // suggested when signing in
        bool isMinimised = false;
        KeychainTokens::Place tokens = KeychainTokens::Place::Keychain;
        Pace pace = {};
        Window window = {};
    };
    // For the whole process, before the first Program and before QApplication.
    static void prepareProcess();

    explicit Program(Settings settings, QObject *parent = nullptr);
    ~Program() override;

    Result<> start(); // shows the window with what is cached, then goes online
    void signIn(const QString &username, const QString &password); // as soon as it is known that nobody is in
    void openLink(const QString &link); // none: only raises the window
    void showWindow(const QString &activationToken = {});

    QQuickWindow *window() const { return m_window; }
    QQmlApplicationEngine &engine() { return m_engine; }
    Gateway &gateway() { return m_gateway; }
    Desk &desk() { return m_desk; }
    Preferences &preferences() { return m_preferences; }
    Tray &tray() { return m_tray; }

Q_SIGNALS:
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectLanguage();
    void connectNotifications();
    void connectTray();
    void speak();
    void applyFonts();
    void afterFirstFrame();
    Result<> loadWindow();
    void toggleWindow();
    RoomId roomOnScreen() const;

    Settings m_settings;
    SystemClock m_clock;
    Formatter m_formatter;
    Preferences m_preferences;
    Translations m_translations;
    KeychainTokens m_tokens;
    EngineGateway m_gateway;
    Book m_book;
    Desk m_desk;
    Sounds m_sounds;
    Tray m_tray;
    std::unique_ptr<Notifications> m_notifications;
    Announcer m_announcer;
    SurroundingsWatcher m_watcher;
    LinkEvents m_linkEvents;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    bool m_isSettled = false; // the first frame was drawn
    bool m_isQuitting = false;
};

} // namespace Suhbat::client
