// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/users_repository.h"

#include "text/fold.h"

#include <array>

namespace Suhbat::store {

namespace {

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QString searchKeyOf(const QString &username, const QString &name) { return text::searchKey(username + u' ' + name); }

// The statements take four words; more would not narrow a list of names any further.
std::array<QString, 4> patterns(const QString &search)
{
    std::array<QString, 4> patterns;
    patterns.fill(QStringLiteral("%"));
    const QStringList words = text::queryWords(search);
    for (int i = 0; i < int(patterns.size()) && i < words.size(); ++i) {
        QString word = words[i];
        for (const QChar special : {u'!', u'%', u'_'})
            word.replace(special, QString(u'!') + special);
        patterns[i] = QStringLiteral("% ") + word + u'%';
    }
    return patterns;
}

QVariantList idList(const QList<UserId> &users)
{
    QVariantList list;
    for (const UserId user : users)
        list << user.value();
    return list;
}

QList<User> readUsers(Rows rows)
{
    QList<User> users;
    while (rows.next())
        users << readUser(rows);
    return users;
}

qint64 readCount(Rows rows) { return rows.next() ? rows.integer(0) : 0; }

} // namespace

User readUser(const Rows &rows)
{
    User user;
    user.id = rows.id<UserId>(0);
    user.username = rows.text(1);
    user.name = rows.text(2);
    user.role = Role(rows.integer(3));
    user.avatar = rows.text(4);
    user.isDisabled = rows.boolean(5);
    user.lastSeen = rows.time(6);
    user.createdAt = rows.time(7);
    return user;
}

std::optional<UserId> UserRepository::insert(const NewUser &user)
{
    Rows rows = m_db.run("users.insert",
                         {orNull(user.username), orNull(user.usernameKey), user.name, searchKeyOf(user.username, user.name), int(user.role), user.passwordHash,
                          value(m_session.now())});
    return rows.next() ? std::optional(rows.id<UserId>(0)) : std::nullopt;
}

std::optional<User> UserRepository::find(UserId user)
{
    Rows rows = m_db.run("users.find", {value(user)});
    return rows.next() ? std::optional(readUser(rows)) : std::nullopt;
}

QList<User> UserRepository::findMany(const QList<UserId> &users)
{
    return users.isEmpty() ? QList<User>() : readUsers(m_db.runList("users.find_many", {}, idList(users)));
}

std::optional<User> UserRepository::findByKey(const QString &usernameKey)
{
    Rows rows = m_db.run("users.find_by_key", {usernameKey});
    return rows.next() ? std::optional(readUser(rows)) : std::nullopt;
}

QList<User> UserRepository::findByKeys(const QStringList &usernameKeys)
{
    QVariantList list;
    for (const QString &key : usernameKeys)
        list << key;
    return list.isEmpty() ? QList<User>() : readUsers(m_db.runList("users.find_by_keys", {}, list));
}

std::optional<UserWithPassword> UserRepository::findWithPassword(const QString &usernameKey)
{
    Rows rows = m_db.run("users.password_by_key", {usernameKey});
    if (!rows.next())
        return std::nullopt;
    return UserWithPassword{readUser(rows), rows.text(8)};
}

QString UserRepository::passwordHash(UserId user)
{
    Rows rows = m_db.run("users.password", {value(user)});
    return rows.next() ? rows.text(0) : QString();
}

void UserRepository::setPasswordHash(UserId user, const QString &hash) { m_db.run("users.set_password", {hash, value(user)}); }

void UserRepository::setName(const User &user, const QString &name) { m_db.run("users.set_name", {name, searchKeyOf(user.username, name), value(user.id)}); }

void UserRepository::setAvatar(UserId user, const QString &avatar) { m_db.run("users.set_avatar", {avatar, value(user)}); }

void UserRepository::setRole(UserId user, Role role) { m_db.run("users.set_role", {int(role), value(user)}); }

void UserRepository::setDisabled(UserId user, bool isDisabled) { m_db.run("users.set_disabled", {int(isDisabled), value(user)}); }

void UserRepository::setLastSeen(UserId user, Timestamp at) { m_db.run("users.set_last_seen", {value(at), value(user), value(at)}); }

QByteArray UserRepository::settings(UserId user)
{
    Rows rows = m_db.run("users.settings", {value(user)});
    return rows.next() ? rows.text(0).toUtf8() : QByteArray("{}");
}

void UserRepository::setSettings(UserId user, const QByteArray &json) { m_db.run("users.set_settings", {QString::fromUtf8(json), value(user)}); }

QList<UserId> UserRepository::lockAdmins()
{
    QList<UserId> admins;
    Rows rows = m_db.run("users.lock_admins");
    while (rows.next())
        admins << rows.id<UserId>(0);
    return admins;
}

QList<UserRow> UserRepository::page(const UserFilter &filter)
{
    const auto [a, b, c, d] = patterns(filter.search);
    QList<UserRow> page;
    Rows rows = m_db.run("users.page", {int(filter.leastRole), int(filter.highestRole), a, b, c, d, filter.limit, filter.offset});
    while (rows.next())
        page.append({readUser(rows), rows.text(8)});
    return page;
}

qint64 UserRepository::count(const UserFilter &filter)
{
    const auto [a, b, c, d] = patterns(filter.search);
    return readCount(m_db.run("users.page_count", {int(filter.leastRole), int(filter.highestRole), a, b, c, d}));
}

QList<User> UserRepository::visible(const VisibleFilter &filter)
{
    const auto [a, b, c, d] = patterns(filter.search);
    return readUsers(
        m_db.run("users.visible", {value(filter.viewer), int(filter.findsEverybody), value(filter.viewer), a, b, c, d, filter.limit, filter.offset}));
}

qint64 UserRepository::countVisible(const VisibleFilter &filter)
{
    const auto [a, b, c, d] = patterns(filter.search);
    return readCount(m_db.run("users.visible_count", {value(filter.viewer), int(filter.findsEverybody), value(filter.viewer), a, b, c, d}));
}

bool UserRepository::shareRoom(UserId one, UserId other) { return m_db.run("users.shares_room", {value(one), value(other)}).next(); }

} // namespace Suhbat::store
