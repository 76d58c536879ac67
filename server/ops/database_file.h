// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Suhbat::ops {

// What a database says of itself, whoever else is using it.
struct DatabaseFacts {
    int schema = 0;
    QString epoch;
};

Result<DatabaseFacts> readFacts(const QString &url);
// Every page and every index of an SQLite file, read and compared.
Result<> checkIntegrity(const QString &sqlitePath);
// A consistent copy of a database that others may be writing to. `target` must not exist.
Result<> copySqlite(const QString &url, const QString &target);
// Clients learn that their place in the logs means nothing any more.
Result<> renewEpoch(const QString &url);

int newestSchema(const QString &url);
bool isSqlite(const QString &url);
QString sqlitePath(const QString &url);

} // namespace Suhbat::ops
