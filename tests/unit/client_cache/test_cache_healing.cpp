// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/schema.h"
#include "sample.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;

class TestCacheHealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWhereThereIsNothing();
    void beginsAnewWhereTheFileIsGone();
    void beginsAnewInsteadOfNonsense();
    void rescuesWhatWaitsFromABrokenFile();
    void rescuesWhatWaitsFromANewerProgramsCache();
    void leavesAStrangersDatabaseAside();
    void healsWhenPagesBreakUnderIt();
    void saysThatTheDiskIsFull();
    void goesOnAfterTheDiskWasFull();
    void saysThatItMayNotWrite();
    void runsEveryMigrationOnce();
    void leavesNoWordBehindWhenWiped();

private:
    void overwrite(qint64 from, const QByteArray &bytes)
    {
        QFile file(m_house->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(bytes);
    }
    void fillAndClose();

    std::unique_ptr<CacheHouse> m_house;
    Cache &cache() { return **m_house; }
    const RoomId m_room{7};
};

void TestCacheHealing::init() { m_house = std::make_unique<CacheHouse>(); }

void TestCacheHealing::fillAndClose()
{
    m_house->change([&] {
        cache().meta().setOwner(u"http://here|1"_s);
        cache().rooms().put({.room = roomOf(7)});
        for (int i = 1; i <= 2000; ++i)
            cache().messages().put(messageOf(i, m_room, u"word number %1 of many"_s.arg(i)));
        cache().outbox().add(sendOf(m_room, u"first"_s));
        cache().outbox().add(sendOf(m_room, u"second"_s));
        cache().drafts().put({m_room, u"half a thought"_s, {}, Timestamp(5)});
    });
    m_house->close(); // and with it the log goes into the file
}

void TestCacheHealing::beginsWhereThereIsNothing()
{
    QCOMPARE(cache().health(), Cache::Health::New);
    QCOMPARE(cache().meta().userSeq(), -1);
    m_house->reopen();
    QCOMPARE(cache().health(), Cache::Health::Good);
}

void TestCacheHealing::beginsAnewWhereTheFileIsGone()
{
    fillAndClose();
    QVERIFY(QFile::remove(m_house->path()));
    m_house->open();
    QCOMPARE(cache().health(), Cache::Health::New);
    QVERIFY(cache().allRooms().isEmpty());
}

void TestCacheHealing::beginsAnewInsteadOfNonsense()
{
    fillAndClose();
    QFile file(m_house->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    m_house->open();
    QCOMPARE(cache().health(), Cache::Health::Healed);
    QVERIFY(QFile::exists(m_house->path() + u".broken"_s));
    m_house->change([&] { cache().outbox().add(sendOf(m_room, u"works"_s)); });
}

void TestCacheHealing::rescuesWhatWaitsFromABrokenFile()
{
    fillAndClose();
    // The table of rooms is nonsense from now on, which is met when the cache is opened.
    Database *database = Database::open(m_house->path()).value().release();
    qint64 page = 0;
    {
        Rows rows = database->run("SELECT rootpage FROM sqlite_schema WHERE name = 'rooms'");
        QVERIFY(rows.next());
        page = rows.integer(0);
    }
    delete database;
    overwrite((page - 1) * 4096, QByteArray(4096, '\xff'));
    m_house->open();
    QCOMPARE(cache().health(), Cache::Health::Healed);
    const QList<OutboxItem> waiting = cache().outbox().all();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.first().content, u"first"_s);
    QCOMPARE(cache().drafts().find(m_room)->content, u"half a thought"_s);
    QCOMPARE(cache().meta().owner(), u"http://here|1"_s);
    QCOMPARE(cache().meta().userSeq(), -1);
}

void TestCacheHealing::rescuesWhatWaitsFromANewerProgramsCache()
{
    m_house->change([&] { cache().outbox().add(sendOf(m_room, u"from the future"_s)); });
    cache().database().execute(u"PRAGMA user_version=%1"_s.arg(Schema::newest() + 1));
    m_house->reopen();
    QCOMPARE(cache().health(), Cache::Health::Healed);
    QCOMPARE(cache().outbox().all().first().content, u"from the future"_s);
}

void TestCacheHealing::leavesAStrangersDatabaseAside()
{
    m_house->close();
    QFile::remove(m_house->path());
    {
        const auto stranger = Database::open(m_house->path());
        QVERIFY((*stranger)->execute(u"CREATE TABLE outbox(id INTEGER, secret TEXT)"_s));
    }
    m_house->open();
    QCOMPARE(cache().health(), Cache::Health::Healed);
    QVERIFY(cache().outbox().all().isEmpty());
}

void TestCacheHealing::healsWhenPagesBreakUnderIt()
{
    fillAndClose();
    qint64 page = 0;
    {
        const auto database = Database::open(m_house->path());
        Rows rows = (*database)->run("SELECT rootpage FROM sqlite_schema WHERE name = 'messages_place'");
        QVERIFY(rows.next());
        page = rows.integer(0);
    }
    overwrite((page - 1) * 4096, QByteArray(4096, '\xff'));
    m_house->open();
    QCOMPARE(cache().health(), Cache::Health::Good); // nobody has looked there yet
    QVERIFY(cache().messages().newest(m_room, MessageId(1), MessageId(5000), 30).isEmpty());
    const auto read = cache().outcome();
    QVERIFY(!read);
    QCOMPARE(read.error().reason, u"cache_corrupt"_s);
    QVERIFY(cache().needsHealing());
    QVERIFY(cache().heal());
    QVERIFY(!cache().needsHealing());
    QCOMPARE(cache().outbox().all().size(), 2);
}

void TestCacheHealing::saysThatTheDiskIsFull()
{
    m_house->change([&] { cache().rooms().put({.room = roomOf(7)}); });
    cache().database().execute(u"PRAGMA max_page_count=1"_s); // as many as there are
    const auto outcome = cache().change(Cache::Durability::Power, [&] {
        for (int i = 1; i <= 2000; ++i)
            cache().messages().put(messageOf(i, m_room, QString(500, u'x')));
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Code::StorageFull);
    QCOMPARE(outcome.error().reason, u"cache_disk_full"_s);
    QVERIFY(!cache().needsHealing());
    QCOMPARE(cache().messages().count(), 0);
    QCOMPARE(cache().allRooms().size(), 1); // reading goes on
}

void TestCacheHealing::goesOnAfterTheDiskWasFull()
{
    saysThatTheDiskIsFull();
    cache().database().execute(u"PRAGMA max_page_count=1000000"_s);
    m_house->change([&] { cache().messages().put(messageOf(1, m_room, u"x"_s)); });
    QCOMPARE(cache().messages().count(), 1);
}

void TestCacheHealing::saysThatItMayNotWrite()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b"_s);
    QFile blocker(folder.filePath(u"a"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto opened = Cache::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, u"cache_unwritable"_s);
}

void TestCacheHealing::runsEveryMigrationOnce()
{
    QCOMPARE(Schema::of(cache().database()), Schema::newest());
    m_house->reopen();
    QCOMPARE(Schema::of(cache().database()), Schema::newest());
    QVERIFY(Schema::bringUp(cache().database()));
}

void TestCacheHealing::leavesNoWordBehindWhenWiped()
{
    m_house->change([&] {
        cache().meta().setOwner(u"me"_s);
        cache().rooms().put({.room = roomOf(7)});
        cache().messages().put(messageOf(1, m_room, u"unmistakableword"_s));
        cache().outbox().add(sendOf(m_room, u"unmistakableword"_s));
    });
    QVERIFY(cache().wipe());
    QVERIFY(cache().allRooms().isEmpty());
    QVERIFY(cache().outbox().all().isEmpty());
    QVERIFY(cache().meta().owner().isEmpty());
    m_house->close();
    QFile file(m_house->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("unmistakableword"));
}

QTEST_GUILESS_MAIN(TestCacheHealing)
#include "test_cache_healing.moc"
