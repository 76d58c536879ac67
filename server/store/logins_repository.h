// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/user.h"
#include "store/store.h"

namespace Suhbat::store {

struct NewLogin {
    UserId user;
    QString tokenHash;
    qint64 lifetime = 0; // milliseconds from the last use
    QString client;
    QString address;
};

struct LoginRow {
    SessionId id;
    qint64 lifetime = 0;
    Timestamp expiresAt;
    Timestamp lastUsedAt;
    User user; // id, username, name and role only
};

struct LoginListRow {
    SessionId id;
    QString client;
    QString address;
    Timestamp createdAt;
    Timestamp lastUsedAt;
    Timestamp expiresAt;
};

// Login sessions. Tokens are known here by their hashes alone.
class LoginRepository
{
public:
    explicit LoginRepository(Session &session) : m_session(session), m_db(session.db()) {}

    SessionId insert(const NewLogin &login);
    std::optional<LoginRow> find(const QString &tokenHash); // neither expired nor of a disabled user
    void touch(SessionId session, Timestamp expiresAt, const QString &address);
    QList<LoginListRow> list(UserId user); // the last used first

    bool remove(UserId user, SessionId session);
    QList<SessionId> removeAll(UserId user, SessionId except = {});
    QList<SessionId> beyond(UserId user, int most); // those not used for longest
    qint64 removeExpired(int most);

private:
    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
