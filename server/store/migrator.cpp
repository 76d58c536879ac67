// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "core/random.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

Q_DECLARE_LOGGING_CATEGORY(storeLog)

namespace Suhbat::store {

namespace {

Result<> outcome(SqlConnection &db)
{
    if (db.failure())
        return fail(*db.failure());
    return {};
}

} // namespace

std::vector<Migration> Migrator::embedded(Dialect dialect)
{
    const SqlStatements keepsResources(dialect);
    const QDir dir(dialect == Dialect::Sqlite ? QStringLiteral(":/store/migrations/sqlite") : QStringLiteral(":/store/migrations/postgres"));
    std::vector<Migration> migrations;
    for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the embedded %s", qUtf8Printable(name));
        migrations.push_back({name.section(u'_', 0, 0).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<int> Migrator::migrate(SqlConnection &db) const
{
    if (db.dialect() == Dialect::Postgres) {
        // Nodes that start together: one migrates, the others wait and find it done.
        db.execute(QStringLiteral("SET lock_timeout = 0"));
        db.execute(QStringLiteral("SELECT pg_advisory_lock(1937074273)"));
    }
    db.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL)"));
    qint64 current = 0;
    {
        Rows rows = db.query(QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM schema_migrations"));
        if (rows.next())
            current = rows.integer(0);
    }
    SUHBAT_TRY(outcome(db));
    if (current > newest())
        return fail(Code::SchemaTooNew, QStringLiteral("schema_too_new"), {QString::number(current), QString::number(newest())});
    int count = 0;
    for (const Migration &migration : m_migrations) {
        if (migration.number <= current)
            continue;
        SUHBAT_TRY(apply(db, migration));
        ++count;
    }
    SUHBAT_TRY(makeEpoch(db));
    return count;
}

Result<> Migrator::apply(SqlConnection &db, const Migration &migration) const
{
    qCInfo(storeLog).noquote() << "migrating to" << migration.name;
    if (!db.begin())
        return outcome(db);
    // Another process may have come first, between our look and the lock.
    if (db.query(QStringLiteral("SELECT 1 FROM schema_migrations WHERE number = %1").arg(migration.number)).next()) {
        db.rollback();
        return {};
    }
    for (const QString &statement : split(migration.sql)) {
        if (!db.execute(statement))
            break;
    }
    db.execute(QStringLiteral("INSERT INTO schema_migrations VALUES (%1, '%2')").arg(migration.number).arg(migration.name));
    if (!db.failure() && db.commit())
        return {};
    const Result<> failed = outcome(db);
    db.rollback();
    return failed;
}

Result<> Migrator::makeEpoch(SqlConnection &db) const
{
    const QString epoch = QString::fromLatin1(uuidText(newUuid()));
    db.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES ('epoch', '%1') ON CONFLICT DO NOTHING").arg(epoch));
    return outcome(db);
}

// Semicolons end a statement except in quotes, in $$…$$ and between a trigger's BEGIN and its END.
QStringList Migrator::split(const QString &sql)
{
    static const QRegularExpression token(QStringLiteral(R"(--[^\n]*|'[^']*'|\$\$.*?\$\$|;|\bBEGIN\b|\bEND\b)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList statements;
    QString statement;
    qsizetype done = 0;
    bool isInTrigger = false;
    for (auto tokens = token.globalMatch(sql); tokens.hasNext();) {
        const QRegularExpressionMatch match = tokens.next();
        statement += QStringView(sql).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QStringView word = match.capturedView();
        if (word.startsWith(u"--"))
            continue;
        if (word == u";" && !isInTrigger) {
            statements.append(statement.trimmed());
            statement.clear();
            continue;
        }
        isInTrigger = word == u"BEGIN" || (isInTrigger && word != u"END");
        statement += word;
    }
    statement += QStringView(sql).mid(done);
    statements.append(statement.trimmed());
    statements.removeAll(QString());
    return statements;
}

} // namespace Suhbat::store
