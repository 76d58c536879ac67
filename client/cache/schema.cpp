// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/schema.h"

#include <QDir>
#include <QFile>

static void loadMigrations() { Q_INIT_RESOURCE(suhbat_client_cache); }

namespace Suhbat::client {

namespace {

QStringList migrations()
{
    loadMigrations();
    const QDir folder(QStringLiteral(":/client/cache/migrations"));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

int numberOf(const QString &path) { return path.section(u'/', -1).left(4).toInt(); }

QStringList statementsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
}

qint64 pragma(Database &database, const char *statement)
{
    Rows rows = database.run(statement);
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace

int Schema::newest() { return numberOf(migrations().last()); }

int Schema::of(Database &database) { return int(pragma(database, "PRAGMA user_version")); }

Result<> Schema::bringUp(Database &database)
{
    const int version = of(database);
    const qint64 application = pragma(database, "PRAGMA application_id");
    const qint64 tables = pragma(database, "SELECT count(*) FROM sqlite_schema");
    SUHBAT_TRY(database.outcome());
    if (tables > 0 && application != applicationId)
        return fail(Code::Internal, QStringLiteral("cache_foreign"));
    if (version > newest())
        return fail(Code::SchemaTooNew, QStringLiteral("cache_too_new"));
    for (const QString &path : migrations()) {
        if (numberOf(path) <= version)
            continue;
        SUHBAT_TRY(database.change(Database::Durability::Power, [&] {
            for (const QString &statement : statementsIn(path)) {
                if (!statement.trimmed().isEmpty())
                    database.execute(statement);
            }
            database.execute(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
            database.execute(QStringLiteral("PRAGMA user_version=%1").arg(numberOf(path)));
        }));
    }
    return {};
}

} // namespace Suhbat::client
