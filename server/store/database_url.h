// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace Suhbat::store {

// "sqlite:///var/lib/suhbat/suhbat.db", "postgresql://user:secret@host:5432/suhbat", "postgresql:///suhbat?host=/run/postgresql&user=suhbat"
struct DatabaseUrl {
    Dialect dialect = Dialect::Sqlite;
    QString path; // SQLite's file
    QString host; // a name, an address, or the folder of a unix socket
    int port = -1;
    QString user;
    QString password;
    QString name;

    static Result<DatabaseUrl> parse(const QString &text);
};

} // namespace Suhbat::store
