// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgres_cluster.h"

#include "store/connection.h"

#include <QTemporaryDir>
#include <memory>

namespace Suhbat::test {

// An empty database of its own, thrown away at the end.
class Database
{
public:
    explicit Database(store::Dialect dialect);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString url() const { return m_url; }
    store::Dialect dialect() const { return m_dialect; }
    QString filePath() const { return m_folder.filePath(QStringLiteral("suhbat.db")); } // SQLite's
    PostgresCluster &cluster() { return *m_cluster; } // PostgreSQL's

    // Rows named after the dialects: `void initTestCase_data() { Database::addDialects(); }` runs a whole class on both,
    // and `QFETCH_GLOBAL(Dialect, dialect)` tells a test which.
    static void addDialects();

private:
    const store::Dialect m_dialect;
    QTemporaryDir m_folder;
    std::shared_ptr<PostgresCluster> m_cluster;
    QString m_name;
    QString m_url;
};

} // namespace Suhbat::test

Q_DECLARE_METATYPE(Suhbat::store::Dialect)
