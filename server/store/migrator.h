// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_connection.h"

namespace Suhbat::store {

struct Migration {
    int number = 0;
    QString name;
    QString sql;
};

// Brings a database up to the schema of this program: migrations/<dialect>/NNNN_name.sql, each in a transaction of its own
// that also records it, so that one which was cut off simply runs again. A database of a newer program is left alone.
class Migrator
{
public:
    explicit Migrator(Dialect dialect) : Migrator(embedded(dialect)) {}
    explicit Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

    // How many were run.
    Result<int> migrate(SqlConnection &db) const;
    int newest() const { return m_migrations.empty() ? 0 : m_migrations.back().number; }

    static std::vector<Migration> embedded(Dialect dialect);
    // PostgreSQL and SQLite take one statement at a time.
    static QStringList split(const QString &sql);

private:
    Result<> apply(SqlConnection &db, const Migration &migration) const;
    Result<> makeEpoch(SqlConnection &db) const;

    const std::vector<Migration> m_migrations;
};

} // namespace Suhbat::store
