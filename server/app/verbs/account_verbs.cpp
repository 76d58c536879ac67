// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/operator.h"
#include "app/verbs/password_input.h"
#include "app/verbs/verbs.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

enum class Needs { NoPassword, Password };

// Asks for the password only when everything else is right, then has the operation done.
Result<QJsonValue> done(const Invocation &call, const QString &operation, QJsonObject arguments, Needs needs)
{
    if (needs == Needs::Password) {
        const auto password = passwordFor(call);
        SUHBAT_TRY(password);
        arguments[u"password"_s] = *password;
    }
    arguments[u"username"_s] = call.value(u"username"_s);
    auto executor = Operator::reach(call.config());
    if (!executor)
        return fail(executor.error());
    return (*executor)->ask(operation, arguments);
}

Exit told(const Invocation &call, const Result<QJsonValue> &outcome, const QString &sentence)
{
    if (!outcome)
        return call.refused(outcome.error());
    if (call.wantsJson())
        call.print(*outcome);
    else
        call.say(sentence);
    return Exit::Done;
}

Exit withoutUsername(const Invocation &call) { return call.misused(u"--username is missing."_s); }

Exit create(const Invocation &call, const QString &role)
{
    const QString username = call.value(u"username"_s);
    if (username.isEmpty())
        return withoutUsername(call);
    const QJsonObject arguments{{u"name"_s, call.value(u"name"_s)}, {u"role"_s, role}};
    return told(call, done(call, u"create-user"_s, arguments, Needs::Password), u"The account %1 (%2) is made."_s.arg(username, role));
}

Exit list(const Invocation &call)
{
    auto executor = Operator::reach(call.config());
    if (!executor)
        return call.refused(executor.error());
    const auto users = (*executor)->ask(u"list-users"_s);
    if (!users)
        return call.refused(users.error());
    if (call.wantsJson()) {
        call.print(*users);
        return Exit::Done;
    }
    for (const QJsonValue &user : users->toArray()) {
        call.print(u"%1  %2  %3  %4%5"_s.arg(user["id"_L1].toInteger(), 6)
                       .arg(user["role"_L1].toString(), -6)
                       .arg(user["username"_L1].toString(), -20)
                       .arg(user["name"_L1].toString(), user["is_disabled"_L1].toBool() ? u"  (disabled)"_s : QString()));
    }
    return Exit::Done;
}

Exit printToken(const Invocation &call)
{
    if (call.value(u"username"_s).isEmpty())
        return withoutUsername(call);
    const auto outcome = done(call, u"token"_s, {}, Needs::NoPassword);
    if (!outcome)
        return call.refused(outcome.error());
    if (call.wantsJson())
        call.print(*outcome);
    else
        call.print((*outcome)["token"_L1].toString());
    return Exit::Done;
}

QCommandLineOption nameOption() { return {u"name"_s, u"How the person is called; the username if not given."_s, u"NAME"_s}; }
QCommandLineOption roleOption() { return {u"role"_s, u"user, vendor, agent or admin."_s, u"ROLE"_s, u"user"_s}; }
QCommandLineOption enableOption() { return {u"enable"_s, u"Let the account in again."_s}; }

} // namespace

Verb createAdminVerb()
{
    return {u"create-admin"_s,
            u"make an account that may do everything"_s,
            u"Makes an account with the role admin. The first verb that runs makes the data directory and the database."_s,
            {usernameOption(), nameOption(), passwordOption(), jsonOption()},
            {},
            [](const Invocation &call) { return create(call, u"admin"_s); }};
}

Verb createUserVerb()
{
    return {u"create-user"_s,
            u"make an account"_s,
            u"Makes an account. A username has 3 to 32 letters, digits, dots, underscores or hyphens; a password has at least 8 characters."_s,
            {usernameOption(), nameOption(), roleOption(), passwordOption(), jsonOption()},
            {},
            [](const Invocation &call) { return create(call, call.value(u"role"_s)); }};
}

Verb setPasswordVerb()
{
    return {u"set-password"_s,
            u"give an account another password"_s,
            u"Sets the password and ends every session of the account."_s,
            {usernameOption(), passwordOption(), jsonOption()},
            {},
            [](const Invocation &call) {
                if (call.value(u"username"_s).isEmpty())
                    return withoutUsername(call);
                return told(call, done(call, u"set-password"_s, {}, Needs::Password), u"The password is set; all sessions of the account have ended."_s);
            }};
}

Verb disableUserVerb()
{
    return {u"disable-user"_s,
            u"keep an account out, or let it in again"_s,
            u"Ends the account's sessions, closes its sockets and refuses its logins; what it wrote stays. With --enable it may come back."_s,
            {usernameOption(), enableOption(), jsonOption()},
            {},
            [](const Invocation &call) {
                if (call.value(u"username"_s).isEmpty())
                    return withoutUsername(call);
                const bool isEnabled = call.has(u"enable"_s);
                return told(call, done(call, u"disable-user"_s, {{u"enable"_s, isEnabled}}, Needs::NoPassword),
                            isEnabled ? u"The account is enabled."_s : u"The account is disabled."_s);
            }};
}

Verb listUsersVerb() { return {u"list-users"_s, u"all accounts"_s, u"Prints the accounts: id, role, username, name."_s, {jsonOption()}, {}, list}; }

Verb tokenVerb()
{
    return {
        u"token"_s,
        u"a session token, for scripts"_s,
        u"Prints a new session token of the account, as a login with \"remember\" would give it. Whoever has it is that account: treat it like a password."_s,
        {usernameOption(), jsonOption()},
        {},
        printToken};
}

} // namespace Suhbat::app
