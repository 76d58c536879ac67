// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"

namespace Suhbat::client {

// Where the cache stands: whose it is, and how much of the server's logs it has seen.
class MetaTable
{
public:
    explicit MetaTable(Database &database) : m_database(database) {}

    QString owner(); // "server|user id"; empty: nobody's yet
    void setOwner(const QString &owner) { put("owner", owner); }
    QString epoch();
    void setEpoch(const QString &epoch) { put("epoch", epoch); }
    qint64 userSeq(); // -1: the list of rooms was never fetched whole
    void setUserSeq(qint64 seq) { put("user_seq", seq); }

private:
    QVariant get(const char *name);
    void put(const char *name, const QVariant &value);

    Database &m_database;
};

} // namespace Suhbat::client
