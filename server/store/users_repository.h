// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/user.h"
#include "store/store.h"

#include <QStringList>

namespace Suhbat::store {

struct NewUser {
    QString username; // empty for a guest
    QString usernameKey;
    QString name;
    Role role = Role::User;
    QString passwordHash;
};

struct UserWithPassword {
    User user;
    QString passwordHash;
};

// A row of the admins' list; `identifier` is what a guest's page said of them.
struct UserRow {
    User user;
    QString identifier;
};

struct UserFilter {
    Role leastRole = Role::User;
    Role highestRole = Role::Admin;
    QString search;
    int limit = 50;
    qint64 offset = 0;
};

// Whom one user may find.
struct VisibleFilter {
    UserId viewer;
    bool findsEverybody = false;
    QString search;
    int limit = 50;
    qint64 offset = 0;
};

// Accounts, and the rows of guests.
class UserRepository
{
public:
    explicit UserRepository(Session &session) : m_session(session), m_db(session.db()) {}

    std::optional<UserId> insert(const NewUser &user); // nothing: the username is taken
    std::optional<User> find(UserId user);
    QList<User> findMany(const QList<UserId> &users);
    std::optional<User> findByKey(const QString &usernameKey);
    QList<User> findByKeys(const QStringList &usernameKeys);
    std::optional<UserWithPassword> findWithPassword(const QString &usernameKey);
    QString passwordHash(UserId user);

    void setPasswordHash(UserId user, const QString &hash);
    void setName(const User &user, const QString &name);
    void setAvatar(UserId user, const QString &avatar);
    void setRole(UserId user, Role role);
    void setDisabled(UserId user, bool isDisabled);
    void setLastSeen(UserId user, Timestamp at); // never back
    QByteArray settings(UserId user);
    void setSettings(UserId user, const QByteArray &json);

    QList<UserId> lockAdmins(); // those who can log in; nobody else changes them until this unit ends

    QList<UserRow> page(const UserFilter &filter);
    qint64 count(const UserFilter &filter);
    QList<User> visible(const VisibleFilter &filter);
    qint64 countVisible(const VisibleFilter &filter);
    bool shareRoom(UserId one, UserId other);

private:
    Session &m_session;
    Connection &m_db;
};

User readUser(const Rows &rows); // the first eight columns, as in users.find

} // namespace Suhbat::store
