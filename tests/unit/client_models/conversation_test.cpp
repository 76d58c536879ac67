// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;

namespace {

struct Open : Stage {
    EmojiTable emoji;
    std::unique_ptr<Conversation> conversation;
    std::unique_ptr<QSignalSpy> scrolls;
    int wasScrolled = -1; // by opening: to which row
    QString wasScrolledTo;

    explicit Open(int count = 200, int most = 600) : Stage(most) { fillHistory(count); }
    Conversation &open(const StoredRoom &stored)
    {
        signIn({stored});
        gateway.isHolding = true; // the page comes when somebody listens
        conversation = std::make_unique<Conversation>(book, stored.room.id, emoji);
        scrolls = std::make_unique<QSignalSpy>(conversation.get(), &Conversation::scrollTo);
        gateway.isHolding = false;
        gateway.release();
        return *conversation;
    }
    MessageListModel &messages() { return *conversation->messages(); }
    QString uuid(qint64 id) const { return message(id, me, {}).message.uuid.toString(QUuid::WithoutBraces); }
};

} // namespace

class ConversationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAReadRoomAtItsEnd()
    {
        Open stage;
        stage.open(stage.room(1));
        QCOMPARE(stage.messages().count(), 30);
        QCOMPARE(stage.scrolls->size(), 1);
        QCOMPARE(stage.scrolls->at(0)[1].toString(), QStringLiteral("bottom"));
        QVERIFY(!stage.conversation->isLoading());
    }
    void opensAnUnreadRoomOnItsBar()
    {
        Open stage;
        StoredRoom unread = stage.room(1);
        unread.room.mine = {.unreadCount = 50};
        unread.readUpTo = MessageId(150);
        stage.open(unread);
        QCOMPARE(stage.messages().count(), 65);
        QCOMPARE(stage.scrolls->at(0)[1].toString(), QStringLiteral("unread"));
        QCOMPARE(stage.messages().idAt(stage.scrolls->at(0)[0].toInt()), 151);
    }
    void loadsOlderPagesOnceEach()
    {
        Open stage;
        Conversation &conversation = stage.open(stage.room(1));
        stage.gateway.isHolding = true;
        conversation.loadOlder();
        conversation.loadOlder();
        stage.gateway.isHolding = false;
        QSignalSpy kept(&conversation, &Conversation::positionKept);
        stage.gateway.release();
        QCOMPARE(stage.gateway.callsOf(QStringLiteral("older 50")), 1);
        QCOMPARE(stage.messages().count(), 80);
        QCOMPARE(kept.size(), 1);
        for (int page = 0; page < 10; ++page)
            conversation.loadOlder();
        QCOMPARE(stage.messages().count(), 200);
        QVERIFY(!stage.messages().hasOlder());
        QCOMPARE(stage.gateway.callsOf(QStringLiteral("older")), 4);
    }
    void keepsAWindowOfAllThatOneScrolledThrough()
    {
        Open stage(1000, 100);
        Conversation &conversation = stage.open(stage.room(1));
        while (stage.messages().hasOlder())
            conversation.loadOlder();
        QCOMPARE(stage.messages().count(), 100);
        QCOMPARE(stage.messages().oldestLoaded(), 1);
        while (stage.messages().hasNewer())
            conversation.loadNewer();
        QCOMPARE(stage.messages().idAt(0), 1000);
        QCOMPARE(stage.messages().count(), 100);
    }
    void jumpsToAMessageAndHighlightsItForAWhile()
    {
        Open stage;
        Conversation &conversation = stage.open(stage.room(1));
        conversation.jumpTo(190);
        QCOMPARE(stage.gateway.callsOf(QStringLiteral("around")), 0);
        conversation.jumpTo(20);
        QCOMPARE(stage.gateway.callsOf(QStringLiteral("around 20")), 1);
        const int row = stage.messages().indexOfMessage(20);
        QCOMPARE(stage.scrolls->last(), (QVariantList{row, QStringLiteral("center"), true}));
        const QModelIndex index = stage.messages().index(row);
        QVERIFY(stage.messages().data(index, MessageListModel::IsHighlightedRole).toBool());
        QTRY_VERIFY(!stage.messages().data(index, MessageListModel::IsHighlightedRole).toBool());
    }
    void goesBackToWhereOneJumpedFromThenToTheEnd()
    {
        Open stage;
        Conversation &conversation = stage.open(stage.room(1));
        conversation.seen(185);
        conversation.jumpTo(20);
        QVERIFY(conversation.canReturn());
        conversation.jumpToNewest();
        QVERIFY(!conversation.canReturn());
        QVERIFY(stage.messages().indexOfMessage(185) >= 0);
        conversation.jumpToNewest();
        QCOMPARE(stage.messages().idAt(0), 200);
        QCOMPARE(stage.scrolls->last()[1].toString(), QStringLiteral("bottom"));
    }
    void letsOnlyTheLastOfSeveralJumpsCount()
    {
        Open stage;
        Conversation &conversation = stage.open(stage.room(1));
        stage.gateway.isHolding = true;
        conversation.jumpTo(10);
        conversation.jumpTo(60);
        stage.gateway.release();
        QVERIFY(stage.messages().indexOfMessage(60) >= 0);
        QCOMPARE(stage.messages().indexOfMessage(10), -1);
        QVERIFY(!conversation.isLoading());
    }
    void jumpsToADay()
    {
        Open stage(0);
        for (int id = 1; id <= 100; ++id)
            stage.gateway.history[RoomId(1)].append(stage.message(id, stage.anvar, {}, id * 60));
        Conversation &conversation = stage.open(stage.room(1));
        const QDate date = QDate(2026, 3, 16);
        conversation.jumpToDate(date);
        QCOMPARE(stage.messages().dateAt(stage.scrolls->last()[0].toInt()), date);
    }
    void saysWhyNothingCouldBeLoaded()
    {
        Open stage;
        stage.gateway.refusal = Error{Code::Unavailable, QStringLiteral("The line is down.")};
        Conversation &conversation = stage.open(stage.room(1));
        QCOMPARE(conversation.loadError(), QStringLiteral("The line is down."));
        conversation.reload();
        QCOMPARE(conversation.loadError(), QString());
        QCOMPARE(stage.messages().count(), 30);
    }
    void knowsAnEmptyRoom()
    {
        Open stage(0);
        Conversation &conversation = stage.open(stage.room(1));
        QVERIFY(conversation.isEmpty());
        stage.gateway.tell(stage.message(1, stage.anvar, QStringLiteral("Salom")));
        QVERIFY(!conversation.isEmpty());
    }
    void tellsWhatWasSeenOnceAndNeverBackwards()
    {
        Open stage;
        StoredRoom unread = stage.room(1);
        unread.room.mine = {.unreadCount = 5};
        unread.readUpTo = MessageId(195);
        Conversation &conversation = stage.open(unread);
        conversation.seen(196);
        conversation.seen(198);
        conversation.seen(197);
        QTRY_COMPARE(stage.gateway.callsOf(QStringLiteral("markRead")), 1);
        QVERIFY(stage.gateway.calls.contains(QStringLiteral("markRead 198")));
        conversation.seen(190);
        conversation.seen(200);
        QTRY_COMPARE(stage.gateway.callsOf(QStringLiteral("markRead")), 2);
        QVERIFY(stage.gateway.calls.contains(QStringLiteral("markRead 200")));
    }
    void tellsWhatWasSeenBeforeItCloses()
    {
        Open stage;
        StoredRoom unread = stage.room(1);
        unread.room.mine = {.unreadCount = 5};
        unread.readUpTo = MessageId(195);
        stage.open(unread).seen(200);
        stage.conversation.reset();
        QVERIFY(stage.gateway.calls.contains(QStringLiteral("markRead 200")));
    }
    void readsNothingInARoomThatIsRead()
    {
        Open stage;
        stage.open(stage.room(1)).seen(200);
        QTest::qWait(stage.pace.markedRead * 3);
        QCOMPARE(stage.gateway.callsOf(QStringLiteral("markRead")), 0);
    }
    void startsAnewWhenTooMuchWasMissed()
    {
        Open stage;
        stage.open(stage.room(1));
        stage.fillHistory(0);
        for (int id = 5000; id < 5040; ++id)
            stage.gateway.history[RoomId(1)].append(stage.message(id, stage.anvar, {}, 60));
        ChangeSet changes;
        changes.roomsTorn = {RoomId(1)};
        stage.gateway.tell(changes);
        QCOMPARE(stage.messages().idAt(0), 5039);
        QCOMPARE(stage.messages().count(), 30);
    }
    void showsWhatIsSentAndTakesTheBarAway()
    {
        Open stage(40);
        StoredRoom unread = stage.room(1);
        unread.room.mine = {.unreadCount = 5};
        unread.readUpTo = MessageId(35);
        Conversation &conversation = stage.open(unread);
        QVERIFY(stage.messages().unreadRow() >= 0);
        conversation.composer()->setText(QStringLiteral("Here I am"));
        conversation.composer()->send();
        stage.gateway.tell(stage.waiting(1, QStringLiteral("Here I am")));
        QCOMPARE(stage.messages().unreadRow(), -1);
        QCOMPARE(stage.messages().data(stage.messages().index(0), MessageListModel::BodyRole).toString(), QStringLiteral("Here I am"));
        ChangeSet changes;
        changes.messagesGone = {{RoomId(1), stage.waiting(1, {}).message.uuid}};
        stage.gateway.tell(changes);
        QCOMPARE(stage.messages().idAt(0), 40);
    }
    void selectsCopiesForwardsAndDeletes()
    {
        Open stage(0);
        stage.gateway.history[RoomId(1)] = {stage.message(1, stage.anvar, QStringLiteral("one")), stage.message(2, stage.me, QStringLiteral("two")),
                                            stage.message(3, stage.me, QStringLiteral("three"))};
        Conversation &conversation = stage.open(stage.room(1));
        conversation.toggle(0);
        conversation.toggle(1);
        QCOMPARE(conversation.selectedCount(), 2);
        QCOMPARE(conversation.selectedText(), QStringLiteral("2 selected"));
        QVERIFY(conversation.canDeleteSelection());
        conversation.toggle(2);
        QVERIFY(!conversation.canDeleteSelection());
        conversation.forwardSelection({5, 6});
        QCOMPARE(stage.gateway.sent.size(), 6);
        QCOMPARE(stage.gateway.sent[0].room, RoomId(5));
        QCOMPARE(stage.gateway.sent[0].forwardOf, MessageId(1));
        QCOMPARE(stage.gateway.sent[0].forwardedFrom, stage.anvar.name);
        QVERIFY(!conversation.isSelecting());
        conversation.select(0);
        conversation.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("three"));
        conversation.select(0);
        conversation.select(1);
        conversation.deleteSelection();
        QVERIFY(stage.gateway.calls.contains(QStringLiteral("remove 2")));
    }
    void cancelsWhatStillWaitsInsteadOfDeletingIt()
    {
        Open stage(1);
        stage.gateway.history[RoomId(1)].append(stage.waiting(1, QStringLiteral("w")));
        stage.open(stage.room(1)).remove(stage.waiting(1, {}).message.uuid.toString(QUuid::WithoutBraces));
        QVERIFY(stage.gateway.calls.contains(QStringLiteral("cancel")));
        QCOMPARE(stage.gateway.callsOf(QStringLiteral("remove")), 0);
    }
    void takesAReactionBackTheSecondTime()
    {
        Open stage(0);
        StoredMessage message = stage.message(1, stage.anvar, QStringLiteral("one"));
        stage.gateway.history[RoomId(1)] = {message};
        Conversation &conversation = stage.open(stage.room(1));
        conversation.react(stage.uuid(1), QStringLiteral("👍"));
        message.message.reactions = {{QStringLiteral("👍"), 1, true}};
        stage.gateway.tell(message);
        conversation.react(stage.uuid(1), QStringLiteral("👍"));
        QCOMPARE(stage.gateway.calls.filter(QStringLiteral("react")), (QStringList{QStringLiteral("react 👍 1"), QStringLiteral("react 👍 0")}));
    }
    void linksToAMessage()
    {
        Open stage;
        stage.open(stage.room(1)).copyLink(stage.uuid(190));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("suhbat://chat.example.org/rooms/1/messages/190"));
    }
    void saysWhoHasRead()
    {
        Open stage;
        stage.gateway.readers = {{stage.sara.id, stage.sara.name, Timestamp(Stage::noon)}};
        Conversation &conversation = stage.open(stage.room(1));
        conversation.readBy(stage.uuid(190));
        PeopleModel &readers = *conversation.readers();
        QCOMPARE(readers.count(), 1);
        QVERIFY(readers.data(readers.index(0), PeopleModel::NameRole).toString().contains(stage.sara.name));
        QVERIFY(!readers.data(readers.index(0), PeopleModel::NoteRole).toString().isEmpty());
    }
    void offersWhatTheServerAllows()
    {
        Open stage;
        StoredRoom group = stage.room(1);
        Conversation &conversation = stage.open(group);
        QVERIFY(conversation.canWrite() && conversation.canPin() && conversation.canLeave());
        QVERIFY(!conversation.canRename() && !conversation.canDelete() && !conversation.canAddMembers());
        group.room.members[0].isAdmin = true;
        stage.gateway.tell(group);
        QVERIFY(conversation.canRename() && conversation.canDelete() && conversation.canAddMembers());
        group.room.members.removeFirst();
        stage.gateway.tell(group);
        QVERIFY(!conversation.canWrite());
        QVERIFY(!conversation.whyReadOnly().isEmpty());
    }
    void shutsTheDoorToOneWhoIsBlocked()
    {
        Open stage;
        Conversation &conversation = stage.open(stage.room(1, RoomKind::Direct));
        QVERIFY(conversation.canBlock() && conversation.canWrite());
        conversation.block(true);
        QVERIFY(stage.gateway.calls.contains(QStringLiteral("block 2 1")));
        QVERIFY(conversation.isBlocked() && !conversation.canWrite());
    }
    void listsAdminsFirstAndChangesSingleRows()
    {
        Open stage;
        StoredRoom group = stage.room(1);
        Conversation &conversation = stage.open(group);
        MemberListModel &members = *conversation.members();
        const QAbstractItemModelTester tester(&members, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&members, &QAbstractItemModel::modelReset);
        const auto ids = [&] {
            QList<qint64> users;
            for (int row = 0; row < members.count(); ++row)
                users.append(members.data(members.index(row), MemberListModel::UserIdRole).toLongLong());
            return users;
        };
        QCOMPARE(ids(), (QList<qint64>{2, 1, 3})); // Anvar, Malika, Sara
        group.room.members[2].isAdmin = true;
        group.room.members.append(Stage::member(Stage::user(4, QStringLiteral("Bobur"))));
        stage.gateway.tell(group);
        QCOMPARE(ids(), (QList<qint64>{3, 2, 4, 1}));
        QVERIFY(members.data(members.index(0), MemberListModel::IsAdminRole).toBool());
        group.room.members.removeAt(1);
        stage.gateway.tell(group);
        QCOMPARE(ids(), (QList<qint64>{3, 4, 1}));
        QVERIFY(resets.isEmpty());
    }
    void walksThroughThePins()
    {
        Open stage(100);
        StoredRoom group = stage.room(1);
        group.room.pinned = {MessageId(20), MessageId(80), MessageId(50)};
        Conversation &conversation = stage.open(group);
        PinnedModel &pins = *conversation.pins();
        const QAbstractItemModelTester tester(&pins, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(pins.count(), 3);
        QCOMPARE(pins.currentMessage(), 80);
        pins.follow(60);
        QCOMPARE(pins.currentMessage(), 50);
        QCOMPARE(pins.positionText(), QStringLiteral("2 of 3"));
        pins.follow(5);
        QCOMPARE(pins.currentMessage(), 20);
        pins.showNext();
        QCOMPARE(pins.currentMessage(), 80);
        group.room.pinned = {MessageId(20)};
        stage.gateway.tell(group);
        QCOMPARE(pins.count(), 1);
        QCOMPARE(pins.currentExcerpt(), QStringLiteral("Message 20"));
    }
    void saysWhoIsThere()
    {
        Open stage;
        Conversation &conversation = stage.open(stage.room(1, RoomKind::Direct));
        User anvar = stage.anvar;
        anvar.isOnline = true;
        ChangeSet changes;
        changes.people = {anvar};
        stage.gateway.tell(changes);
        QVERIFY(conversation.isOnline());
        QCOMPARE(conversation.subtitle(), QStringLiteral("online"));
        changes = {};
        changes.typing = {{RoomId(1), anvar.id, anvar.username, true}};
        stage.gateway.tell(changes);
        QVERIFY(conversation.subtitleIsTyping());
        QCOMPARE(conversation.subtitle(), QStringLiteral("typing…"));
    }
    void countsMembersOfAGroup()
    {
        Open stage;
        QCOMPARE(stage.open(stage.room(1)).subtitle(), QStringLiteral("3 members"));
    }
};

QTEST_MAIN(ConversationTest)
#include "conversation_test.moc"
