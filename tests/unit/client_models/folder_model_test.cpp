// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/folder_model.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;

namespace {

struct Strip : Stage {
    Preferences preferences;
    FolderModel folders;
    QAbstractItemModelTester tester{&folders, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Strip(const QString &file = {}) : preferences(file, formatter), folders(book, preferences) {}
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < folders.count(); ++row)
            ids.append(folders.folderAt(row));
        return ids;
    }
    int unread(const QString &folder) const { return folders.data(folders.index(int(ids().indexOf(folder))), FolderModel::UnreadRole).toInt(); }
};

} // namespace

class FolderModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsCustomersOnlyToThoseWhoHaveSome()
    {
        Strip strip;
        strip.signIn({strip.room(1)});
        QVERIFY(!strip.ids().contains(QStringLiteral("customers")));
        strip.gateway.tell(strip.room(2, RoomKind::Support));
        QCOMPARE(strip.ids().indexOf(QStringLiteral("customers")), 4);
        ChangeSet changes;
        changes.roomsGone = {RoomId(2)};
        strip.gateway.tell(changes);
        QVERIFY(!strip.ids().contains(QStringLiteral("customers")));
    }
    void countsRoomsThatAreUnreadAndNotMuted()
    {
        Strip strip;
        StoredRoom unread = strip.room(1);
        unread.room.mine.unreadCount = 9;
        StoredRoom muted = strip.room(2);
        muted.room.mine = {.isMuted = true, .unreadCount = 9};
        strip.signIn({unread, muted});
        QCOMPARE(strip.unread(QStringLiteral("all")), 1);
        QCOMPARE(strip.unread(QStringLiteral("groups")), 1);
        QCOMPARE(strip.unread(QStringLiteral("people")), 0);
    }
    void keepsOwnFoldersOverARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("preferences.ini"));
        QString work;
        {
            Strip strip(file);
            work = strip.folders.addFolder(QStringLiteral("  Work  "), {1, 3});
            strip.folders.addFolder(QStringLiteral("Family"), {});
            strip.folders.removeFolder(strip.folders.folderAt(strip.folders.count() - 1));
            strip.folders.renameFolder(work, QStringLiteral("Office"));
        }
        Strip strip(file);
        QCOMPARE(strip.ids().last(), work);
        QCOMPARE(strip.folders.data(strip.folders.index(strip.folders.count() - 1), FolderModel::TitleRole).toString(), QStringLiteral("Office"));
        strip.signIn({strip.room(1), strip.room(2)});
        QVERIFY(strip.folders.folders().holds(work, strip.room(1)));
        QVERIFY(!strip.folders.folders().holds(work, strip.room(2)));
    }
    void goesBackToAllWhenTheCurrentFolderIsRemoved()
    {
        Strip strip;
        const QString own = strip.folders.addFolder(QStringLiteral("Work"), {});
        strip.folders.setCurrent(own);
        QSignalSpy changes(&strip.folders, &FolderModel::currentChanged);
        strip.folders.removeFolder(own);
        QCOMPARE(strip.folders.current(), QStringLiteral("all"));
        QVERIFY(!changes.isEmpty());
    }
    void refusesANamelessFolder()
    {
        Strip strip;
        const int count = strip.folders.count();
        QCOMPARE(strip.folders.addFolder(QStringLiteral("   "), {1}), QString());
        QCOMPARE(strip.folders.count(), count);
    }
};

QTEST_MAIN(FolderModelTest)
#include "folder_model_test.moc"
