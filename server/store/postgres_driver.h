// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_driver.h"

#include <libpq-fe.h>

namespace Suhbat::store {

class PostgresDriver final : public SqlDriver
{
public:
    PostgresDriver() = default;
    ~PostgresDriver() override;
    Q_DISABLE_COPY_MOVE(PostgresDriver)

    bool open(const DatabaseUrl &url, const Settings &settings, AccessMode mode) override;
    std::unique_ptr<Statement> prepare(const QString &sql) override;
    bool execute(const QString &sql) override;
    SqlFailure failure(const char *statement) const override;

    // Takes the result; null where it is a failure, which is kept for failure().
    PGresult *checked(PGresult *result);
    PGconn *connection() { return m_connection; }

    // `a = ? AND b = ?` → `a = $1 AND b = $2`
    static QByteArray numbered(const QString &sql);

private:
    PGconn *m_connection = nullptr;
    QString m_state;
    QString m_message;
    int m_statements = 0;
};

} // namespace Suhbat::store
