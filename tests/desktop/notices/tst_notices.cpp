// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "support/notification_service.h"
#include "support/seat.h"

#include <QApplication>
#include <QDBusConnection>
#include <QQuickItem>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;

// What the desk around the window hears of a message, with the real program, the real server and a notification service.
class NoticesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    Person m_layla, m_grace, m_omar;
    QJsonObject m_direct, m_group;
    std::unique_ptr<NotificationService> m_service;

    QDBusConnection desktop() const { return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s); }
    QStringList bodies() const
    {
        QStringList bodies;
        for (const auto &shown : m_service->shown)
            bodies += shown.body;
        return bodies;
    }
    qint64 id(const QJsonObject &room) const { return room[u"id"_s].toInteger(); }

    // Says it and waits until it stands in Grace's list, so that what did not happen by then does not happen.
    void sayAndWait(const Person &by, const QJsonObject &room, const QString &words, Seat &grace)
    {
        m_town->say(by, room, words);
        QTRY_VERIFY(grace.findSaying(words));
        QTest::qWait(150); // the notification's own way over the bus
    }

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        m_town = std::make_unique<Town>(*m_daemon);
        m_layla = m_town->account(u"layla"_s);
        m_grace = m_town->account(u"grace"_s);
        m_omar = m_town->account(u"omar"_s);
        m_direct = m_town->direct(m_layla, m_grace);
        m_group = m_town->group(m_layla, {m_grace, m_omar}, u"Bazaar"_s);
        m_town->say(m_layla, m_direct, u"before"_s);
        m_service = std::make_unique<NotificationService>();
        QVERIFY(desktop().registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop().registerService(u"org.freedesktop.Notifications"_s));
    }
    void cleanup()
    {
        desktop().unregisterService(u"org.freedesktop.Notifications"_s);
        desktop().unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_service.reset();
        m_town.reset();
        m_daemon.reset();
    }

    void tellsOfNewMessagesOnly()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QTRY_COMPARE(grace.desk().line()->state(), client::LineStatus::Online);
        sayAndWait(m_layla, m_direct, u"سلام"_s, grace);
        QTRY_COMPARE(bodies(), QStringList{u"سلام"_s}); // and nothing of what was there before
        QVERIFY(m_service->shown[0].title.contains(u"layla"_s));
        sayAndWait(m_omar, m_group, u"fresh figs"_s, grace);
        QTRY_COMPARE(bodies().size(), 2);
        QVERIFY(bodies()[1].contains(u"omar"_s) && bodies()[1].contains(u"fresh figs"_s));
    }

    void isSilentAboutTheRoomThatOneLooksAt()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        grace.open(u"layla"_s);
        grace.focus();
        sayAndWait(m_layla, m_direct, u"you see this"_s, grace);
        QCOMPARE(bodies(), QStringList());
        sayAndWait(m_omar, m_group, u"but not this"_s, grace);
        QTRY_COMPARE(bodies().size(), 1);
    }

    void mutedRoomsSpeakOnlyWhenTheyMeanMe()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QTRY_COMPARE(grace.desk().line()->state(), client::LineStatus::Online);
        grace.rooms().setMuted(id(m_group), -1);
        QTRY_VERIFY(grace.rooms().index(grace.rooms().indexOf(id(m_group)), 0).data(client::RoomListModel::IsMutedRole).toBool());
        sayAndWait(m_omar, m_group, u"noise"_s, grace);
        QCOMPARE(bodies(), QStringList());
        sayAndWait(m_omar, m_group, u"@grace look"_s, grace);
        QTRY_COMPARE(bodies().size(), 1);
        QCOMPARE(m_service->shown[0].hints.value(u"urgency"_s).toInt(), 2);
    }

    void aReplyFromTheNotificationIsSent()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QTRY_COMPARE(grace.desk().line()->state(), client::LineStatus::Online);
        sayAndWait(m_layla, m_direct, u"coming?"_s, grace);
        QTRY_COMPARE(bodies().size(), 1);
        Q_EMIT m_service->NotificationReplied(m_service->shown[0].id, u"at six"_s);
        QTRY_VERIFY(m_town->http(m_layla).get(roomPath(m_direct, "messages/")).body.contains("at six"));
        QTRY_COMPARE(m_service->closed.size(), 1);
        QTRY_COMPARE(grace.rooms().totalUnread(), 0); // who replies has read
    }

    void whatIsReadElsewhereIsTakenBack()
    {
        Seat grace(*m_daemon), other(*m_daemon);
        grace.signInAs(u"grace"_s);
        QTRY_COMPARE(grace.desk().line()->state(), client::LineStatus::Online);
        sayAndWait(m_layla, m_direct, u"read me"_s, grace);
        QTRY_COMPARE(bodies().size(), 1);
        other.signInAs(u"grace"_s); // her other machine
        other.open(u"layla"_s);
        other.focus();
        QTRY_COMPARE(m_service->closed.size(), 1);
        QTRY_COMPARE(grace.rooms().totalUnread(), 0);
    }

    void aClickOpensTheRoom()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QTRY_COMPARE(grace.desk().line()->state(), client::LineStatus::Online);
        grace.window()->hide();
        m_town->say(m_layla, m_direct, u"open me"_s);
        QTRY_COMPARE(bodies().size(), 1);
        Q_EMIT m_service->ActionInvoked(m_service->shown[0].id, u"default"_s);
        QTRY_VERIFY(grace.window()->isVisible());
        QTRY_COMPARE(grace.desk().currentRoom(), id(m_direct));
    }
};

int main(int argc, char *argv[])
{
    client::Program::prepareProcess();
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    NoticesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notices.moc"
