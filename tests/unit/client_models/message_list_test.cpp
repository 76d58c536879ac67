// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/message_list_model.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;
using Model = MessageListModel;

namespace {

struct List : Stage {
    explicit List(RoomKind kind = RoomKind::Group, int most = 600) : Stage(most), messages(book, RoomId(1)) { signIn({room(1, kind)}); }

    Model messages;
    QAbstractItemModelTester tester{&messages, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&messages, &QAbstractItemModel::modelReset};

    void fill(const QList<StoredMessage> &page, bool hasOlder = false, bool hasNewer = false) { messages.fill({page, hasOlder, hasNewer}); }
    QVariant value(qint64 id, int role) const { return messages.data(messages.index(messages.indexOfMessage(id)), role); }
    bool is(qint64 id, int role) const { return value(id, role).toBool(); }
    QStringList bodies() const
    {
        QStringList bodies;
        for (int row = messages.count() - 1; row >= 0; --row)
            bodies.append(messages.data(messages.index(row), Model::BodyRole).toString());
        return bodies;
    }
};

const qint64 day = 24 * 60;

} // namespace

class MessageListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsTheNewestIntoRowZero()
    {
        List list;
        list.fill({list.message(1, list.anvar, QStringLiteral("a")), list.message(2, list.anvar, QStringLiteral("b"))});
        QCOMPARE(list.messages.idAt(0), 2);
        QCOMPARE(list.messages.indexOfMessage(1), 1);
        QCOMPARE(list.messages.oldestLoaded(), 1);
    }
    void groupsWhatOneSenderSaysWithinAQuarterOfAnHour()
    {
        List list;
        list.fill(
            {list.message(1, list.anvar, {}, 0), list.message(2, list.anvar, {}, 14), list.message(3, list.anvar, {}, 29), list.message(4, list.sara, {}, 30)});
        QVERIFY(list.is(1, Model::StartsRunRole));
        QVERIFY(!list.is(1, Model::EndsRunRole));
        QVERIFY(!list.is(2, Model::StartsRunRole));
        QVERIFY(list.is(2, Model::EndsRunRole));
        QVERIFY(list.is(3, Model::StartsRunRole));
        QVERIFY(list.is(4, Model::StartsRunRole));
        QVERIFY(list.is(1, Model::ShowSenderRole));
        QVERIFY(!list.is(2, Model::ShowSenderRole));
        QVERIFY(list.is(2, Model::ShowAvatarRole));
    }
    void namesNobodyInADirectRoomNorMyself()
    {
        List direct(RoomKind::Direct);
        direct.fill({direct.message(1, direct.anvar, {})});
        QVERIFY(!direct.is(1, Model::ShowSenderRole));
        List group;
        group.fill({group.message(1, group.me, {})});
        QVERIFY(!group.is(1, Model::ShowSenderRole));
        QVERIFY(group.is(1, Model::IsOwnRole));
    }
    void endsTheRunBeforeWhenANewMessageComes()
    {
        List list;
        list.fill({list.message(1, list.anvar, {}, 0)});
        QSignalSpy changes(&list.messages, &QAbstractItemModel::dataChanged);
        list.gateway.history.clear();
        list.messages.apply({list.message(2, list.anvar, {}, 1)});
        QVERIFY(!list.is(1, Model::EndsRunRole));
        const bool isTold = std::any_of(changes.begin(), changes.end(), [](const QList<QVariant> &each) {
            return each[0].toModelIndex().row() == 1 && each[2].value<QList<int>>().contains(Model::EndsRunRole);
        });
        QVERIFY(isTold);
    }
    void putsADateAboveTheFirstOfADay()
    {
        List list;
        list.fill({list.message(1, list.anvar, {}, 0), list.message(2, list.anvar, {}, day), list.message(3, list.anvar, {}, day + 1)});
        QVERIFY(!list.value(1, Model::DateTextRole).toString().isEmpty());
        QVERIFY(!list.value(2, Model::DateTextRole).toString().isEmpty());
        QCOMPARE(list.value(3, Model::DateTextRole).toString(), QString());
        QVERIFY(list.is(2, Model::StartsRunRole));
        QCOMPARE(list.messages.floatingDate(0), list.value(2, Model::DateTextRole).toString());
    }
    void waitsWithTheOldestDateUntilWhatStandsBeforeIsKnown()
    {
        List list;
        list.fill({list.message(5, list.anvar, {}, 10)}, true);
        QCOMPARE(list.value(5, Model::DateTextRole).toString(), QString());
        list.messages.addOlder({{list.message(4, list.anvar, {}, 9)}, false, false});
        QCOMPARE(list.value(5, Model::DateTextRole).toString(), QString());
        QVERIFY(!list.value(4, Model::DateTextRole).toString().isEmpty());
    }
    void addsOlderOnesBehindWithoutTouchingTheRest()
    {
        List list;
        list.fill({list.message(5, list.anvar, {})}, true);
        list.resets.clear();
        QSignalSpy inserted(&list.messages, &QAbstractItemModel::rowsInserted);
        list.messages.addOlder({{list.message(3, list.anvar, {}), list.message(4, list.anvar, {})}, true, false});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        QCOMPARE(inserted[0][2].toInt(), 2);
        QCOMPARE(list.resets.size(), 0);
        QVERIFY(list.messages.hasOlder());
    }
    void takesAMessageTwiceForOne()
    {
        List list;
        list.fill({list.message(5, list.anvar, QStringLiteral("first"))}, true);
        list.messages.addOlder({{list.message(4, list.anvar, QStringLiteral("older")), list.message(5, list.anvar, QStringLiteral("changed"))}, false, false});
        list.messages.apply({list.message(4, list.anvar, QStringLiteral("older"))});
        QCOMPARE(list.bodies(), (QStringList{QStringLiteral("older"), QStringLiteral("changed")}));
    }
    void keepsWaitingOnesBelowEverythingStored()
    {
        List list;
        list.fill({list.message(1, list.anvar, QStringLiteral("a"))});
        list.messages.apply({list.waiting(1, QStringLiteral("w1")), list.waiting(2, QStringLiteral("w2"))});
        list.messages.apply({list.message(2, list.anvar, QStringLiteral("b"))});
        QCOMPARE(list.bodies(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("w1"), QStringLiteral("w2")}));
    }
    void movesAWaitingOneToItsPlaceWhenItIsStored()
    {
        List list;
        const StoredMessage first = list.waiting(1, QStringLiteral("w1"));
        const StoredMessage second = list.waiting(2, QStringLiteral("w2"));
        list.fill({list.message(1, list.anvar, QStringLiteral("a")), first, second});
        list.resets.clear();
        QSignalSpy removed(&list.messages, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&list.messages, &QAbstractItemModel::rowsMoved);
        list.messages.apply({Stage::acknowledged(first, 2)});
        QCOMPARE(moved.size(), 0);
        list.messages.apply({list.message(3, list.anvar, QStringLiteral("b")), Stage::acknowledged(second, 4)});
        QCOMPARE(list.bodies(), (QStringList{QStringLiteral("a"), QStringLiteral("w1"), QStringLiteral("b"), QStringLiteral("w2")}));
        // The first was failed and is sent again after others have spoken.
        list.messages.apply({list.waiting(3, QStringLiteral("w3")), list.waiting(4, QStringLiteral("w4"))});
        list.messages.apply({Stage::acknowledged(list.waiting(4, QStringLiteral("w4")), 6)});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(list.bodies().mid(4), (QStringList{QStringLiteral("w4"), QStringLiteral("w3")}));
        QCOMPARE(removed.size() + list.resets.size(), 0);
    }
    void ticksWithTheStateOfSending()
    {
        List list;
        const StoredMessage sending = list.waiting(1, QStringLiteral("w"));
        list.fill({sending});
        const auto tick = [&] { return list.messages.data(list.messages.index(0), Model::TickRole).toString(); };
        QCOMPARE(tick(), QStringLiteral("waiting"));
        StoredMessage failed = sending;
        failed.state = SendState::Failed;
        failed.failure = QStringLiteral("Too long.");
        list.messages.apply({failed});
        QCOMPARE(tick(), QStringLiteral("failed"));
        QCOMPARE(list.messages.data(list.messages.index(0), Model::FailureRole).toString(), QStringLiteral("Too long."));
        list.messages.apply({Stage::acknowledged(sending, 7)});
        QCOMPARE(tick(), QStringLiteral("sent"));
        list.messages.setReadByOthers(MessageId(7));
        QCOMPARE(tick(), QStringLiteral("read"));
    }
    void tellsOnlyOwnRowsOfAReceipt()
    {
        List list;
        list.fill({list.message(1, list.me, {}), list.message(2, list.anvar, {}), list.message(3, list.me, {}), list.message(4, list.me, {})});
        list.messages.setReadByOthers(MessageId(1));
        QSignalSpy changes(&list.messages, &QAbstractItemModel::dataChanged);
        list.messages.setReadByOthers(MessageId(3));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(list.value(3, Model::TickRole).toString(), QStringLiteral("read"));
        QCOMPARE(list.value(4, Model::TickRole).toString(), QStringLiteral("sent"));
        QCOMPARE(list.value(2, Model::TickRole).toString(), QStringLiteral("none"));
    }
    void putsTheUnreadBarAboveTheFirstOfOthers()
    {
        List list;
        list.messages.setUnread(MessageId(2), 2);
        list.fill({list.message(1, list.anvar, {}), list.message(2, list.anvar, {}), list.message(3, list.me, {}), list.message(4, list.anvar, {}),
                   list.message(5, list.anvar, {})});
        QVERIFY(list.is(4, Model::IsUnreadStartRole));
        QVERIFY(list.is(4, Model::StartsRunRole));
        QVERIFY(!list.is(5, Model::IsUnreadStartRole));
        QCOMPARE(list.messages.unreadRow(), 1);
        list.messages.setUnread({}, 0);
        QVERIFY(!list.is(4, Model::IsUnreadStartRole));
        QCOMPARE(list.messages.unreadRow(), -1);
    }
    void countsBackToTheUnreadBarWhereNobodyKnowsWhatWasRead()
    {
        List list;
        list.messages.setUnread({}, 2);
        list.fill({list.message(1, list.anvar, {}), list.message(2, list.anvar, {}), list.message(3, list.me, {}), list.message(4, list.anvar, {})});
        QVERIFY(list.is(2, Model::IsUnreadStartRole));
        QVERIFY(!list.is(1, Model::IsUnreadStartRole));
        QVERIFY(!list.is(4, Model::IsUnreadStartRole));
    }
    void putsTheUnreadBarOnlyWhereItIsSure()
    {
        List list;
        list.messages.setUnread(MessageId(2), 2);
        list.fill({list.message(4, list.anvar, {}), list.message(5, list.anvar, {})}, true);
        QCOMPARE(list.messages.unreadRow(), -1);
        list.messages.addOlder({{list.message(2, list.anvar, {}), list.message(3, list.anvar, {})}, false, false});
        QVERIFY(list.is(3, Model::IsUnreadStartRole));
    }
    void refusesWhatDoesNotJoinItsStretch()
    {
        List list;
        list.fill({list.message(10, list.anvar, {}), list.message(12, list.anvar, {})}, true, true);
        list.messages.apply({list.message(5, list.anvar, {}), list.message(20, list.anvar, {}), list.waiting(1, {})});
        QCOMPARE(list.messages.count(), 2);
        list.messages.apply({list.message(11, list.anvar, {})});
        QCOMPARE(list.messages.indexOfMessage(11), 1);
        StoredMessage elsewhere = list.message(13, list.anvar, {});
        elsewhere.message.room = RoomId(2);
        list.messages.apply({elsewhere});
        QCOMPARE(list.messages.count(), 3);
    }
    void forgetsWhatIsFarFromWhereOneReads()
    {
        List list(RoomKind::Group, 10);
        QList<StoredMessage> page;
        for (int id = 11; id <= 20; ++id)
            page.append(list.message(id, list.anvar, {}));
        list.fill(page, true);
        list.messages.addOlder({{list.message(8, list.anvar, {}), list.message(9, list.anvar, {}), list.message(10, list.anvar, {})}, true, false});
        QCOMPARE(list.messages.count(), 10);
        QCOMPARE(list.messages.oldestLoaded(), 8);
        QVERIFY(list.messages.hasNewer());
        list.messages.addNewer({{list.message(18, list.anvar, {}), list.message(19, list.anvar, {}), list.message(20, list.anvar, {})}, true, false});
        QCOMPARE(list.messages.oldestLoaded(), 11);
        QVERIFY(!list.messages.hasNewer());
        QVERIFY(list.messages.hasOlder());
        // New ones come while one reads far above: what one reads stays.
        list.messages.setReadingAt(MessageId(12));
        list.messages.apply({list.message(21, list.anvar, {})});
        QCOMPARE(list.messages.oldestLoaded(), 11);
        QVERIFY(list.messages.hasNewer());
    }
    void showsATombstoneWithoutItsWords()
    {
        List list;
        StoredMessage message = list.message(1, list.anvar, QStringLiteral("secret"));
        list.fill({message});
        list.messages.setSelected(message.message.uuid, true);
        message.message.isDeleted = true;
        list.messages.apply({message});
        QVERIFY(list.is(1, Model::IsDeletedRole));
        QCOMPARE(list.value(1, Model::BodyRole).toString(), QString());
        QVERIFY(list.messages.selected().isEmpty());
        QVERIFY(!list.is(1, Model::CanReactRole));
    }
    void offersOnlyWhatIsAllowed()
    {
        List list;
        list.fill({list.message(1, list.anvar, {}), list.message(2, list.me, {}), list.waiting(1, {})});
        QVERIFY(!list.is(1, Model::CanEditRole));
        QVERIFY(!list.is(1, Model::CanDeleteRole));
        QVERIFY(list.is(2, Model::CanEditRole));
        QVERIFY(list.is(2, Model::CanDeleteRole));
        QVERIFY(!list.messages.data(list.messages.index(0), Model::CanReactRole).toBool());
        list.messages.setRights(Model::Rights::Rule);
        QVERIFY(list.is(1, Model::CanDeleteRole));
        list.messages.setRights(Model::Rights::None);
        QVERIFY(!list.is(2, Model::CanEditRole));
    }
    void quotesWhomOneAnswers()
    {
        List list;
        StoredMessage answer = list.message(2, list.sara, QStringLiteral("Yes"));
        answer.message.replyTo = ReplyPreview{MessageId(1), list.anvar.username, QStringLiteral("آیا؟")};
        list.fill({answer});
        QVERIFY(list.value(2, Model::ReplySenderRole).toString().contains(list.anvar.name));
        QVERIFY(list.is(2, Model::ReplyIsRtlRole));
        QCOMPARE(list.value(2, Model::ReplyIdRole).toLongLong(), 1);
        answer.message.replyTo->senderUsername = list.me.username;
        list.messages.apply({answer});
        QCOMPARE(list.value(2, Model::ReplySenderRole).toString(), QStringLiteral("You"));
    }
    void knowsEmojiMentionsAndReactions()
    {
        List list;
        StoredMessage message = list.message(1, list.anvar, QStringLiteral("🎉🎉"));
        message.message.mentions = {list.me.id};
        message.message.reactions = {{QStringLiteral("👍"), 3, true}};
        list.fill({message});
        QVERIFY(list.is(1, Model::IsBigEmojiRole));
        QVERIFY(list.is(1, Model::MentionsMeRole));
        const QVariantMap reaction = list.value(1, Model::ReactionsRole).toList().first().toMap();
        QCOMPARE(reaction.value(QStringLiteral("count")).toString(), QStringLiteral("3"));
        QVERIFY(reaction.value(QStringLiteral("mine")).toBool());
    }
    void marksPinsSelectionAndHighlight()
    {
        List list;
        list.fill({list.message(1, list.anvar, {}), list.message(2, list.anvar, {})});
        QSignalSpy changes(&list.messages, &QAbstractItemModel::dataChanged);
        list.messages.setPins({MessageId(2)});
        QVERIFY(list.is(2, Model::IsPinnedRole));
        list.messages.setHighlighted(list.message(1, list.anvar, {}).message.uuid);
        QVERIFY(list.is(1, Model::IsHighlightedRole));
        list.messages.setHighlighted({});
        list.messages.setSelected(list.message(2, list.anvar, {}).message.uuid, true);
        QVERIFY(list.is(2, Model::IsSelectedRole));
        QCOMPARE(changes.size(), 4);
        list.messages.remove(list.message(2, list.anvar, {}).message.uuid);
        QVERIFY(list.messages.selected().isEmpty());
    }
    void namesAPersonAnewWhenTheyAreRenamed()
    {
        List list;
        list.fill({list.message(1, list.anvar, {})});
        list.book.learn({Stage::user(2, QStringLiteral("Anvarbek"))});
        QVERIFY(list.value(1, Model::SenderRole).toString().contains(QStringLiteral("Anvarbek")));
    }
    void agreesWithAFreshListAfterManyChanges()
    {
        List list;
        list.fill({});
        quint32 seed = 11;
        const auto random = [&seed](quint32 below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
        QHash<int, StoredMessage> all;
        for (int step = 0; step < 1500; ++step) {
            const int number = 1 + int(random(40));
            StoredMessage each = list.message(number, random(2) ? list.me : list.anvar, QString::number(step), random(300));
            if (random(3) == 0 && (!all.contains(number) || !all[number].isStored())) {
                each.state = SendState::Waiting;
                each.outboxOrder = 1 + random(1000) * 64 + number;
            }
            if (random(8) == 0) {
                all.remove(number);
                list.messages.remove(each.message.uuid);
            } else {
                all.insert(number, each);
                list.messages.apply({each});
            }
            QList<StoredMessage> sorted = all.values();
            std::sort(sorted.begin(), sorted.end(), MessageWindow::isBefore);
            QStringList expected;
            for (const StoredMessage &message : sorted)
                expected.append(message.message.content);
            QCOMPARE(list.bodies(), expected);
        }
    }
};

QTEST_MAIN(MessageListTest)
#include "message_list_test.moc"
