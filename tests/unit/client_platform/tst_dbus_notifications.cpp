// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/dbus/dbus_notifications.h"

#include "support/notification_service.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;

class DBusNotificationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<DBusNotifications> m_notifications;

    // Notifications are sent once the service has said what it can.
    QDBusConnection desktop() const { return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s); }
    void beginService()
    {
        QVERIFY(desktop().registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop().registerService(u"org.freedesktop.Notifications"_s));
    }
    static Notification greeting(RoomId room = RoomId(7)) { return {.room = room, .title = u"ليلى حداد"_s, .body = u"1 < 2 & سلام"_s, .canReply = true}; }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<NotificationService>();
        m_notifications = std::make_unique<DBusNotifications>();
    }
    void cleanup()
    {
        desktop().unregisterService(u"org.freedesktop.Notifications"_s);
        desktop().unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_notifications.reset();
        m_service.reset();
    }

    void showsTitleBodyAndActions()
    {
        beginService();
        m_notifications->show(greeting());
        QTRY_COMPARE(m_service->shown.size(), 1);
        const auto &shown = m_service->shown[0];
        QCOMPARE(shown.title, u"ليلى حداد"_s);
        QCOMPARE(shown.body, u"1 &lt; 2 &amp; سلام"_s);
        QVERIFY(shown.actions.contains(u"inline-reply"_s));
        QVERIFY(shown.actions.contains(u"mark-read"_s));
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"suhbat"_s);
    }

    void offersNoReplyWhereTheDesktopCannot()
    {
        m_service->capabilities = {u"actions"_s};
        beginService();
        m_notifications->show(greeting());
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(!m_service->shown[0].actions.contains(u"inline-reply"_s));
        QCOMPARE(m_service->shown[0].body, u"1 < 2 & سلام"_s); // no markup, nothing to escape
    }

    void theNewestMessageOfARoomReplacesTheOneBefore()
    {
        beginService();
        m_notifications->show(greeting());
        m_notifications->show(greeting()); // before the first has an id
        m_notifications->show(greeting(RoomId(8)));
        QTRY_COMPARE(m_service->shown.size(), 3);
        QSet<uint> ids;
        for (const auto &shown : m_service->shown)
            ids.insert(shown.id);
        QCOMPARE(ids.size(), 2);
    }

    void closesWhatWasRead()
    {
        beginService();
        m_notifications->show(greeting());
        QTRY_COMPARE(m_service->shown.size(), 1);
        m_notifications->close(RoomId(7));
        QTRY_COMPARE(m_service->closed.size(), 1);
        QCOMPARE(m_service->closed[0], m_service->shown[0].id);
    }

    void closesWhatWasReadBeforeTheServiceAnswered()
    {
        beginService();
        m_notifications->show(greeting());
        QTRY_COMPARE(m_service->shown.size(), 1);
        m_notifications->show(greeting(RoomId(9)));
        m_notifications->close(RoomId(9)); // its id is not known yet
        QTRY_COMPARE(m_service->closed.size(), 1);
        QCOMPARE(m_service->closed[0], m_service->shown[1].id);
    }

    void handsOnWhatThePersonDoes()
    {
        beginService();
        QSignalSpy activated(m_notifications.get(), &Notifications::activated);
        QSignalSpy replied(m_notifications.get(), &Notifications::replied);
        QSignalSpy read(m_notifications.get(), &Notifications::markReadRequested);
        for (const int room : {1, 2, 3})
            m_notifications->show(greeting(RoomId(room)));
        QTRY_COMPARE(m_service->shown.size(), 3);
        const auto idOf = [this](int i) { return m_service->shown[i].id; };
        // Ids reach the client after the service has them: asked again until it knows.
        QTRY_VERIFY((Q_EMIT m_service->ActivationToken(idOf(0), u"token"_s), Q_EMIT m_service->ActionInvoked(idOf(0), u"default"_s), activated.size() == 1));
        QCOMPARE(activated[0][0].value<RoomId>(), RoomId(1));
        QCOMPARE(activated[0][1].toString(), u"token"_s);
        Q_EMIT m_service->NotificationReplied(idOf(1), u"حاضر"_s);
        QTRY_COMPARE(replied.size(), 1);
        QCOMPARE(replied[0][1].toString(), u"حاضر"_s);
        Q_EMIT m_service->ActionInvoked(idOf(2), u"mark-read"_s);
        QTRY_COMPARE(read.size(), 1);
        Q_EMIT m_service->ActionInvoked(9999, u"default"_s); // another program's
        Q_EMIT m_service->NotificationReplied(9999, u"no"_s);
        QTest::qWait(50);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(replied.size(), 1);
    }

    void saysSoWhenNobodyShowsThem()
    {
        QSignalSpy undeliverable(m_notifications.get(), &Notifications::undeliverable);
        m_notifications->show(greeting());
        QTRY_COMPARE(undeliverable.size(), 1);
        beginService(); // a service that comes later is used
        m_notifications->show(greeting());
        QTRY_COMPARE(m_service->shown.size(), 1);
    }
};

int main(int argc, char *argv[])
{
    QProcess bus;
    bus.start(QStringLiteral(DBUS_DAEMON), {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForReadyRead(10'000))
        return 1;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int code = 1;
    {
        QGuiApplication application(argc, argv);
        QGuiApplication::setDesktopFileName(u"suhbat"_s);
        DBusNotificationsTest test;
        code = QTest::qExec(&test, argc, argv);
    }
    bus.terminate();
    bus.waitForFinished();
    return code;
}
#include "tst_dbus_notifications.moc"
