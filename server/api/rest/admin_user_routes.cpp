// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/people_encode.h"
#include "api/rest/people_routes.h"

namespace Suhbat::api::rest {

namespace {

using chat::Administration;

constexpr char usersPath[] = "/api/admin/users/";
constexpr char userPath[] = "/api/admin/users/{user}/";
constexpr char sessionsPath[] = "/api/admin/users/{user}/sessions/";

QByteArray encodeUser(const chat::AdminUser &user) { return wire::encode(user); }

std::optional<Role> readRole(Fields &fields)
{
    const auto name = fields.optionalText("role");
    const auto role = name ? roleFromName(*name) : std::nullopt;
    if (name && (!role || role == Role::Guest))
        fields.refuse("role");
    return role;
}

Result<chat::AccountRequest> readAccount(const wire::Json &json)
{
    Fields fields(json);
    chat::AccountRequest account;
    account.username = fields.text("username");
    account.password = fields.text("password");
    account.name = fields.text("name", QString());
    account.role = readRole(fields).value_or(Role::User);
    return fields.finish(std::move(account));
}

Result<chat::UserPatch> readPatch(const wire::Json &json)
{
    Fields fields(json);
    chat::UserPatch patch;
    patch.name = fields.optionalText("name");
    patch.role = readRole(fields);
    patch.isDisabled = fields.optionalBoolean("is_disabled");
    return fields.finish(std::move(patch));
}

Result<QString> readPassword(const wire::Json &json)
{
    Fields fields(json);
    return fields.finish(fields.text("password"));
}

Result<chat::UserQuery> readQuery(const Call &call)
{
    const auto page = pageOf(call);
    if (!page)
        return fail(page.error());
    chat::UserQuery query{QString::fromUtf8(call.request.parameter("search").value_or(QByteArray())), {}, *page};
    if (const auto name = call.request.parameter("role"); name && !name->isEmpty()) {
        query.role = roleFromName(QString::fromUtf8(*name));
        if (!query.role)
            return failField(Code::InvalidField, QStringLiteral("role"));
    }
    return query;
}

void addUsers(Router &router, Administration &administration)
{
    const RouteDoc listDoc{"Everybody with an account, or with role=guest the guests",
                           {},
                           {{200, "admin_user_page"}},
                           {{"search", "By username and name"},
                            {"role", "user, vendor, agent, admin or guest"},
                            {"page", "1", "integer"},
                            {"page_size", "At most 200", "integer"}}};
    router.add(listDoc, "GET", usersPath, Access::Admin, [&administration](const Call &call, const Answer &answer) {
        const auto query = readQuery(call);
        if (!query)
            return answer.fail(query.error());
        administration.users(call.caller, *query, answerPage<chat::AdminUser>(call, answer, query->page));
    });

    const RouteDoc createDoc{"Make an account", "admin_user_request", {{201, "admin_user"}}};
    router.add(createDoc, "POST", usersPath, Access::Admin, [&administration](const Call &call, const Answer &answer) {
        auto account = call.decoded(readAccount);
        if (!account)
            return answer.fail(account.error());
        administration.create(call.caller, std::move(*account), answer.with<chat::AdminUser>(201, encodeUser));
    });
}

void addOneUser(Router &router, Administration &administration)
{
    const RouteDoc getDoc{"One account or guest", {}, {{200, "admin_user"}}};
    router.add(getDoc, "GET", userPath, Access::Admin, [&administration](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        if (!user)
            return answer.fail(user.error());
        administration.user(call.caller, *user, answer.with<chat::AdminUser>(200, encodeUser));
    });

    const RouteDoc patchDoc{"Rename, give another role, disable; who is disabled is out at once", "admin_user_patch", {{200, "admin_user"}}};
    router.add(patchDoc, "PATCH", userPath, Access::Admin, [&administration](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        auto patch = call.decoded(readPatch);
        if (!user || !patch)
            return answer.fail(user ? patch.error() : user.error());
        administration.update(call.caller, *user, std::move(*patch), answer.with<chat::AdminUser>(200, encodeUser));
    });

    const RouteDoc passwordDoc{"Give a new password; the user's sessions end", "password_request", {{204}}};
    router.add(passwordDoc, "POST", "/api/admin/users/{user}/password/", Access::Admin, [&administration](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        const auto password = call.decoded(readPassword);
        if (!user || !password)
            return answer.fail(user ? password.error() : user.error());
        administration.resetPassword(call.caller, *user, *password, answer.withNothing());
    });
}

void addSessions(Router &router, Administration &administration)
{
    const RouteDoc listDoc{"Where somebody is logged in", {}, {{200, "session_list"}}};
    router.add(listDoc, "GET", sessionsPath, Access::Admin, [&administration](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        if (!user)
            return answer.fail(user.error());
        administration.sessions(call.caller, *user, answer.with<QList<chat::LoginSession>>(200, encodeSessions));
    });

    const RouteDoc allDoc{"Log somebody out everywhere", {}, {{204}}};
    router.add(allDoc, "DELETE", sessionsPath, Access::Admin, [&administration](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        if (!user)
            return answer.fail(user.error());
        administration.endSessions(call.caller, *user, answer.withNothing());
    });

    const RouteDoc oneDoc{"End one of somebody's sessions", {}, {{204}}};
    router.add(oneDoc, "DELETE", "/api/admin/users/{user}/sessions/{session}/", Access::Admin, [&administration](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        const auto session = sessionOf(call);
        if (!user || !session)
            return answer.fail(user ? session.error() : user.error());
        administration.endSession(call.caller, *user, *session, answer.withNothing());
    });
}

} // namespace

void addAdminUserRoutes(Router &router, Administration &administration)
{
    addUsers(router, administration);
    addOneUser(router, administration);
    addSessions(router, administration);
}

} // namespace Suhbat::api::rest
