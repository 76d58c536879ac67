// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "model/user.h"

#include <QList>

namespace Suhbat::client {

// Everybody met so far. Who is online is known by the line alone and not kept.
class PeopleTable
{
public:
    explicit PeopleTable(Database &database) : m_database(database) {}

    std::optional<User> find(UserId id);
    QList<User> all(int most); // by name
    void put(const User &user);
    void setLastSeen(UserId id, Timestamp lastSeen);
    void clear() { m_database.run("DELETE FROM people"); }

private:
    Database &m_database;
};

} // namespace Suhbat::client
