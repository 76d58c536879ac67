// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_url.h"
#include "store/postgres_driver.h"
#include "store/sql_failure.h"
#include "store/sql_statements.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::store;

class SqlTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNamedStatements();
    void postgresOverridesSingleStatements();
    void numbersPlacesButNotInQuotes();
    void tellsWritingFromReading();
    void readsUrls();
    void refusesOtherUrls_data();
    void refusesOtherUrls();
    void knowsWhatAFailureMeans();
    void neverLogsTheDetailLine();
};

void SqlTextTest::readsNamedStatements()
{
    const auto statements
        = SqlStatements::parse("area", QStringLiteral("-- a licence\n\n-- name: first\n-- why it is so\nSELECT 1\nFROM a;\n\n-- name: second\nSELECT 2\n"));
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements.value("area.first"), QStringLiteral("SELECT 1\nFROM a"));
    QCOMPARE(statements.value("area.second"), QStringLiteral("SELECT 2"));
}

void SqlTextTest::postgresOverridesSingleStatements()
{
    const SqlStatements sqlite(Dialect::Sqlite), postgres(Dialect::Postgres);
    QVERIFY(!sqlite.text("search.block").isEmpty());
    QVERIFY(sqlite.text("search.block") != postgres.text("search.block"));
    QCOMPARE(sqlite.text("search.tail"), postgres.text("search.tail"));
    QVERIFY(sqlite.text("search.misspelt").isEmpty());
}

void SqlTextTest::numbersPlacesButNotInQuotes()
{
    QCOMPARE(PostgresDriver::numbered(QStringLiteral("a = ? AND b = '?' AND c IN (?, ?)")), QByteArray("a = $1 AND b = '?' AND c IN ($2, $3)"));
}

void SqlTextTest::tellsWritingFromReading()
{
    for (const char *sql : {"INSERT INTO a VALUES (1)", "UPDATE a SET b = 1", "DELETE FROM a", "WITH x AS (SELECT 1) INSERT INTO a SELECT * FROM x"})
        QVERIFY2(looksLikeWriting(QString::fromLatin1(sql)), sql);
    for (const char *sql : {"SELECT 1", "SAVEPOINT unit", "BEGIN", "COMMIT", "ROLLBACK TO unit"})
        QVERIFY2(!looksLikeWriting(QString::fromLatin1(sql)), sql);
}

void SqlTextTest::readsUrls()
{
    const auto sqlite = DatabaseUrl::parse(QStringLiteral("sqlite:///var/lib/a%20b/suhbat.db"));
    QVERIFY(sqlite.has_value());
    QCOMPARE(sqlite->path, QStringLiteral("/var/lib/a b/suhbat.db"));
    const auto network = DatabaseUrl::parse(QStringLiteral("postgresql://me:p%40ss@db.example:5433/chat"));
    QVERIFY(network.has_value());
    QCOMPARE(network->host, QStringLiteral("db.example"));
    QCOMPARE(network->port, 5433);
    QCOMPARE(network->password, QStringLiteral("p@ss"));
    QCOMPARE(network->name, QStringLiteral("chat"));
    const auto local = DatabaseUrl::parse(QStringLiteral("postgresql:///chat?host=/run/pg&user=me"));
    QVERIFY(local.has_value());
    QCOMPARE(local->host, QStringLiteral("/run/pg"));
    QCOMPARE(local->user, QStringLiteral("me"));
}

void SqlTextTest::refusesOtherUrls_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "suhbat.db", "mysql://a/b", "sqlite://host/file", "sqlite:", "postgresql://host", "postgresql://host/"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void SqlTextTest::refusesOtherUrls()
{
    QFETCH(QString, url);
    const auto refused = DatabaseUrl::parse(url);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::BadRequest);
}

void SqlTextTest::knowsWhatAFailureMeans()
{
    using Kind = SqlFailure::Kind;
    const QList<QPair<int, Kind>> sqlite{{5, Kind::Away},         {6, Kind::Away},        {13, Kind::Full},  {778, Kind::Full},
                                         {1034, Kind::FsyncLost}, {2067, Kind::Conflict}, {1, Kind::Mistake}};
    for (const auto &[code, kind] : sqlite)
        QVERIFY2(SqlFailure::ofSqlite(code, {}, "x").kind == kind, qPrintable(QString::number(code)));
    const QList<QPair<QString, Kind>> postgres{{QStringLiteral("40001"), Kind::Retry},
                                               {QStringLiteral("40P01"), Kind::Retry},
                                               {QStringLiteral("23505"), Kind::Retry},
                                               {QStringLiteral("23502"), Kind::Conflict},
                                               {QStringLiteral("53100"), Kind::Full},
                                               {QStringLiteral("57P01"), Kind::Away},
                                               {QString(), Kind::Away},
                                               {QStringLiteral("42601"), Kind::Mistake}};
    for (const auto &[state, kind] : postgres)
        QVERIFY2(SqlFailure::ofPostgres(state, {}, "x").kind == kind, qPrintable(state));
    QCOMPARE(SqlFailure::ofSqlite(13, {}, "x").error.code, Code::StorageFull);
    QCOMPARE(SqlFailure::ofPostgres({}, {}, "x").error.code, Code::Unavailable);
    QVERIFY(SqlFailure::ofPostgres({}, {}, "x").isConnectionLost);
}

void SqlTextTest::neverLogsTheDetailLine()
{
    const SqlFailure failure
        = SqlFailure::ofPostgres(QStringLiteral("23505"), QStringLiteral("ERROR: duplicate key\nDETAIL: Key (token)=(secret) exists."), "logins.insert");
    QVERIFY(failure.error.log.contains(u"logins.insert"));
    QVERIFY(!failure.error.log.contains(u"secret"));
}

QTEST_APPLESS_MAIN(SqlTextTest)
#include "tst_sql_text.moc"
