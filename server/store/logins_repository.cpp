// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logins_repository.h"

namespace Suhbat::store {

namespace {

QList<SessionId> readIds(Rows rows)
{
    QList<SessionId> ids;
    while (rows.next())
        ids << rows.id<SessionId>(0);
    return ids;
}

} // namespace

SessionId LoginRepository::insert(const NewLogin &login)
{
    const Timestamp now = m_session.now();
    Rows rows
        = m_db.run("logins.insert",
                   {value(login.user), login.tokenHash, login.lifetime, value(now.plus(login.lifetime)), login.client, login.address, value(now), value(now)});
    return rows.next() ? rows.id<SessionId>(0) : SessionId();
}

std::optional<LoginRow> LoginRepository::find(const QString &tokenHash)
{
    Rows rows = m_db.run("logins.find", {tokenHash, value(m_session.now())});
    if (!rows.next())
        return std::nullopt;
    LoginRow row;
    row.id = rows.id<SessionId>(0);
    row.lifetime = rows.integer(1);
    row.expiresAt = rows.time(2);
    row.lastUsedAt = rows.time(3);
    row.user.id = rows.id<UserId>(4);
    row.user.username = rows.text(5);
    row.user.name = rows.text(6);
    row.user.role = Role(rows.integer(7));
    return row;
}

void LoginRepository::touch(SessionId session, Timestamp expiresAt, const QString &address)
{
    m_db.run("logins.touch", {value(m_session.now()), value(expiresAt), address, value(session)});
}

QList<LoginListRow> LoginRepository::list(UserId user)
{
    QList<LoginListRow> list;
    Rows rows = m_db.run("logins.list", {value(user), value(m_session.now())});
    while (rows.next())
        list.append({rows.id<SessionId>(0), rows.text(1), rows.text(2), rows.time(3), rows.time(4), rows.time(5)});
    return list;
}

bool LoginRepository::remove(UserId user, SessionId session) { return m_db.run("logins.remove", {value(session), value(user)}).affected() > 0; }

QList<SessionId> LoginRepository::removeAll(UserId user, SessionId except) { return readIds(m_db.run("logins.remove_all", {value(user), except.value()})); }

QList<SessionId> LoginRepository::beyond(UserId user, int most) { return readIds(m_db.run("logins.surplus", {value(user), most})); }

qint64 LoginRepository::removeExpired(int most) { return m_db.run("logins.remove_expired", {value(m_session.now()), most}).affected(); }

} // namespace Suhbat::store
