// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/user.h"
#include "store/store.h"

namespace Suhbat::store {

// Who wants to hear nothing from whom.
class BlockRepository
{
public:
    explicit BlockRepository(Session &session) : m_session(session), m_db(session.db()) {}

    bool insert(UserId user, UserId blocked); // false: was blocked already
    bool remove(UserId user, UserId blocked);
    QList<User> list(UserId user, int limit, qint64 offset);
    qint64 count(UserId user);
    bool isEitherWay(UserId one, UserId other);

private:
    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
