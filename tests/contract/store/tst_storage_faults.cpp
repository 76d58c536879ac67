// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Suhbat;
using store::Dialect;
using store::Session;
using test::StoreFixture;

namespace {

Result<> put(Session &session, const QString &key, int bytes = 1)
{
    test::execute(session, QStringLiteral("INSERT INTO settings (key, value) VALUES ('%1', '%2')").arg(key, QString(bytes, u'x')));
    return {};
}

Result<> tryToPut(StoreFixture &fixture, const QString &key, int bytes = 1)
{
    return fixture.store().writeNow<void>([key, bytes](Session &session) { return put(session, key, bytes); });
}

int count(StoreFixture &fixture)
{
    return fixture.read([](Session &session) -> Result<int> { return test::ask(session, QStringLiteral("SELECT COUNT(*) FROM settings")).toInt(); });
}

store::Settings hasty()
{
    store::Settings settings;
    settings.searchEveryMsecs = 0;
    settings.busyMsecs = 100;
    settings.patienceMsecs = 50;
    return settings;
}

} // namespace

class StorageFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWritesWhileTheDiskIsFullAndRecovers();
    void aFullDiskRefusesWholeBatchesButForgetsNothingElse();
    void answersUnavailableWhileTheDatabaseIsLocked();
    void livesThroughPostgresGoingAwayAndComingBack();
    void writesAtOnceAfterARestartOfPostgresThatNobodyNoticed();
    void aStoreThatCannotOpenSaysSo();
};

void StorageFaultsTest::refusesWritesWhileTheDiskIsFullAndRecovers()
{
    StoreFixture fixture(Dialect::Sqlite, hasty());
    fixture.write([](Session &session) -> Result<> {
        SUHBAT_TRY(put(session, QStringLiteral("first")));
        const QVariant pages = test::ask(session, QStringLiteral("PRAGMA page_count"));
        test::ask(session, QStringLiteral("PRAGMA max_page_count = %1").arg(pages.toInt() + 4));
        return {};
    });
    const Result<> refused = tryToPut(fixture, QStringLiteral("large"), 100'000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::StorageFull);
    QCOMPARE(count(fixture), 1);
    fixture.write([](Session &session) -> Result<> {
        test::ask(session, QStringLiteral("PRAGMA max_page_count = 1000000"));
        return {};
    });
    QVERIFY(tryToPut(fixture, QStringLiteral("large"), 100'000).has_value());
    QCOMPARE(count(fixture), 2);
}

void StorageFaultsTest::aFullDiskRefusesWholeBatchesButForgetsNothingElse()
{
    std::atomic<int> kept = 0, full = 0, other = 0;
    StoreFixture fixture(Dialect::Sqlite, hasty());
    fixture.write([](Session &session) -> Result<> {
        const QVariant pages = test::ask(session, QStringLiteral("PRAGMA page_count"));
        test::ask(session, QStringLiteral("PRAGMA max_page_count = %1").arg(pages.toInt() + 60));
        return {};
    });
    for (int i = 0; i < 300; ++i) {
        fixture.store().write<void>([i](Session &session) { return put(session, QString::number(i), 3000); },
                                    [&, i](const Result<> &result) {
                                        ++(result ? kept : result.error().code == Code::StorageFull ? full : other);
                                        fixture.recorder().answered(i);
                                    });
    }
    QVERIFY(fixture.recorder().waitForAnswers(300));
    QCOMPARE(other.load(), 0);
    QVERIFY(full.load() > 0);
    QVERIFY(kept.load() > 0);
    QCOMPARE(count(fixture), kept.load()); // what was answered yes is there, and nothing else is
}

void StorageFaultsTest::answersUnavailableWhileTheDatabaseIsLocked()
{
    StoreFixture fixture(Dialect::Sqlite, hasty());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(fixture.database().filePath());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        const Result<> refused = tryToPut(fixture, QStringLiteral("a"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Unavailable);
        QCOMPARE(count(fixture), 0); // reading goes on
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY(tryToPut(fixture, QStringLiteral("a")).has_value());
}

void StorageFaultsTest::livesThroughPostgresGoingAwayAndComingBack()
{
    StoreFixture fixture(Dialect::Postgres, hasty());
    QVERIFY(tryToPut(fixture, QStringLiteral("before")).has_value());
    fixture.database().cluster().stop();
    const Result<> refused = tryToPut(fixture, QStringLiteral("meanwhile"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::Unavailable);
    const Result<int> unread = fixture.store().readNow<int>([](Session &) -> Result<int> { return 1; });
    QVERIFY(!unread);
    QCOMPARE(unread.error().code, Code::Unavailable);
    fixture.database().cluster().start();
    QTRY_VERIFY(tryToPut(fixture, QStringLiteral("after%1").arg(QRandomGenerator::global()->generate())).has_value());
    QVERIFY(count(fixture) >= 2);
}

void StorageFaultsTest::writesAtOnceAfterARestartOfPostgresThatNobodyNoticed()
{
    StoreFixture fixture(Dialect::Postgres, hasty());
    const int writes = 2 * hasty().committers; // every committer has a line, and a broken one afterwards
    for (int i = 0; i < writes; ++i)
        QVERIFY(tryToPut(fixture, QStringLiteral("before%1").arg(i)).has_value());
    fixture.database().cluster().stop();
    fixture.database().cluster().start();
    for (int i = 0; i < writes; ++i)
        QVERIFY(tryToPut(fixture, QStringLiteral("after%1").arg(i)).has_value());
    QCOMPARE(count(fixture), 2 * writes);
}

void StorageFaultsTest::aStoreThatCannotOpenSaysSo()
{
    Metrics metrics;
    const SystemClock clock;
    for (const char *url : {"mysql://x/y", "sqlite://host/relative", "postgresql://host"})
        QVERIFY2(!store::open(QString::fromLatin1(url), {}, metrics, clock, {}), url);
    const auto unreachable = store::open(QStringLiteral("postgresql:///nothing?host=/nowhere&user=nobody"), {}, metrics, clock, {});
    QVERIFY(!unreachable);
    QCOMPARE(unreachable.error().code, Code::Unavailable);
}

QTEST_GUILESS_MAIN(StorageFaultsTest)
#include "tst_storage_faults.moc"
