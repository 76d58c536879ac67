// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/database.h"

#include <QTest>
#include <atomic>

namespace Suhbat::test {

using store::Dialect;

Database::Database(Dialect dialect) : m_dialect(dialect)
{
    if (dialect == Dialect::Sqlite) {
        m_url = QStringLiteral("sqlite://") + filePath();
        return;
    }
    static std::atomic<int> serial = 0;
    m_cluster = PostgresCluster::shared();
    m_name = QStringLiteral("suhbat_%1").arg(++serial);
    m_cluster->createDatabase(m_name);
    m_url = m_cluster->url(m_name);
}

Database::~Database()
{
    if (m_cluster)
        m_cluster->dropDatabase(m_name);
}

void Database::addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

} // namespace Suhbat::test
