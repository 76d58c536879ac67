// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace Suhbat::store {

// What a database's complaint means for the unit that caused it.
struct SqlFailure {
    enum class Kind {
        Conflict, // a constraint
        Retry, // two transactions met: the same unit may pass when it runs again
        Full, // no room on the disk
        Away, // locked, or the connection is lost
        FsyncLost, // nobody knows what is on the disk
        Mistake, // ours
    };
    Kind kind = Kind::Mistake;
    bool isConnectionLost = false;
    bool mayPassNextTime() const { return kind == Kind::Retry || isConnectionLost; }
    Error error;

    // `statement` names it for the log; values never go there.
    static SqlFailure ofSqlite(int code, const QString &text, const char *statement);
    static SqlFailure ofPostgres(const QString &state, const QString &text, const char *statement);
};

} // namespace Suhbat::store
