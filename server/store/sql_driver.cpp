// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_driver.h"
#include "store/sqlite_driver.h"

namespace Suhbat::store {

std::unique_ptr<SqlDriver> SqlDriver::make(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return std::make_unique<SqliteDriver>();
    return std::make_unique<PostgresDriver>();
}

bool looksLikeWriting(const QString &sql)
{
    if (sql.startsWith(u"SELECT", Qt::CaseInsensitive) || sql.startsWith(u"EXPLAIN", Qt::CaseInsensitive))
        return false;
    constexpr const char *verbs[] = {"INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER"};
    return std::any_of(std::begin(verbs), std::end(verbs), [&sql](const char *verb) { return sql.contains(QLatin1String(verb), Qt::CaseInsensitive); });
}

} // namespace Suhbat::store
