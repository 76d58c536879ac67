// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include "store/migrator.h"

#include <thread>

using namespace Suhbat;
using store::Dialect;
using store::Migration;
using store::Migrator;
using store::Session;
using store::SqlConnection;
using test::StoreFixture;

namespace {

QString epochOf(StoreFixture &fixture)
{
    return fixture.read(
        [](Session &session) -> Result<QString> { return test::ask(session, QStringLiteral("SELECT value FROM meta WHERE key = 'epoch'")).toString(); });
}

// A bare connection to an empty database, without a store's threads.
struct Bare {
    explicit Bare(Dialect dialect) : database(dialect), url(*store::DatabaseUrl::parse(database.url())), statements(dialect), db(connect()) {}

    std::unique_ptr<SqlConnection> connect()
    {
        auto opened = SqlConnection::open(url, statements, settings, SqlConnection::Access::Write);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().log));
        return std::move(*opened);
    }
    QString ask(const QString &sql)
    {
        store::Rows rows = db->query(sql);
        return rows.next() ? rows.text(0) : QString();
    }

    test::Database database;
    const store::DatabaseUrl url;
    const store::SqlStatements statements;
    const store::Settings settings;
    std::unique_ptr<SqlConnection> db;
};

std::vector<Migration> twoGoodOnes()
{
    return {{1, QStringLiteral("0001_a"), QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT); CREATE TABLE a (n BIGINT)")},
            {2, QStringLiteral("0002_b"), QStringLiteral("INSERT INTO a VALUES (1); INSERT INTO a VALUES (2)")}};
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void givesANewDatabaseAnEpochAndKeepsIt();
    void refusesANewerSchemaWithBothNumbers();
    void leavesNothingOfAMigrationThatFails();
    void resumesWhereItWasKilled();
    void twoThatStartTogetherMigrateOnce();
    void bothDialectsHaveTheSameTablesAndColumns();
    void splitsStatementsButNotTriggers();
};

void MigrationsTest::givesANewDatabaseAnEpochAndKeepsIt()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const QString epoch = epochOf(fixture);
    QCOMPARE(epoch.size(), 36);
    fixture.reopen();
    QCOMPARE(epochOf(fixture), epoch);
    StoreFixture other(dialect);
    QVERIFY(epochOf(other) != epoch);
}

void MigrationsTest::refusesANewerSchemaWithBothNumbers()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const int newest = Migrator(dialect).newest();
    QVERIFY(newest >= 1);
    fixture.write([](Session &session) -> Result<> {
        test::execute(session, QStringLiteral("INSERT INTO schema_migrations VALUES (4711, '4711_from_the_future')"));
        return {};
    });
    fixture.close();
    const auto refused = store::open(fixture.database().url(), {}, fixture.metrics(), fixture.clock(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::SchemaTooNew);
    QCOMPARE(refused.error().arguments, (QStringList{QStringLiteral("4711"), QString::number(newest)}));
}

void MigrationsTest::leavesNothingOfAMigrationThatFails()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Bare bare(dialect);
    std::vector<Migration> migrations = twoGoodOnes();
    migrations[1].sql += QStringLiteral("; CREATE TABLE b (n BIGINT); SELECT nonsense FROM nowhere");
    const auto failed = Migrator(migrations).migrate(*bare.db);
    QVERIFY(!failed);
    bare.db->startUnit(SqlConnection::Undo::WithTransaction);
    QCOMPARE(bare.ask(QStringLiteral("SELECT MAX(number) FROM schema_migrations")), QStringLiteral("1"));
    QCOMPARE(bare.ask(QStringLiteral("SELECT COUNT(*) FROM a")), QStringLiteral("0"));
    const auto mended = Migrator(twoGoodOnes()).migrate(*bare.db);
    QCOMPARE(mended.value_or(-1), 1);
    QCOMPARE(bare.ask(QStringLiteral("SELECT COUNT(*) FROM a")), QStringLiteral("2"));
}

void MigrationsTest::resumesWhereItWasKilled()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Bare bare(dialect);
    QCOMPARE(Migrator(std::vector<Migration>{twoGoodOnes().front()}).migrate(*bare.db).value_or(-1), 1);
    // Killed in the middle of the second: its transaction never ended.
    QVERIFY(bare.db->begin());
    QVERIFY(bare.db->execute(QStringLiteral("INSERT INTO a VALUES (1)")));
    bare.db.reset();
    bare.db = bare.connect();
    QCOMPARE(Migrator(twoGoodOnes()).migrate(*bare.db).value_or(-1), 1);
    QCOMPARE(bare.ask(QStringLiteral("SELECT COUNT(*) FROM a")), QStringLiteral("2"));
    QCOMPARE(Migrator(twoGoodOnes()).migrate(*bare.db).value_or(-1), 0);
}

void MigrationsTest::twoThatStartTogetherMigrateOnce()
{
    QFETCH_GLOBAL(Dialect, dialect);
    const test::Database database(dialect);
    std::atomic<int> opened = 0;
    std::vector<std::thread> nodes;
    for (int i = 0; i < 4; ++i) {
        nodes.emplace_back([&] {
            Metrics metrics;
            const SystemClock clock;
            opened += store::open(database.url(), {}, metrics, clock, {}) ? 1 : 0;
        });
    }
    for (std::thread &node : nodes)
        node.join();
    QCOMPARE(opened.load(), 4);
}

void MigrationsTest::bothDialectsHaveTheSameTablesAndColumns()
{
    QFETCH_GLOBAL(Dialect, dialect);
    if (dialect == Dialect::Postgres)
        return; // compared once
    const auto columns = [](Dialect kind, const QString &sql) {
        StoreFixture fixture(kind);
        return fixture.read([sql](Session &session) -> Result<QStringList> { return test::ask(session, sql).toString().split(u'\n'); });
    };
    const QStringList sqlite = columns(
        Dialect::Sqlite,
        QStringLiteral("SELECT group_concat(c, char(10)) FROM (SELECT m.name || '.' || p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p "
                       "WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'message_search%' AND m.name <> 'search_changes' "
                       "ORDER BY m.name, p.cid)"));
    const QStringList postgres = columns(
        Dialect::Postgres,
        QStringLiteral(
            "SELECT string_agg(table_name || '.' || column_name, E'\\n' ORDER BY table_name COLLATE \"C\", ordinal_position) FROM information_schema.columns "
            "WHERE table_schema = 'public' AND table_name NOT LIKE 'message_search%' AND table_name <> 'search_changes'"));
    QVERIFY(sqlite.size() > 100);
    QCOMPARE(postgres, sqlite);
}

void MigrationsTest::splitsStatementsButNotTriggers()
{
    const QStringList statements = Migrator::split(QStringLiteral(
        "-- a; comment\nCREATE TABLE a (t TEXT DEFAULT 'x;y'); -- more\nCREATE TRIGGER t AFTER DELETE ON a BEGIN\n  DELETE FROM b; DELETE FROM c;\nEND;\n"
        "CREATE FUNCTION f() AS $$ BEGIN a; b; END $$;\nSELECT 1"));
    QCOMPARE(statements.size(), 4);
    QVERIFY(statements[1].endsWith(u"END"));
    QCOMPARE(statements[3], QStringLiteral("SELECT 1"));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
