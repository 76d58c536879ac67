// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Suhbat::store {

class SqlConnection;

// One prepared statement of one connection.
class Statement
{
public:
    Statement(SqlConnection &owner, const QSqlDatabase &database, QByteArray name)
        : query(database), owner(owner), name(std::move(name))
    {
        query.setForwardOnly(true);
    }
    Q_DISABLE_COPY_MOVE(Statement)

    QSqlQuery query;
    SqlConnection &owner;
    const QByteArray name;
    bool isWriting = false;
    bool isInUse = false;
};

} // namespace Suhbat::store
