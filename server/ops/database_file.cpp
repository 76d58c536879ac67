// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/database_file.h"

#include "core/random.h"
#include "ops/refusal.h"
#include "store/migrator.h"
#include "store/sql_connection.h"

#include <QFileInfo>

namespace Suhbat::ops {

using namespace Qt::StringLiterals;
using store::SqlConnection;

namespace {

// The connection keeps a reference to its statements.
struct Opened {
    store::DatabaseUrl url;
    std::unique_ptr<store::SqlStatements> statements;
    std::unique_ptr<SqlConnection> db;
};

Result<Opened> opened(const QString &url, SqlConnection::Access access)
{
    auto parsed = store::DatabaseUrl::parse(url);
    if (!parsed)
        return fail(parsed.error());
    if (parsed->dialect == store::Dialect::Sqlite && !QFileInfo::exists(parsed->path))
        return refuse(u"There is no database %1 yet."_s.arg(parsed->path), Code::NotFound);
    auto statements = std::make_unique<store::SqlStatements>(parsed->dialect);
    auto db = SqlConnection::open(*parsed, *statements, {}, access);
    if (!db)
        return fail(db.error());
    return Opened{std::move(*parsed), std::move(statements), std::move(*db)};
}

Result<QString> firstText(SqlConnection &db, const QString &sql)
{
    QString text;
    {
        store::Rows rows = db.query(sql);
        if (rows.next())
            text = rows.text(0);
    }
    if (db.failure())
        return fail(*db.failure());
    return text;
}

} // namespace

Result<DatabaseFacts> readFacts(const QString &url)
{
    auto source = opened(url, SqlConnection::Access::Read);
    if (!source)
        return fail(source.error());
    const auto schema = firstText(*source->db, u"SELECT MAX(number) FROM schema_migrations"_s);
    SUHBAT_TRY(schema);
    const auto epoch = firstText(*source->db, u"SELECT value FROM meta WHERE key = 'epoch'"_s);
    SUHBAT_TRY(epoch);
    return DatabaseFacts{schema->toInt(), *epoch};
}

Result<> checkIntegrity(const QString &path)
{
    auto source = opened(u"sqlite://"_s + path, SqlConnection::Access::Read);
    if (!source)
        return fail(source.error());
    const auto answer = firstText(*source->db, u"PRAGMA integrity_check(1)"_s);
    SUHBAT_TRY(answer);
    if (*answer != u"ok")
        return refuse(u"The database %1 is damaged: %2."_s.arg(path, *answer));
    const auto orphan = firstText(*source->db, u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    SUHBAT_TRY(orphan);
    if (!orphan->isEmpty())
        return refuse(u"The database %1 is damaged: %2 has a row whose owner is missing."_s.arg(path, *orphan));
    return {};
}

Result<> copySqlite(const QString &url, const QString &target)
{
    auto source = opened(url, SqlConnection::Access::Read);
    if (!source)
        return fail(source.error());
    // Reads one snapshot, so that writers go on meanwhile.
    if (!source->db->execute(u"VACUUM INTO '%1'"_s.arg(QString(target).replace(u'\'', u"''"_s))))
        return fail(*source->db->failure());
    return {};
}

Result<> renewEpoch(const QString &url)
{
    auto target = opened(url, SqlConnection::Access::Write);
    if (!target)
        return fail(target.error());
    const QString epoch = QString::fromLatin1(uuidText(newUuid()));
    if (!target->db->execute(u"UPDATE meta SET value = '%1' WHERE key = 'epoch'"_s.arg(epoch)))
        return fail(*target->db->failure());
    return {};
}

int newestSchema(const QString &url) { return store::Migrator(isSqlite(url) ? store::Dialect::Sqlite : store::Dialect::Postgres).newest(); }

bool isSqlite(const QString &url) { return url.startsWith(u"sqlite:"); }

QString sqlitePath(const QString &url)
{
    const auto parsed = store::DatabaseUrl::parse(url);
    return parsed ? parsed->path : QString();
}

} // namespace Suhbat::ops
