// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/accounts.h"

#include "store/guests_repository.h"
#include "store/logins_repository.h"
#include "store/members_repository.h"
#include "store/rooms_repository.h"
#include "store/users_repository.h"
#include "text/names.h"

namespace Suhbat::chat {

namespace {

constexpr int leastUsername = 3;
constexpr int mostUsername = 32;
constexpr int mostName = 128;

bool isUsernameCharacter(char32_t code) { return QChar::isLetterOrNumber(code) || code == U'.' || code == U'_' || code == U'-'; }

Result<User> existing(store::Session &session, UserId user)
{
    const auto found = store::UserRepository(session).find(user);
    if (!found)
        return fail(Code::NotFound);
    return *found;
}

Result<> keepAnAdmin(store::Session &session, UserId user)
{
    const QList<UserId> admins = store::UserRepository(session).lockAdmins();
    if (admins == QList<UserId>{user})
        return fail(Code::Conflict, QStringLiteral("last_admin"));
    return {};
}

} // namespace

Result<QString> checkUsername(const QString &username)
{
    const QString composed = username.normalized(QString::NormalizationForm_KC);
    const auto refused = [](const QString &reason, QStringList arguments = {}) {
        return failField(Code::InvalidField, QStringLiteral("username"), reason, std::move(arguments));
    };
    const QList<uint> codes = composed.toUcs4();
    if (codes.size() < leastUsername || codes.size() > mostUsername)
        return refused(QStringLiteral("username_length"), {QString::number(leastUsername), QString::number(mostUsername)});
    bool hasName = false;
    for (const char32_t code : codes) {
        if (!isUsernameCharacter(code))
            return refused(QStringLiteral("username_characters"));
        hasName = hasName || QChar::isLetterOrNumber(code);
    }
    if (!hasName)
        return refused(QStringLiteral("username_characters"));
    return composed;
}

QString usernameKey(const QString &username) { return username.normalized(QString::NormalizationForm_KC).toCaseFolded(); }

Result<QString> checkName(const QString &name)
{
    const QString cleaned = text::cleanName(name);
    if (cleaned.isEmpty())
        return failField(Code::InvalidField, QStringLiteral("name"), QStringLiteral("name_empty"));
    if (cleaned.toUcs4().size() > mostName)
        return failField(Code::InvalidField, QStringLiteral("name"), QStringLiteral("name_too_long"), {QString::number(mostName)});
    return cleaned;
}

Result<User> createAccount(store::Session &session, const NewAccount &account)
{
    const auto username = checkUsername(account.username);
    if (!username)
        return fail(username.error());
    const auto name = checkName(account.name.isEmpty() ? *username : account.name);
    if (!name)
        return fail(name.error());
    if (account.role == Role::Guest)
        return failField(Code::InvalidField, QStringLiteral("role"));

    store::UserRepository users(session);
    const auto id = users.insert({*username, usernameKey(*username), *name, account.role, account.passwordHash});
    if (!id)
        return failField(Code::Conflict, QStringLiteral("username"), QStringLiteral("username_taken"));
    return existing(session, *id);
}

Result<User> findAccount(store::Session &session, const QString &username)
{
    const auto user = store::UserRepository(session).findByKey(usernameKey(username));
    if (!user)
        return fail(Code::NotFound);
    return *user;
}

QList<User> listAccounts(store::Session &session, PageRequest page)
{
    store::UserFilter filter;
    filter.limit = page.size;
    filter.offset = page.offset();
    QList<User> users;
    for (const store::UserRow &row : store::UserRepository(session).page(filter))
        users << row.user;
    return users;
}

Result<> setRole(store::Session &session, UserId user, Role role)
{
    const auto found = existing(session, user);
    if (!found)
        return fail(found.error());
    if (found->role == role)
        return {};
    if (found->isGuest() || role == Role::Guest)
        return failField(Code::InvalidField, QStringLiteral("role"));
    if (found->role == Role::Admin)
        SUHBAT_TRY(keepAnAdmin(session, user));
    store::UserRepository(session).setRole(user, role);
    store::MemberRepository members(session);
    for (const RoomId room : store::RoomRepository(session).ofUser(user))
        members.countRoles(room);
    reconnect(session, user);
    return {};
}

Result<> setDisabled(store::Session &session, UserId user, bool isDisabled)
{
    const auto found = existing(session, user);
    if (!found)
        return fail(found.error());
    if (found->isDisabled == isDisabled)
        return {};
    if (isDisabled && found->role == Role::Admin)
        SUHBAT_TRY(keepAnAdmin(session, user));
    store::UserRepository(session).setDisabled(user, isDisabled);
    if (isDisabled)
        endSessions(session, user);
    return {};
}

void setPassword(store::Session &session, UserId user, const QString &passwordHash, SessionId keep)
{
    store::UserRepository(session).setPasswordHash(user, passwordHash);
    endSessions(session, user, keep);
}

int endSessions(store::Session &session, UserId user, SessionId keep)
{
    const QList<SessionId> ended = store::LoginRepository(session).removeAll(user, keep);
    if (!keep.isValid()) {
        store::GuestRepository(session).voidSecret(user);
        publishRevoked(session, user, {});
    } else {
        for (const SessionId one : ended)
            publishRevoked(session, user, one);
    }
    return int(ended.size());
}

void publishRevoked(store::Session &session, UserId user, SessionId revoked)
{
    Event event;
    event.user = user;
    event.at = session.now();
    event.body = SessionRevoked{revoked};
    session.publish(std::move(event));
}

void reconnect(store::Session &session, UserId user) { publishRevoked(session, user, {}); }

} // namespace Suhbat::chat
