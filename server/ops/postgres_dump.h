// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Suhbat::ops {

// By PostgreSQL's own programs, which must be installed (postgresql-client) and not be older than the server.
Result<> dumpPostgres(const QString &url, const QString &target);
Result<> restorePostgres(const QString &url, const QString &dump);

} // namespace Suhbat::ops
