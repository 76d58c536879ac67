// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_driver.h"

#include <sqlite3.h>

namespace Suhbat::store {

class SqliteDriver final : public SqlDriver
{
public:
    SqliteDriver() = default;
    ~SqliteDriver() override;
    Q_DISABLE_COPY_MOVE(SqliteDriver)

    bool open(const DatabaseUrl &url, const Settings &settings, AccessMode mode) override;
    std::unique_ptr<Statement> prepare(const QString &sql) override;
    bool execute(const QString &sql) override;
    SqlFailure failure(const char *statement) const override;
    bool tidy(Moment moment) override;

private:
    bool keepWriteAheadLog(int busyMsecs);

    sqlite3 *m_database = nullptr;
    int m_logPages = 0;
};

} // namespace Suhbat::store
