// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "gate.h"

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;
using Suhbat::test::DaemonProcess;
using Suhbat::test::Person;
using Suhbat::test::Town;

// A proxy on the way refuses WebSockets: what is said leaves by HTTP, and comes in its place when the line is up.
class TestSyncBlocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsByHttpWhereSocketsAreBlocked();
};

void TestSyncBlocked::sendsByHttpWhereSocketsAreBlocked()
{
    DaemonProcess daemon;
    daemon.start();
    Town town(daemon);
    const Person alice = town.account(u"alice"_s);
    const Person bob = town.account(u"bob"_s);
    const QJsonObject made = town.direct(alice, bob);
    const RoomId room(made[u"id"].toInteger());
    Gate gate(daemon.port());
    gate.isOpen = true;
    Desk desk(daemon);
    desk.port = gate.serverPort();
    desk.signIn(alice);
    Desk other(daemon);
    other.signIn(bob);

    gate.isOpen = false;
    desk.restart();
    QTRY_VERIFY(!desk.lineSentence.isEmpty());
    QVERIFY(!desk.isOnline());
    desk.say(room, u"one"_s);
    desk.say(room, u"two"_s);
    QTRY_COMPARE(other.words(room), (QStringList{u"one"_s, u"two"_s}));
    QTRY_VERIFY(desk.newest(room).messages.size() == 2 && desk.newest(room).messages.last().isStored());
    desk.restart(); // what the log has not told yet is kept, and not sent again
    QCOMPARE(desk.words(room), (QStringList{u"one"_s, u"two"_s}));
    other.say(room, u"three"_s);
    QTRY_VERIFY(other.heardOf(u"three"_s) && other.heardOf(u"three"_s)->isStored());

    gate.isOpen = true;
    desk.gateway().retryNow();
    QTRY_VERIFY(desk.isOnline());
    QTRY_COMPARE(desk.words(room), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(other.words(room), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

QTEST_GUILESS_MAIN(TestSyncBlocked)
#include "test_sync_blocked.moc"
