// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_room.h"
#include "shown_conversation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Suhbat::client;
using namespace Suhbat;
using namespace Qt::StringLiterals;

class tst_conversation_view : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void landsOnTheNewestMessage();
    void landsOnTheUnreadBar();
    void keepsItsPlaceWhenOlderOnesArrive();
    void keepsItsPlaceWhenANewOneArrivesBelow();
    void followsTheEndWhenANewOneArrives();
    void asksForOlderOnesWhileScreensRemain();
    void sendsWithEnterAndBreaksWithShift();
    void sendsWithControlWhereThatIsChosen();
    void takesLettersTypedAnywhere();
    void growsToAPartOfTheHeight();
    void editsTheLastOwnWithUp();
    void closesOneThingAfterTheOther();
    void repliesOnDoubleClick();
    void formatsWithKeys();
    void saysWhyOneMayNotWrite();
    void putsOwnBubblesAtTheTrailingSide_data();
    void putsOwnBubblesAtTheTrailingSide();
    void keepsBubblesWithinTheirWidths();
    void showsAWordWhereNoRoomIsOpen();
    void complainsOfNothing_data();
    void complainsOfNothing();

private:
    static double distanceToEnd(QQuickItem *list)
    {
        return list->property("originY").toDouble() + list->property("contentHeight").toDouble() - list->property("contentY").toDouble() - list->height();
    }
    static QQuickItem *edit(ShownConversation &shown)
    {
        return findItem(shown.find(u"composerField"_s), [](QQuickItem *item) { return item->inherits("QQuickTextEdit"); });
    }
};

void tst_conversation_view::landsOnTheNewestMessage()
{
    Stage stage;
    stage.fillHistory(200);
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    QTRY_VERIFY(shown.row(0));
    QTRY_VERIFY(qAbs(distanceToEnd(shown.list())) < 1);
}

void tst_conversation_view::landsOnTheUnreadBar()
{
    Stage stage;
    stage.fillHistory(60);
    ShownConversation shown(stage);
    StoredRoom room = stage.room(1);
    room.room.lastOrdinal = 60;
    room.room.mine.lastReadOrdinal = 40;
    room.room.mine.unreadCount = 20;
    stage.signIn({room});
    stage.gateway.isHolding = true; // an engine never answers before the view is there
    shown.open(1, {760, 500});
    stage.gateway.isHolding = false;
    stage.gateway.release();
    const auto barTop = [&] {
        for (int i = 0; i < shown.conversation().messages()->count(); ++i) {
            QQuickItem *row = shown.row(i);
            if (row && row->property("isUnreadStart").toBool())
                return row->mapToItem(shown.list(), QPointF()).y();
        }
        return -1.;
    };
    QTRY_VERIFY(barTop() >= 0 && barTop() < shown.list()->height() / 2);
}

void tst_conversation_view::keepsItsPlaceWhenOlderOnesArrive()
{
    Stage stage;
    stage.fillHistory(300);
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    QTRY_VERIFY(shown.row(0));
    stage.gateway.isHolding = true;
    shown.list()->setProperty("contentY", shown.list()->property("contentY").toDouble() - 400);
    QTest::qWait(50);
    const int count = shown.conversation().messages()->count();
    const int watched = 12;
    QVERIFY(shown.row(watched));
    const double before = shown.row(watched)->mapToItem(shown.list(), QPointF()).y();
    stage.gateway.release();
    QTRY_VERIFY(shown.conversation().messages()->count() > count);
    QTest::qWait(50);
    QVERIFY(shown.row(watched));
    QCOMPARE(shown.row(watched)->mapToItem(shown.list(), QPointF()).y(), before);
}

void tst_conversation_view::keepsItsPlaceWhenANewOneArrivesBelow()
{
    Stage stage;
    stage.fillHistory(100);
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    QTRY_VERIFY(shown.row(0) && qAbs(distanceToEnd(shown.list())) < 1);
    QTest::qWait(50);
    shown.list()->setProperty("contentY", shown.list()->property("contentY").toDouble() - 600);
    QTest::qWait(50);
    const int watched = 16;
    QVERIFY(shown.row(watched));
    const double before = shown.row(watched)->mapToItem(shown.list(), QPointF()).y();
    stage.gateway.tell(stage.message(101, stage.anvar, u"A new one\nof two lines"_s));
    QTest::qWait(50);
    QVERIFY(shown.row(watched + 1));
    QCOMPARE(shown.row(watched + 1)->mapToItem(shown.list(), QPointF()).y(), before);
}

void tst_conversation_view::followsTheEndWhenANewOneArrives()
{
    Stage stage;
    stage.fillHistory(100);
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    QTRY_VERIFY(qAbs(distanceToEnd(shown.list())) < 1);
    stage.gateway.tell(stage.message(101, stage.anvar, u"A new one\nof two lines"_s));
    QTRY_COMPARE(shown.conversation().messages()->idAt(0), 101);
    QTRY_VERIFY(qAbs(distanceToEnd(shown.list())) < 1);
    QTRY_VERIFY(shown.row(0) && shown.row(0)->mapToItem(shown.list(), QPointF(0, shown.row(0)->height())).y() <= shown.list()->height() + 1);
}

void tst_conversation_view::asksForOlderOnesWhileScreensRemain()
{
    Stage stage;
    stage.fillHistory(300);
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    // Thirty short ones are less than three screens and one.
    QTRY_VERIFY(shown.conversation().messages()->count() >= 80);
    QTRY_VERIFY(shown.list()->property("contentHeight").toDouble() > 3 * shown.list()->height());
    const int settled = shown.conversation().messages()->count();
    QTest::qWait(100);
    QVERIFY2(shown.conversation().messages()->count() - settled <= 50, "the whole history was asked for");
}

void tst_conversation_view::sendsWithEnterAndBreaksWithShift()
{
    Stage stage;
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    QTRY_VERIFY(edit(shown)->hasActiveFocus());
    shown.type(u"Salom"_s);
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    shown.type(u"سلام"_s);
    QCOMPARE(shown.conversation().composer()->text(), u"Salom\nسلام"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(stage.gateway.sent.size(), 1);
    QCOMPARE(stage.gateway.sent.first().content, u"Salom\nسلام"_s);
    QTRY_COMPARE(edit(shown)->property("text").toString(), QString());
}

void tst_conversation_view::sendsWithControlWhereThatIsChosen()
{
    Stage stage;
    ShownConversation shown(stage);
    shown.preferences().setSendWithCtrlEnter(true);
    stage.signIn({stage.room(1)});
    shown.open(1);
    shown.type(u"a"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(stage.gateway.sent.size(), 0);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.gateway.sent.size(), 1);
}

void tst_conversation_view::takesLettersTypedAnywhere()
{
    Stage stage;
    stage.fillHistory(10);
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    shown.list()->forceActiveFocus();
    QVERIFY(!edit(shown)->hasActiveFocus());
    shown.type(u"سلام"_s);
    QCOMPARE(shown.conversation().composer()->text(), u"سلام"_s);
    QVERIFY(edit(shown)->hasActiveFocus());
}

void tst_conversation_view::growsToAPartOfTheHeight()
{
    Stage stage;
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1, {600, 700});
    const double oneLine = shown.find(u"composerField"_s)->height();
    shown.conversation().composer()->setText(u"1\n2\n3"_s);
    QTRY_VERIFY(shown.find(u"composerField"_s)->height() > oneLine + 20);
    shown.conversation().composer()->setText(u"line\n"_s.repeated(80));
    QTRY_VERIFY(shown.find(u"composerField"_s)->height() > 200);
    QVERIFY(shown.find(u"composerField"_s)->height() <= 700 * 0.4);
}

void tst_conversation_view::editsTheLastOwnWithUp()
{
    Stage stage;
    ShownConversation shown(stage);
    const SampleRoom sample(stage);
    shown.open(1);
    QTRY_VERIFY(edit(shown)->hasActiveFocus());
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.conversation().composer()->mode(), Composer::Edit);
    QTRY_VERIFY(edit(shown)->property("text").toString().size() > 0);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.conversation().composer()->mode(), Composer::Write);
}

void tst_conversation_view::closesOneThingAfterTheOther()
{
    Stage stage;
    ShownConversation shown(stage);
    const SampleRoom sample(stage);
    shown.open(1);
    QTRY_VERIFY(shown.row(0));
    shown.conversation().reply(shown.conversation().messages()->uuidAt(5));
    QCOMPARE(shown.conversation().composer()->mode(), Composer::Reply);
    shown.conversation().select(2);
    QVERIFY(shown.conversation().isSelecting());
    const auto closeOne = [&] {
        bool isClosed = false;
        QMetaObject::invokeMethod(shown.find(u"view"_s), "closeOne", Q_RETURN_ARG(bool, isClosed));
        return isClosed;
    };
    QVERIFY(closeOne());
    QVERIFY(!shown.conversation().isSelecting());
    QCOMPARE(shown.conversation().composer()->mode(), Composer::Reply);
    QVERIFY(closeOne());
    QCOMPARE(shown.conversation().composer()->mode(), Composer::Write);
    QVERIFY(!closeOne());
}

void tst_conversation_view::repliesOnDoubleClick()
{
    Stage stage;
    stage.fillHistory(3);
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    QTRY_VERIFY(shown.row(1));
    const QPointF beside = shown.row(1)->mapToScene(QPointF(shown.row(1)->width() - 20, shown.row(1)->height() - 8));
    QTest::mouseDClick(&shown.window(), Qt::LeftButton, {}, beside.toPoint());
    QTRY_COMPARE(shown.conversation().composer()->mode(), Composer::Reply);
    QCOMPARE(shown.conversation().composer()->targetUuid(), shown.conversation().messages()->uuidAt(1));
}

void tst_conversation_view::formatsWithKeys()
{
    Stage stage;
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1);
    shown.type(u"bold"_s);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(shown.conversation().composer()->text(), u"**bold**"_s);
    QCOMPARE(edit(shown)->property("text").toString(), u"**bold**"_s);
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.conversation().composer()->text(), edit(shown)->property("text").toString());
}

void tst_conversation_view::saysWhyOneMayNotWrite()
{
    Stage stage;
    ShownConversation shown(stage);
    StoredRoom room = stage.room(1);
    room.room.members.removeFirst(); // I am not in it any more
    room.isObserved = true;
    stage.signIn({room});
    shown.open(1);
    QVERIFY(!shown.conversation().canWrite());
    QVERIFY(!shown.conversation().whyReadOnly().isEmpty());
    QVERIFY(!shown.find(u"composerField"_s));
    const QString why = shown.conversation().whyReadOnly();
    QVERIFY(findItem(shown.root(), [&](QQuickItem *item) { return item->property("text").toString() == why; }));
}

void tst_conversation_view::putsOwnBubblesAtTheTrailingSide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isOwnRight");
    QTest::newRow("English") << u"en"_s << true;
    QTest::newRow("Arabic") << u"ar"_s << false;
}

void tst_conversation_view::putsOwnBubblesAtTheTrailingSide()
{
    QFETCH(QString, language);
    QFETCH(bool, isOwnRight);
    Stage stage;
    stage.gateway.history[RoomId(1)] = {stage.message(1, stage.anvar, u"سلام"_s), stage.message(2, stage.me, u"Hello"_s)};
    ShownConversation shown(stage, language);
    stage.signIn({stage.room(1)});
    shown.open(1);
    QTRY_VERIFY(shown.row(1));
    const auto middle = [&](int index) { return shown.bubble(index)->mapToScene(QPointF(shown.bubble(index)->width() / 2, 0)).x(); };
    QCOMPARE(middle(0) > shown.window().width() / 2., isOwnRight);
    QCOMPARE(middle(1) > shown.window().width() / 2., !isOwnRight);
}

void tst_conversation_view::keepsBubblesWithinTheirWidths()
{
    Stage stage;
    stage.gateway.history[RoomId(1)] = {stage.message(1, stage.anvar, u"word "_s.repeated(200)), stage.message(2, stage.me, u"unbroken"_s.repeated(60))};
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(1, {900, 700});
    QTRY_VERIFY(shown.row(1));
    QCOMPARE(shown.bubble(0)->width(), 430.);
    QVERIFY(shown.bubble(1)->width() <= 430);
    shown.window().resize(380, 700);
    QTRY_VERIFY(shown.bubble(1)->width() < 350);
    for (int i : {0, 1}) {
        const double left = shown.bubble(i)->mapToScene(QPointF()).x();
        QVERIFY(left >= 0 && left + shown.bubble(i)->width() <= 380);
    }
}

void tst_conversation_view::showsAWordWhereNoRoomIsOpen()
{
    Stage stage;
    ShownConversation shown(stage);
    stage.signIn({stage.room(1)});
    shown.open(0);
    QVERIFY(!shown.list());
    shown.desk().openRoom(1);
    QTRY_VERIFY(shown.list());
    shown.desk().closeRoom();
    QTRY_VERIFY(!shown.list());
}

void tst_conversation_view::complainsOfNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ar") << u"ar"_s;
    QTest::newRow("fa") << u"fa"_s;
    QTest::newRow("uz_Cyrl") << u"uz_Cyrl"_s;
}

void tst_conversation_view::complainsOfNothing()
{
    QFETCH(QString, language);
    Stage stage;
    ShownConversation shown(stage, language, u"night"_s);
    const SampleRoom sample(stage);
    shown.open(1);
    QTRY_VERIFY(shown.row(0));
    shown.root()->setProperty("hasInfo", true);
    shown.conversation().jumpTo(1);
    QTest::qWait(100);
    shown.conversation().reply(shown.conversation().messages()->uuidAt(9));
    shown.conversation().select(2);
    QTest::qWait(100);
    shown.conversation().clearSelection();
    shown.desk().openRoom(2);
    QTest::qWait(50);
    shown.desk().closeRoom();
    QTest::qWait(50);
    QCOMPARE(shown.complaints(), QStringList());
}

QTEST_MAIN(tst_conversation_view)
#include "tst_conversation_view.moc"
