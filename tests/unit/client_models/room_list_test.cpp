// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/folder_model.h"
#include "models/rooms/room_list_model.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;

namespace {

struct List : Stage {
    Preferences preferences{{}, formatter};
    FolderModel folders{book, preferences};
    RoomListModel rooms{book, folders.folders()};
    QAbstractItemModelTester tester{&rooms, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&rooms, &QAbstractItemModel::modelReset};

    StoredRoom at(qint64 id, qint64 minute, RoomKind kind = RoomKind::Group) const
    {
        StoredRoom stored = room(id, kind);
        stored.newest = message(id * 100, anvar, QStringLiteral("In %1").arg(id), minute, RoomId(id));
        return stored;
    }
    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < rooms.count(); ++row)
            ids.append(rooms.roomAt(row));
        return ids;
    }
    QVariant value(qint64 room, int role) const { return rooms.data(rooms.index(rooms.indexOf(room)), role); }
};

} // namespace

class RoomListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsPinnedOnesFirstThenTheNewest()
    {
        List list;
        StoredRoom pinned = list.at(3, 1);
        pinned.room.mine.isPinned = true;
        list.signIn({list.at(1, 5), list.at(2, 9), pinned});
        QCOMPARE(list.ids(), (QList<qint64>{3, 2, 1}));
    }
    void movesARoomThatSpeaksWithoutTouchingOthers()
    {
        List list;
        list.signIn({list.at(1, 5), list.at(2, 9), list.at(3, 7)});
        list.resets.clear();
        QSignalSpy moves(&list.rooms, &QAbstractItemModel::rowsMoved);
        QSignalSpy changes(&list.rooms, &QAbstractItemModel::dataChanged);
        list.gateway.tell(list.at(1, 20));
        QCOMPARE(list.ids(), (QList<qint64>{1, 2, 3}));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 0);
        list.gateway.tell(list.at(1, 6)); // its newest message was taken back
        QCOMPARE(list.ids(), (QList<qint64>{2, 3, 1}));
        list.gateway.tell(list.at(2, 10));
        QCOMPARE(list.ids(), (QList<qint64>{2, 3, 1}));
        QCOMPARE(moves.size(), 2);
        QCOMPARE(list.resets.size(), 0);
    }
    void insertsAndRemovesSingleRows()
    {
        List list;
        list.signIn({list.at(1, 5), list.at(2, 9)});
        list.resets.clear();
        QSignalSpy inserted(&list.rooms, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&list.rooms, &QAbstractItemModel::rowsRemoved);
        list.gateway.tell(list.at(4, 7));
        QCOMPARE(list.ids(), (QList<qint64>{2, 4, 1}));
        ChangeSet changes;
        changes.roomsGone = {RoomId(2)};
        list.gateway.tell(changes);
        QCOMPARE(list.ids(), (QList<qint64>{4, 1}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(list.resets.size(), 0);
    }
    void showsAFolderByInsertingAndRemoving()
    {
        List list;
        StoredRoom archived = list.at(4, 1);
        archived.room.mine.isArchived = true;
        list.signIn({list.at(1, 5), list.at(2, 9, RoomKind::Direct), list.at(3, 7, RoomKind::Support), archived});
        list.resets.clear();
        const QList<std::pair<QString, QList<qint64>>> expected{{QStringLiteral("people"), {2}},    {QStringLiteral("groups"), {1}},
                                                                {QStringLiteral("customers"), {3}}, {QStringLiteral("archive"), {4}},
                                                                {QStringLiteral("unread"), {}},     {QStringLiteral("all"), {2, 3, 1}}};
        for (const auto &[folder, ids] : expected) {
            list.rooms.setFolder(folder);
            QCOMPARE(list.ids(), ids);
        }
        QCOMPARE(list.resets.size(), 0);
    }
    void letsARoomLeaveTheFolderOfUnreadOnes()
    {
        List list;
        StoredRoom unread = list.at(1, 5);
        unread.room.mine.unreadCount = 3;
        list.signIn({unread, list.at(2, 9)});
        list.rooms.setFolder(QStringLiteral("unread"));
        QCOMPARE(list.ids(), (QList<qint64>{1}));
        unread.room.mine.unreadCount = 0;
        list.gateway.tell(unread);
        QVERIFY(list.ids().isEmpty());
        QVERIFY(list.rooms.hasRooms());
    }
    void filtersByFoldedNamesAndUsernames()
    {
        List list;
        StoredRoom persian = list.at(1, 5);
        persian.room.name = QStringLiteral("گروه کتاب");
        list.signIn({persian, list.at(2, 9, RoomKind::Direct)});
        list.rooms.setFilter(QStringLiteral("كتاب")); // Arabic kaf
        QCOMPARE(list.ids(), (QList<qint64>{1}));
        list.rooms.setFilter(QStringLiteral("anvark"));
        QCOMPARE(list.ids(), (QList<qint64>{2}));
        list.rooms.setFilter(QStringLiteral("kar"));
        QCOMPARE(list.ids(), (QList<qint64>{2}));
        list.rooms.setFilter({});
        QCOMPARE(list.ids(), (QList<qint64>{2, 1}));
    }
    void previewsTypingBeforeDraftBeforeMessage()
    {
        List list;
        StoredRoom group = list.at(1, 5);
        group.newest->message.content = QStringLiteral("**سلام** to all");
        list.signIn({group});
        QCOMPARE(list.value(1, RoomListModel::PreviewRole).toString(), QStringLiteral("سلام to all"));
        QVERIFY(list.value(1, RoomListModel::PreviewIsRtlRole).toBool());
        QVERIFY(list.value(1, RoomListModel::PreviewSenderRole).toString().contains(list.anvar.name));
        group.hasLocalDraft = true;
        group.localDraft = QStringLiteral("What I");
        list.gateway.tell(group);
        QVERIFY(list.value(1, RoomListModel::PreviewIsDraftRole).toBool());
        QCOMPARE(list.value(1, RoomListModel::PreviewRole).toString(), QStringLiteral("What I"));
        ChangeSet changes;
        changes.typing = {{RoomId(1), list.sara.id, list.sara.username, true}};
        list.gateway.tell(changes);
        QVERIFY(list.value(1, RoomListModel::PreviewIsTypingRole).toBool());
        QVERIFY(!list.value(1, RoomListModel::PreviewIsDraftRole).toBool());
    }
    void namesNobodyInADirectPreviewButMe()
    {
        List list;
        StoredRoom direct = list.at(1, 5, RoomKind::Direct);
        list.signIn({direct});
        QCOMPARE(list.value(1, RoomListModel::PreviewSenderRole).toString(), QString());
        QCOMPARE(list.value(1, RoomListModel::TickRole).toString(), QStringLiteral("none"));
        direct.newest = list.message(101, list.me, QStringLiteral("Mine"));
        list.gateway.tell(direct);
        QCOMPARE(list.value(1, RoomListModel::PreviewSenderRole).toString(), QStringLiteral("You"));
        QCOMPARE(list.value(1, RoomListModel::TickRole).toString(), QStringLiteral("sent"));
    }
    void ticksWhenSomebodyHasRead()
    {
        List list;
        StoredRoom direct = list.at(1, 5, RoomKind::Direct);
        direct.newest = list.message(101, list.me, QStringLiteral("Mine"));
        list.signIn({direct});
        ChangeSet changes;
        changes.receipts = {{RoomId(1), list.anvar.id, MessageId(101), Timestamp(1)}};
        list.gateway.tell(changes);
        QCOMPARE(list.value(1, RoomListModel::TickRole).toString(), QStringLiteral("read"));
    }
    void countsWhatWantsAttention()
    {
        List list;
        StoredRoom plain = list.at(1, 5);
        plain.room.mine.unreadCount = 4;
        StoredRoom muted = list.at(2, 6);
        muted.room.mine = {.isMuted = true, .unreadCount = 50, .mentionCount = 1};
        StoredRoom marked = list.at(3, 7);
        marked.room.mine.isMarkedUnread = true;
        list.signIn({plain, muted, marked});
        QCOMPARE(list.rooms.totalUnread(), 6);
        QCOMPARE(list.value(2, RoomListModel::UnreadTextRole).toString(), QStringLiteral("50"));
    }
    void endsAMuteWhenItsTimeIsOver()
    {
        List list;
        StoredRoom muted = list.at(2, 6);
        muted.room.mine.isMuted = true;
        muted.room.mine.mutedUntil = Timestamp(Stage::noon + 1000);
        list.signIn({muted});
        QVERIFY(list.value(2, RoomListModel::IsMutedRole).toBool());
        list.clock.advance(1000);
        QVERIFY(!list.value(2, RoomListModel::IsMutedRole).toBool());
    }
    void asksForChangesAndSaysWhatFailed()
    {
        List list;
        list.signIn({list.at(1, 5)});
        QSignalSpy failures(&list.book, &Book::failed);
        list.rooms.setMuted(1, 60);
        QCOMPARE(list.gateway.wishes.last().second.mutedUntil, Timestamp(Stage::noon + 3600'000));
        list.rooms.setMuted(1, -1);
        QVERIFY(!list.gateway.wishes.last().second.mutedUntil.isValid());
        QCOMPARE(list.gateway.wishes.last().second.isMuted, true);
        list.gateway.refusal = Error{Code::Forbidden, QStringLiteral("No way.")};
        list.rooms.setPinned(1, true);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0][0].toString(), QStringLiteral("No way."));
    }
    void marksReadUpToWhatIsStored()
    {
        List list;
        StoredRoom unread = list.at(1, 5);
        unread.room.mine.unreadCount = 2;
        unread.room.lastMessage = list.message(90, list.anvar, QStringLiteral("x")).message;
        unread.newest = list.waiting(1, QStringLiteral("mine"));
        list.signIn({unread});
        list.rooms.markRead(1);
        QVERIFY(list.gateway.calls.contains(QStringLiteral("markRead 90")));
    }
    void marksTheCurrentRoom()
    {
        List list;
        list.signIn({list.at(1, 5), list.at(2, 6)});
        list.rooms.setCurrent(RoomId(1));
        list.rooms.setCurrent(RoomId(2));
        QVERIFY(!list.value(1, RoomListModel::IsCurrentRole).toBool());
        QVERIFY(list.value(2, RoomListModel::IsCurrentRole).toBool());
    }
    void agreesWithAFreshListAfterManyChanges()
    {
        List list;
        list.signIn({});
        quint32 seed = 7;
        const auto random = [&seed](quint32 below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
        for (int step = 0; step < 2000; ++step) {
            StoredRoom changed = list.at(1 + random(25), random(500));
            changed.room.mine.isPinned = random(5) == 0;
            changed.room.mine.isArchived = random(6) == 0;
            changed.room.mine.unreadCount = int(random(3));
            ChangeSet changes;
            if (random(10) == 0)
                changes.roomsGone = {changed.room.id};
            else
                changes.rooms = {changed};
            list.gateway.tell(changes);
            if (random(20) == 0)
                list.rooms.setFolder(QStringList{QStringLiteral("all"), QStringLiteral("unread"), QStringLiteral("archive")}[random(3)]);
            const RoomListModel fresh(list.book, list.folders.folders());
            if (list.rooms.folder() != u"all")
                continue;
            QCOMPARE(list.rooms.count(), fresh.count());
            for (int row = 0; row < fresh.count(); ++row)
                QCOMPARE(list.rooms.roomAt(row), fresh.roomAt(row));
        }
    }
    void staysQuickWithTenThousandRooms()
    {
        Stage stage;
        Preferences preferences({}, stage.formatter);
        const FolderModel folders(stage.book, preferences);
        const RoomListModel rooms(stage.book, folders.folders());
        QList<StoredRoom> stored;
        for (int id = 1; id <= 10'000; ++id) {
            stored.append(stage.room(id));
            stored.last().newest = stage.message(id, stage.anvar, QStringLiteral("x"), id % 1000, RoomId(id));
        }
        stage.signIn(stored);
        QSignalSpy moves(&rooms, &QAbstractItemModel::rowsMoved);
        QElapsedTimer timer;
        timer.start();
        for (int id = 1; id <= 200; ++id) {
            StoredRoom speaking = stored[id * 50 - 1];
            speaking.newest = stage.message(100'000 + id, stage.anvar, QStringLiteral("y"), 2000 + id, speaking.room.id);
            stage.gateway.tell(speaking);
        }
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(moves.size(), 200);
        QCOMPARE(rooms.roomAt(0), 10'000);
        // A frame takes 16 ms; sanitizers and a busy machine take their share.
        QVERIFY2(elapsed < 200 * 16, qPrintable(QString::number(elapsed)));
        qInfo("%.2f ms a change", double(elapsed) / 200);
    }
};

QTEST_MAIN(RoomListTest)
#include "room_list_test.moc"
