// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blocks_repository.h"

#include "store/users_repository.h"

namespace Suhbat::store {

bool BlockRepository::insert(UserId user, UserId blocked)
{
    return m_db.run("blocks.insert", {value(user), value(blocked), value(m_session.now())}).affected() > 0;
}

bool BlockRepository::remove(UserId user, UserId blocked) { return m_db.run("blocks.remove", {value(user), value(blocked)}).affected() > 0; }

QList<User> BlockRepository::list(UserId user, int limit, qint64 offset)
{
    QList<User> users;
    Rows rows = m_db.run("blocks.list", {value(user), limit, offset});
    while (rows.next())
        users << readUser(rows);
    return users;
}

qint64 BlockRepository::count(UserId user)
{
    Rows rows = m_db.run("blocks.count", {value(user)});
    return rows.next() ? rows.integer(0) : 0;
}

bool BlockRepository::isEitherWay(UserId one, UserId other)
{
    return m_db.run("blocks.either_way", {value(one), value(other), value(other), value(one)}).next();
}

} // namespace Suhbat::store
