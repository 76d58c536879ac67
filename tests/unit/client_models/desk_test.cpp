// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

namespace {

struct Table : Stage {
    Preferences preferences{{}, formatter};
    Desk desk{book, preferences};

    Table()
    {
        fillHistory(10);
        fillHistory(10, RoomId(2));
    }
    void signInWithRooms() { signIn({room(1), room(2), room(3)}); } // the list shows 3, 2, 1
};

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNobodyAtFirst()
    {
        Table table;
        QCOMPARE(table.desk.session()->state(), Session::Unknown);
        Q_EMIT table.gateway.identityChanged({});
        QCOMPARE(table.desk.session()->state(), Session::SignedOut);
        table.signInWithRooms();
        QCOMPARE(table.desk.session()->state(), Session::SignedIn);
        QCOMPARE(table.desk.session()->name(), table.me.name);
        QCOMPARE(table.desk.session()->server(), u"chat.example.org"_s);
    }
    void asksForWhatIsMissingBeforeItAsksTheServer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        QTest::newRow("server") << u""_s << u"a"_s << u"b"_s << u"server"_s;
        QTest::newRow("no server") << u"not a server"_s << u"a"_s << u"b"_s << u"server"_s;
        QTest::newRow("username") << u"localhost:8080"_s << u" "_s << u"b"_s << u"username"_s;
        QTest::newRow("password") << u"localhost:8080"_s << u"a"_s << u""_s << u"password"_s;
    }
    void asksForWhatIsMissingBeforeItAsksTheServer()
    {
        QFETCH(QString, server);
        QFETCH(QString, username);
        QFETCH(QString, password);
        Table table;
        table.desk.session()->signIn(server, username, password);
        QTEST(table.desk.session()->errorField(), "field");
        QVERIFY(!table.desk.session()->error().isEmpty());
        QVERIFY(table.gateway.calls.isEmpty());
    }
    void saysWhichFieldIsWrong()
    {
        Table table;
        Q_EMIT table.gateway.identityChanged({});
        table.gateway.refusal = Error{Code::InvalidCredentials, u"Wrong username or password."_s};
        table.desk.session()->signIn(u"localhost:8080"_s, u"malika"_s, u"secret12"_s);
        QVERIFY(table.gateway.calls.contains(u"signIn http://localhost:8080 malika"_s));
        QCOMPARE(table.desk.session()->errorField(), u"password"_s);
        QCOMPARE(table.desk.session()->state(), Session::SignedOut);
        table.desk.session()->signIn(u"localhost:8080"_s, u"malika"_s, u"secret13"_s);
        QCOMPARE(table.desk.session()->state(), Session::SigningIn);
        QCOMPARE(table.desk.session()->error(), QString());
    }
    void opensARoomAndClosesIt()
    {
        Table table;
        table.signInWithRooms();
        QSignalSpy opened(&table.desk, &Desk::roomOpened);
        table.desk.openRoom(1);
        QCOMPARE(table.desk.currentRoom(), 1);
        QVERIFY(table.desk.conversation());
        QCOMPARE(table.desk.conversation()->messages()->count(), 10);
        table.desk.openRoom(2);
        QCOMPARE(table.desk.conversation()->roomId(), 2);
        table.desk.openRoom(99);
        QCOMPARE(table.desk.currentRoom(), 2);
        QCOMPARE(opened.size(), 2);
        table.desk.closeRoom();
        QVERIFY(!table.desk.conversation());
        QCOMPARE(table.desk.currentRoom(), 0);
    }
    void keepsAConversationWhileAWindowShowsIt()
    {
        Table table;
        table.signInWithRooms();
        table.desk.openRoom(1);
        const QPointer<Conversation> first = table.desk.conversation();
        Conversation *own = table.desk.conversationFor(1);
        QCOMPARE(own, first.data());
        table.desk.openRoom(2);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(first);
        table.desk.release(own);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!first);
    }
    void findsTheDraftWhenOneComesBackAtOnce()
    {
        Table table;
        table.signInWithRooms();
        table.desk.openRoom(1);
        table.desk.conversation()->composer()->setText(u"half a"_s);
        table.desk.openRoom(2);
        QVERIFY(table.gateway.calls.contains(u"draft half a 0 quiet"_s));
    }
    void stepsThroughTheListRoundAndRound()
    {
        Table table;
        table.signInWithRooms();
        table.desk.stepRoom(1);
        QCOMPARE(table.desk.currentRoom(), 3);
        table.desk.stepRoom(-1);
        QCOMPARE(table.desk.currentRoom(), 1);
        table.desk.stepRoom(1);
        QCOMPARE(table.desk.currentRoom(), 3);
        table.desk.openRoomAt(1);
        QCOMPARE(table.desk.currentRoom(), 2);
    }
    void jumpsToAMessageOfAnotherRoom()
    {
        Table table;
        table.signInWithRooms();
        table.desk.openMessage(2, 5);
        MessageListModel *messages = table.desk.conversation()->messages();
        QVERIFY(messages->data(messages->index(messages->indexOfMessage(5)), MessageListModel::IsHighlightedRole).toBool());
    }
    void opensANewRoomAsSoonAsItIsKnown()
    {
        Table table;
        table.signInWithRooms();
        table.gateway.openedRoom = RoomId(7);
        table.desk.createGroup(u"  New  group "_s, {2, 3});
        QVERIFY(table.gateway.calls.contains(u"createGroup New group 2"_s));
        QCOMPARE(table.desk.currentRoom(), 0);
        table.gateway.tell(table.room(7));
        QCOMPARE(table.desk.currentRoom(), 7);
    }
    void closesARoomThatIsGone()
    {
        Table table;
        table.signInWithRooms();
        table.desk.openRoom(1);
        ChangeSet changes;
        changes.roomsGone = {RoomId(1)};
        table.gateway.tell(changes);
        QVERIFY(!table.desk.conversation());
    }
    void closesEverythingWhenOneSignsOut()
    {
        Table table;
        table.signInWithRooms();
        table.desk.openRoom(1);
        Q_EMIT table.gateway.identityChanged({});
        QVERIFY(!table.desk.conversation());
        QCOMPARE(table.desk.rooms()->count(), 0);
        QCOMPARE(table.desk.session()->state(), Session::SignedOut);
    }
    void readsEverythingAnewWhenTheCacheWasHealed()
    {
        Table table;
        table.signInWithRooms();
        table.desk.openRoom(1);
        table.gateway.storedRooms = {table.room(1), table.room(5)};
        ChangeSet changes;
        changes.isWhole = true;
        table.gateway.tell(changes);
        QCOMPARE(table.desk.rooms()->count(), 2);
        QCOMPARE(table.desk.currentRoom(), 1);
        QCOMPARE(table.gateway.callsOf(u"newest"_s), 2);
    }
    void followsLinks()
    {
        Table table;
        table.signInWithRooms();
        QSignalSpy outside(&table.desk, &Desk::linkOpened);
        QSignalSpy toasts(&table.desk, &Desk::toast);
        table.desk.openLink(u"https://example.org"_s);
        table.desk.openLink(u"javascript:alert(1)"_s);
        table.desk.openLink(u"file:///etc/passwd"_s);
        QCOMPARE(outside.size(), 1);
        table.desk.openLink(u"suhbat://chat.example.org/rooms/2/messages/5"_s);
        QCOMPARE(table.desk.currentRoom(), 2);
        table.desk.openLink(u"suhbat://chat.example.org/rooms/99/messages/5"_s);
        QCOMPARE(table.desk.currentRoom(), 2);
        QCOMPARE(toasts.size(), 1);
        table.desk.openLink(u"suhbat://chat.example.org/start?vendor=1"_s);
        QVERIFY(table.gateway.calls.contains(u"guest 1"_s));
        QCOMPARE(table.desk.currentRoom(), 1);
        table.gateway.openedRoom = RoomId(3);
        table.desk.openLink(u"mention:Sara"_s);
        QVERIFY(table.gateway.calls.contains(u"openDirect 3"_s));
        QCOMPARE(table.desk.currentRoom(), 3);
    }
    void saysHowTheLineIs()
    {
        Table table;
        QSignalSpy changes(table.desk.line(), &LineStatus::changed);
        Q_EMIT table.gateway.lineChanged(LineState::WaitingForNetwork, u"The server does not answer."_s);
        Q_EMIT table.gateway.lineChanged(LineState::WaitingForNetwork, u"The server does not answer."_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(table.desk.line()->text(), u"Waiting for network…"_s);
        QCOMPARE(table.desk.line()->sentence(), u"The server does not answer."_s);
        Q_EMIT table.gateway.lineChanged(LineState::Online, {});
        QCOMPARE(table.desk.line()->text(), QString());
        table.desk.line()->retry();
        QVERIFY(table.gateway.calls.contains(u"retryNow"_s));
    }
    void countsWhatWouldBeLostBySigningOut()
    {
        Table table;
        table.gateway.use.waiting = 2;
        table.signInWithRooms();
        QCOMPARE(table.desk.session()->waitingCount(), 2);
        table.gateway.use.waiting = 3;
        table.gateway.tell(table.waiting(1, u"w"_s));
        QTRY_COMPARE(table.desk.session()->waitingCount(), 3);
    }
    void listsSessionsWithThisOneFirst()
    {
        Table table;
        table.gateway.sessionInfos
            = {{SessionId(1), u"Phone"_s, u"::1"_s, {}, Timestamp(5), false}, {SessionId(2), u"Desk"_s, u"::1"_s, {}, Timestamp(3), true}};
        SessionListModel &sessions = *table.desk.session()->sessions();
        const QAbstractItemModelTester tester(&sessions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sessions.refresh();
        QCOMPARE(sessions.data(sessions.index(0), SessionListModel::SessionIdRole).toLongLong(), 2);
        sessions.revoke(1);
        QCOMPARE(sessions.count(), 1);
        QVERIFY(table.gateway.calls.contains(u"revoke 1"_s));
    }
};

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
