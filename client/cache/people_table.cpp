// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/people_table.h"

namespace Suhbat::client {

namespace {

User userIn(const Rows &row)
{
    User user;
    user.id = UserId(row.integer(0));
    user.username = row.text(1);
    user.name = row.text(2);
    user.role = Role(row.integer(3));
    user.avatar = row.text(4);
    user.isDisabled = row.integer(5) != 0;
    user.lastSeen = Timestamp(row.integer(6));
    return user;
}

} // namespace

std::optional<User> PeopleTable::find(UserId id)
{
    Rows rows = m_database.run("SELECT id, username, name, role, avatar, is_disabled, last_seen FROM people WHERE id = ?", {id.value()});
    return rows.next() ? std::optional(userIn(rows)) : std::nullopt;
}

QList<User> PeopleTable::all(int most)
{
    Rows rows = m_database.run("SELECT id, username, name, role, avatar, is_disabled, last_seen FROM people ORDER BY name, username LIMIT ?", {most});
    QList<User> people;
    while (rows.next())
        people << userIn(rows);
    return people;
}

void PeopleTable::put(const User &user)
{
    m_database.run("INSERT INTO people(id, username, name, role, avatar, is_disabled, last_seen) VALUES(?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT(id) DO UPDATE SET username = excluded.username, name = excluded.name, role = excluded.role, avatar = excluded.avatar, "
                   "is_disabled = excluded.is_disabled, last_seen = max(last_seen, excluded.last_seen)",
                   {user.id.value(), user.username.isNull() ? QStringLiteral("") : user.username, user.name.isNull() ? QStringLiteral("") : user.name,
                    int(user.role), user.avatar.isNull() ? QStringLiteral("") : user.avatar, int(user.isDisabled), user.lastSeen.msecs()});
}

void PeopleTable::setLastSeen(UserId id, Timestamp lastSeen)
{
    m_database.run("UPDATE people SET last_seen = max(last_seen, ?) WHERE id = ?", {lastSeen.msecs(), id.value()});
}

} // namespace Suhbat::client
