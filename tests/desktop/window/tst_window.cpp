// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "support/seat.h"

#include <QApplication>
#include <QQuickItem>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;

// The window around the conversations: its columns, its keys, its dialogs, its sides.
class WindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;

    static qreal middle(QQuickItem *item) { return item->mapToScene(QPointF(item->width() / 2, 0)).x(); }
    static QList<QQuickWindow *> roomWindows()
    {
        QList<QQuickWindow *> found;
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            if (auto *quick = qobject_cast<QQuickWindow *>(window); quick && quick->isVisible() && quick->property("roomId").isValid())
                found.append(quick);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        m_town = std::make_unique<Town>(*m_daemon);
        const Person grace = m_town->account(u"grace"_s);
        for (const QString &name : {u"layla"_s, u"nasrin"_s, u"omar"_s}) {
            const Person other = m_town->account(name);
            m_town->say(other, m_town->direct(other, grace), u"hello from %1"_s.arg(name));
        }
    }
    void cleanupTestCase()
    {
        m_town.reset();
        m_daemon.reset();
    }

    void keysWalkFromRoomToRoom()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QTRY_COMPARE(grace.rooms().count(), 3);
        grace.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(qint64(grace.desk().currentRoom()), qint64(grace.rooms().roomAt(0)));
        grace.press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(qint64(grace.desk().currentRoom()), qint64(grace.rooms().roomAt(1)));
        grace.press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(qint64(grace.desk().currentRoom()), qint64(grace.rooms().roomAt(0)));
        grace.press(Qt::Key_Escape);
        QTRY_COMPARE(qint64(grace.desk().currentRoom()), 0);
    }

    void aNameIsJumpedTo()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QTRY_COMPARE(grace.rooms().count(), 3);
        grace.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(grace.find(u"searchField"_s)->hasActiveFocus());
        grace.type(u"nasrin"_s);
        QTRY_VERIFY(grace.find(u"searchResults"_s));
        QTRY_VERIFY(grace.desk().search()->count() > 1);
        grace.press(Qt::Key_Return);
        grace.press(Qt::Key_Return);
        QTRY_VERIFY(grace.conversation());
        QVERIFY(grace.conversation()->title().contains(u"nasrin"_s));
        QTRY_VERIFY(grace.find(u"chatList"_s));
    }

    void aNarrowWindowShowsOneColumnAndTheWayBack()
    {
        Seat grace(*m_daemon, {.size = QSize(500, 700)});
        grace.signInAs(u"grace"_s);
        grace.open(u"layla"_s);
        QVERIFY(!grace.find(u"chatList"_s));
        grace.click(grace.awaitSaying(u"Back to the chats"_s));
        QTRY_VERIFY(grace.find(u"chatList"_s));
        QVERIFY(!grace.find(u"composerField"_s));
    }

    void theSidesFollowTheLanguageWhileRunning()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        grace.open(u"omar"_s);
        QVERIFY(middle(grace.await(u"chatList"_s)) < middle(grace.await(u"composerField"_s)));
        grace.program().preferences().setLanguage(u"fa"_s);
        QTRY_VERIFY(middle(grace.await(u"chatList"_s)) > middle(grace.await(u"composerField"_s)));
        grace.program().preferences().setLanguage(u"uz"_s);
        QTRY_VERIFY(middle(grace.await(u"chatList"_s)) < middle(grace.await(u"composerField"_s)));
    }

    void everyKeyIsListedAndCanBeBoundAnew()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        grace.press(Qt::Key_Slash, Qt::ControlModifier);
        QQuickItem *row = grace.awaitSaying(u"Jump to a room"_s);
        QTRY_VERIFY(row->mapToScene(QPointF()).y() > 0);
        grace.click(row);
        grace.awaitSaying(u"Press the keys"_s);
        grace.press(Qt::Key_B, Qt::ControlModifier); // bold's
        QTRY_VERIFY(grace.findSaying(u"is taken already"_s));
        grace.press(Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(grace.desk().shortcuts()->portableSequence(u"room.jump"_s), u"Ctrl+G"_s);
        grace.press(Qt::Key_Escape);
        QTRY_VERIFY(!grace.findSaying(u"Jump to a room"_s)); // while it closes it still holds the keys
        grace.press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(grace.find(u"searchField"_s)->hasActiveFocus());
    }

    void aRoomHasItsOwnWindow()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QQuickItem *list = grace.await(u"chatList"_s);
        QQuickItem *row = nullptr;
        QTRY_VERIFY((row = grace.findSaying(u"omar"_s, list)));
        grace.click(row, Qt::RightButton);
        grace.awaitSaying(u"Open in its own window"_s);
        grace.press(Qt::Key_Down); // the menu is walked by keys too
        grace.press(Qt::Key_Return);
        QTRY_COMPARE(roomWindows().size(), 1);
        QTRY_VERIFY(roomWindows().constFirst()->title().contains(u"omar"_s));
        roomWindows().constFirst()->close();
        QTRY_VERIFY(roomWindows().isEmpty());
    }

    void signingOutAsksFirst()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        grace.click(u"menuButton"_s);
        QQuickItem *entry = grace.awaitSaying(u"Sign out…"_s);
        QTRY_COMPARE(entry->mapToScene(QPointF()).x() >= 0, true);
        grace.click(entry);
        QVERIFY(grace.awaitSaying(u"Sign out?"_s));
        grace.press(Qt::Key_Return);
        QVERIFY(grace.await(u"usernameField"_s));
        QCOMPARE(grace.desk().session()->state(), client::Session::SignedOut);
    }
};

int main(int argc, char *argv[])
{
    client::Program::prepareProcess();
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
