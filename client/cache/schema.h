// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"

namespace Suhbat::client {

// Numbered steps, migrations/NNNN_name.sql, each in a transaction of its own that also records it.
class Schema
{
public:
    // "SUHB": whose file it is, in SQLite's header.
    static constexpr qint64 applicationId = 0x53554842;

    // Code::SchemaTooNew for the cache of a newer program; Code::Internal with "cache_foreign" for what is no cache of ours.
    static Result<> bringUp(Database &database);
    static int newest();
    static int of(Database &database); // 0: empty
};

} // namespace Suhbat::client
