// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include "store/postgres_driver.h"
#include "store/sql_connection.h"

#include <QRegularExpression>

using namespace Suhbat;
using store::Dialect;
using store::SqlConnection;
using test::StoreFixture;

namespace {

// Tables that grow with every message. A statement that reads one from end to end is slow one day.
const QStringList growing{QStringLiteral("messages"), QStringLiteral("room_events"), QStringLiteral("user_events"),
                          QStringLiteral("members"),  QStringLiteral("reactions"),   QStringLiteral("mentions")};

// Those that may: each with its reason.
const QHash<QByteArray, const char *> allowed{
    {"statistics.response_times", "the statistics page reads a period: an index on the time bounds it, the window sorts it"},
    {"statistics.busiest_rooms", "the statistics page groups a period by room: SQLite would rather walk the rooms' index than sort"},
};

// What each table is called in a statement: "FROM messages m" makes m mean messages.
QHash<QString, QString> aliases(const QString &sql)
{
    static const QRegularExpression reference(
        QStringLiteral("\\b(?:FROM|JOIN|UPDATE|INTO)\\s+(\\w+)(?:\\s+(?:AS\\s+)?(?!(?:ON|WHERE|SET|JOIN|LEFT|CROSS|GROUP|ORDER|USING|VALUES)\\b)(\\w+))?"));
    QHash<QString, QString> names;
    for (auto matches = reference.globalMatch(sql); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        names.insert(match.captured(1), match.captured(1));
        if (!match.captured(2).isEmpty())
            names.insert(match.captured(2), match.captured(1));
    }
    return names;
}

// message_rows and room_rows call their tables by these.
const QHash<QString, QString> viewAliases{{QStringLiteral("m"), QStringLiteral("messages")}, {QStringLiteral("p"), QStringLiteral("messages")}};

// A tiny table is sooner read whole, and NULL is never equal: neither says anything about a full one.
void preferIndexes(SqlConnection &db)
{
    for (const char *method : {"enable_seqscan", "enable_hashjoin", "enable_mergejoin"})
        db.execute(QStringLiteral("SET %1 = off").arg(QLatin1String(method)));
    db.execute(QStringLiteral("SET plan_cache_mode = force_generic_plan"));
}

} // namespace

class PlansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void everyStatementPrepares();
    void noStatementScansAGrowingTable();
    void wouldNoticeAScan();

private:
    static QStringList plan(SqlConnection &db, QString sql);
    static QString scanIn(const QStringList &plan, const QString &sql, Dialect dialect);
    template<class Function>
    static void onConnection(Dialect dialect, Function function);
};

template<class Function>
void PlansTest::onConnection(Dialect dialect, Function function)
{
    StoreFixture fixture(dialect);
    const auto url = store::DatabaseUrl::parse(fixture.database().url());
    const store::SqlStatements statements(dialect);
    auto db = SqlConnection::open(*url, statements, {}, SqlConnection::Access::Write);
    QVERIFY(db.has_value());
    function(**db, statements);
}

// A plan for any values: nothing is bound in SQLite, PostgreSQL is asked for the generic plan of a prepared statement.
QStringList PlansTest::plan(SqlConnection &db, QString sql)
{
    sql.replace(QStringLiteral("?*"), QStringLiteral("?, ?"));
    QStringList lines;
    if (db.dialect() == Dialect::Sqlite) {
        store::Rows rows = db.query(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        while (rows.next())
            lines << rows.text(3);
        return lines;
    }
    static int serial = 0;
    const QString name = QStringLiteral("planned%1").arg(++serial);
    const QByteArray numbered = store::PostgresDriver::numbered(sql);
    const auto places = numbered.count('$');
    const QString values = places == 0 ? QString() : QStringLiteral("(NULL") + QStringLiteral(", NULL").repeated(places - 1) + u')';
    db.execute(QStringLiteral("PREPARE %1 AS ").arg(name) + QString::fromUtf8(numbered));
    store::Rows rows = db.query(QStringLiteral("EXPLAIN EXECUTE ") + name + values);
    while (rows.next())
        lines << rows.text(0);
    return lines;
}

QString PlansTest::scanIn(const QStringList &plan, const QString &sql, Dialect dialect)
{
    // SQLite: "SCAN m" or "SCAN m USING INDEX …" read all of it. PostgreSQL: "Seq Scan on messages m", and an index scan
    // that no "Index Cond" bounds.
    static const QRegularExpression sqliteScan(QStringLiteral("^SCAN (\\w+)"));
    static const QRegularExpression postgresScan(
        QStringLiteral("(Seq Scan|Index Scan|Index Only Scan|Index Scan Backward|Index Only Scan Backward)(?: using \\w+)? on (\\w+)"));
    QHash<QString, QString> names = aliases(sql);
    for (auto it = viewAliases.cbegin(); it != viewAliases.cend(); ++it) {
        if (!names.contains(it.key()))
            names.insert(it.key(), it.value());
    }
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const QRegularExpressionMatch match = (dialect == Dialect::Sqlite ? sqliteScan : postgresScan).match(plan[i]);
        const QString called = match.captured(dialect == Dialect::Sqlite ? 1 : 2);
        if (!match.hasMatch() || !growing.contains(names.value(called, called)))
            continue;
        const bool isBounded = match.captured(1).startsWith(u"Index") && i + 1 < plan.size() && plan[i + 1].contains(u"Index Cond");
        if (!isBounded)
            return plan[i].trimmed();
    }
    return {};
}

void PlansTest::everyStatementPrepares()
{
    QFETCH_GLOBAL(Dialect, dialect);
    onConnection(dialect, [dialect](SqlConnection &db, const store::SqlStatements &statements) {
        QStringList broken;
        for (const QByteArray &name : statements.names()) {
            db.startUnit(SqlConnection::Undo::WithTransaction);
            if (!db.canPrepare(name))
                broken << db.failure()->log;
        }
        QVERIFY(statements.names().size() > 50);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        Q_UNUSED(dialect)
    });
}

void PlansTest::noStatementScansAGrowingTable()
{
    QFETCH_GLOBAL(Dialect, dialect);
    onConnection(dialect, [dialect](SqlConnection &db, const store::SqlStatements &statements) {
        if (dialect == Dialect::Postgres)
            preferIndexes(db);
        QStringList scans;
        for (const QByteArray &name : statements.names()) {
            if (allowed.contains(name))
                continue;
            const QString sql = statements.text(name);
            db.startUnit(SqlConnection::Undo::WithTransaction);
            const QString scan = scanIn(plan(db, sql), sql, dialect);
            QVERIFY2(!db.failure(), qPrintable(db.failure().value_or(Error{}).log));
            if (!scan.isEmpty())
                scans << QString::fromUtf8(name) + QStringLiteral(": ") + scan;
        }
        QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
    });
}

void PlansTest::wouldNoticeAScan()
{
    QFETCH_GLOBAL(Dialect, dialect);
    onConnection(dialect, [dialect](SqlConnection &db, const store::SqlStatements &) {
        if (dialect == Dialect::Postgres)
            preferIndexes(db);
        for (const char *text :
             {"SELECT * FROM messages WHERE content = ?", "SELECT 1 FROM members x WHERE x.draft = ?", "SELECT * FROM message_rows WHERE content = ?"}) {
            const QString sql = QString::fromLatin1(text);
            QVERIFY2(!scanIn(plan(db, sql), sql, dialect).isEmpty(), text);
        }
    });
}

QTEST_GUILESS_MAIN(PlansTest)
#include "tst_plans.moc"
