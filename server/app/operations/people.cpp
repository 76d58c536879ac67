// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/operations.h"

#include "app/refusal.h"
#include "chat/accounts.h"

namespace Suhbat::app::operations {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonTime(Timestamp time) { return time.isValid() ? QJsonValue(QString::fromLatin1(time.iso())) : QJsonValue(); }

QJsonObject jsonOf(const User &user)
{
    return {{u"id"_s, user.id.value()},
            {u"username"_s, user.username},
            {u"name"_s, user.name},
            {u"role"_s, QString::fromLatin1(roleName(user.role))},
            {u"is_disabled"_s, user.isDisabled},
            {u"last_seen"_s, jsonTime(user.lastSeen)},
            {u"created_at"_s, jsonTime(user.createdAt)}};
}

// The audit log's actor for what was done at the command line: nobody's account.
Caller operatorCaller()
{
    Caller caller;
    caller.role = Role::Admin;
    caller.address = u"command line"_s;
    return caller;
}

Result<User> known(store::Session &session, const QString &username)
{
    auto user = chat::findAccount(session, username);
    if (!user && user.error().code == Code::NotFound)
        return refuse(u"There is no account %1."_s.arg(username), Code::NotFound);
    return user;
}

Result<QString> hashed(Services &services, const QString &password)
{
    SUHBAT_TRY(chat::Passwords::check(password, services.settings().limits()->passwordCharacters));
    return services.passwords().hashNow(password);
}

} // namespace

Result<QJsonValue> createUser(Services &services, const QJsonObject &arguments)
{
    const QString username = arguments["username"_L1].toString();
    const auto role = roleFromName(arguments["role"_L1].toString(u"user"_s));
    if (!role || *role == Role::Guest)
        return refuse(u"The role must be user, vendor, agent or admin."_s);
    const auto hash = hashed(services, arguments["password"_L1].toString());
    SUHBAT_TRY(hash);
    return services.store().writeNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        const auto user = chat::createAccount(session, {username, arguments["name"_L1].toString(), *role, *hash});
        if (!user && user.error().code == Code::Conflict)
            return refuse(u"There is an account %1 already."_s.arg(username), Code::Conflict);
        SUHBAT_TRY(user);
        chat::Audit::note(session, operatorCaller(), u"user.created"_s, chat::AuditTarget::user(user->id), QString::fromLatin1(roleName(*role)));
        return QJsonValue(jsonOf(*user));
    });
}

Result<QJsonValue> setPassword(Services &services, const QJsonObject &arguments)
{
    const auto hash = hashed(services, arguments["password"_L1].toString());
    SUHBAT_TRY(hash);
    return services.store().writeNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        const auto user = known(session, arguments["username"_L1].toString());
        SUHBAT_TRY(user);
        chat::setPassword(session, user->id, *hash);
        chat::Audit::note(session, operatorCaller(), u"user.password_reset"_s, chat::AuditTarget::user(user->id));
        return QJsonValue(jsonOf(*user));
    });
}

Result<QJsonValue> disableUser(Services &services, const QJsonObject &arguments)
{
    const bool isDisabled = !arguments["enable"_L1].toBool();
    return services.store().writeNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        auto user = known(session, arguments["username"_L1].toString());
        SUHBAT_TRY(user);
        SUHBAT_TRY(chat::setDisabled(session, user->id, isDisabled));
        chat::Audit::note(session, operatorCaller(), isDisabled ? u"user.disabled"_s : u"user.enabled"_s, chat::AuditTarget::user(user->id));
        user->isDisabled = isDisabled;
        return QJsonValue(jsonOf(*user));
    });
}

Result<QJsonValue> listUsers(Services &services, const QJsonObject &)
{
    return services.store().readNow<QJsonValue>([](store::Session &session) -> Result<QJsonValue> {
        QJsonArray list;
        for (chat::PageRequest page{1, 500};; ++page.page) {
            const QList<User> users = chat::listAccounts(session, page);
            for (const User &user : users)
                list.append(jsonOf(user));
            if (users.size() < page.size)
                return QJsonValue(list);
        }
    });
}

Result<QJsonValue> token(Services &services, const QJsonObject &arguments)
{
    return services.store().writeNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        const auto user = known(session, arguments["username"_L1].toString());
        SUHBAT_TRY(user);
        if (user->isDisabled)
            return refuse(u"The account %1 is disabled."_s.arg(user->username), Code::AccountDisabled);
        const auto login = chat::issueLogin(session, *user, services.settings().limits()->rememberedMsecs, u"suhbatd token"_s, u"command line"_s);
        SUHBAT_TRY(login);
        chat::Audit::note(session, operatorCaller(), u"user.token_issued"_s, chat::AuditTarget::user(user->id));
        return QJsonValue(
            QJsonObject{{u"token"_s, QString::fromLatin1(login->token)}, {u"expires_at"_s, jsonTime(login->expiresAt)}, {u"user"_s, jsonOf(*user)}});
    });
}

} // namespace Suhbat::app::operations
