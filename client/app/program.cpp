// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFont>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQuickStyle>
#include <QSysInfo>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logApp, "suhbat.app", QtInfoMsg)

QElapsedTimer sinceStart; // of the process

EngineSettings engineSettings(const Program::Settings &settings, const Preferences &preferences)
{
    return {.profileDir = settings.profileFolder,
            .language = preferences.spokenLanguage(),
            .device = u"Suhbat · %1 · %2"_s.arg(QSysInfo::machineHostName(), QSysInfo::prettyProductName())};
}

QIcon programIcon() { return QIcon(u":/suhbat/icons/suhbat.svg"_s); }

QString keychainService(const QString &profile) { return profile == u"default" ? u"suhbat"_s : u"suhbat-"_s + profile; }

} // namespace

void Program::prepareProcess()
{
    sinceStart.start();
    QCoreApplication::setApplicationName(u"suhbat"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SUHBAT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Suhbat"_s);
    QGuiApplication::setDesktopFileName(u"suhbat"_s);
    QQuickStyle::setStyle(u"Basic"_s);
    qSetMessagePattern(u"%{time yyyy-MM-dd hh:mm:ss.zzz} %{type} %{category}: %{message}"_s);
}

Program::Program(Settings settings, QObject *parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_formatter(m_clock),
      m_preferences(m_settings.profileFolder + u"/settings.ini"_s, m_formatter),
      m_tokens(keychainService(m_settings.profileName), m_settings.profileFolder + u"/tokens"_s, m_settings.tokens, {}),
      m_gateway(engineSettings(m_settings, m_preferences), m_tokens),
      m_book(m_gateway, m_clock, m_formatter, m_settings.pace, m_settings.window),
      m_desk(m_book, m_preferences),
      m_tray(programIcon()),
      m_notifications(Notifications::forThisDesktop(m_tray)),
      m_announcer(m_book, m_preferences, {*m_notifications, m_sounds, m_tray}, [this] { return roomOnScreen(); })
{
    if (!m_settings.language.isEmpty())
        m_preferences.setLanguage(m_settings.language);
    connectLanguage();
    connectNotifications();
    connectTray();
    connect(&m_watcher, &SurroundingsWatcher::networkChanged, &m_gateway, &Gateway::setNetworkAvailable);
    connect(&m_watcher, &SurroundingsWatcher::wokeUp, &m_gateway, &Gateway::retryNow);
    connect(&m_linkEvents, &LinkEvents::opened, this, &Program::openLink);
    connect(&m_desk, &Desk::windowRequested, this, [this] { showWindow(); });
    connect(&m_desk, &Desk::linkOpened, this, [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    qApp->installEventFilter(&m_linkEvents);
}

Program::~Program()
{
    // While the engine still has what its pictures are drawn with.
    delete m_window;
    m_window = nullptr;
}

void Program::connectLanguage()
{
    speak();
    connect(&m_preferences, &Preferences::spokenLanguageChanged, this, [this] {
        speak();
        m_gateway.setLanguage(m_preferences.spokenLanguage());
    });
    m_tray.setDigits([this](int count) { return m_formatter.number(count); });
    // Follows a new language too, and new digits or another calendar alone.
    connect(&m_formatter, &Formatter::changed, this, [this] {
        m_tray.retranslate();
        m_engine.retranslate();
    });
}

void Program::speak()
{
    m_translations.speak(m_preferences.spokenLanguage());
    QGuiApplication::setLayoutDirection(m_preferences.layoutDirection());
    applyFonts();
}

void Program::applyFonts()
{
    const QStringList families = m_preferences.fontFamilies();
    if (families.isEmpty())
        return;
    QFont::removeSubstitutions(families.first());
    QFont::insertSubstitutions(families.first(), families.mid(1));
    QFont font = QGuiApplication::font();
    font.setFamilies(families);
    QGuiApplication::setFont(font);
}

void Program::connectNotifications()
{
    connect(m_notifications.get(), &Notifications::activated, this, [this](RoomId room, const QString &token) {
        showWindow(token);
        m_desk.openRoom(room.value());
    });
    connect(m_notifications.get(), &Notifications::replied, this, [this](RoomId room, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        m_gateway.send({.room = room, .content = text.trimmed(), .replyTo = {}, .forwardedFrom = {}});
        m_desk.markAllRead(room.value());
    });
    connect(m_notifications.get(), &Notifications::markReadRequested, this, [this](RoomId room) { m_desk.markAllRead(room.value()); });
}

void Program::connectTray()
{
    m_tray.setDoNotDisturb(m_preferences.doNotDisturb());
    connect(&m_preferences, &Preferences::doNotDisturbChanged, this, [this] { m_tray.setDoNotDisturb(m_preferences.doNotDisturb()); });
    connect(&m_tray, &Tray::doNotDisturbChanged, &m_preferences, &Preferences::setDoNotDisturb);
    connect(&m_tray, &Tray::openRequested, this, [this] { showWindow(); });
    connect(&m_tray, &Tray::toggled, this, &Program::toggleWindow);
    connect(&m_tray, &Tray::quitRequested, this, [this] {
        m_isQuitting = true;
        Q_EMIT quitRequested();
    });
}

Result<> Program::start()
{
    m_gateway.start(); // its thread opens the cache while this one reads the QML
    SUHBAT_TRY(loadWindow());
    const bool isMinimised = m_settings.isMinimised || m_preferences.startMinimised();
    if (!isMinimised)
        m_preferences.windowMaximised() ? m_window->showMaximized() : m_window->show();
    else if (!m_tray.isShown())
        m_window->showMinimized();
    else
        afterFirstFrame(); // no frame will be drawn
    return {};
}

Result<> Program::loadWindow()
{
    m_preferences.attachTo(m_engine);
    m_engine.addImportPath(u":/qt/qml"_s);
    m_engine.setInitialProperties({{u"desk"_s, QVariant::fromValue(&m_desk)}, {u"suggestedServer"_s, m_settings.server}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Suhbat/App/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (!m_window)
        return fail(Code::Internal, u"no_window"_s);
    QGuiApplication::setWindowIcon(programIcon());
    m_window->installEventFilter(this);
    connect(
        &m_book, &Book::refilled, this,
        [this] {
            connect(
                m_window, &QQuickWindow::frameSwapped, this, [] { qCDebug(logApp) << "rooms on screen after" << sinceStart.elapsed() << "ms"; },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        },
        Qt::SingleShotConnection);
    // Whatever the first picture does not need comes after it.
    connect(m_window, &QQuickWindow::frameSwapped, this, &Program::afterFirstFrame, Qt::QueuedConnection);
    return {};
}

void Program::afterFirstFrame()
{
    disconnect(m_window, &QQuickWindow::frameSwapped, this, &Program::afterFirstFrame);
    if (std::exchange(m_isSettled, true))
        return;
    qCDebug(logApp) << "first frame after" << sinceStart.elapsed() << "ms";
    m_watcher.start();
    registerLinks();
}

void Program::signIn(const QString &username, const QString &password)
{
    const auto tryOnce = [this, username, password] {
        if (m_desk.session()->state() != Session::SignedOut)
            return;
        m_desk.session()->signIn(m_settings.server, username, password);
    };
    connect(m_desk.session(), &Session::stateChanged, this, tryOnce, Qt::SingleShotConnection);
    tryOnce();
}

void Program::openLink(const QString &link)
{
    showWindow();
    if (!link.isEmpty())
        m_desk.openLink(link);
}

void Program::showWindow(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // Qt hands it to the compositor
    if (m_window->windowStates() & Qt::WindowMinimized)
        m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

void Program::toggleWindow()
{
    if (m_window->isActive())
        m_window->hide();
    else
        showWindow();
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (!m_isQuitting && m_preferences.closeToTray() && m_tray.isShown()) {
        m_window->hide();
        event->ignore();
        return true;
    }
    Q_EMIT quitRequested();
    return false;
}

RoomId Program::roomOnScreen() const
{
    const QWindow *focused = QGuiApplication::focusWindow();
    if (!focused)
        return {};
    if (focused == m_window)
        return RoomId(m_desk.currentRoom());
    return RoomId(focused->property("roomId").toLongLong()); // a room's own window
}

} // namespace Suhbat::client
