// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/people_encode.h"
#include "api/rest/people_routes.h"
#include "chat/blocks.h"

namespace Suhbat::api::rest {

namespace {

struct MePatch {
    chat::ProfilePatch profile;
    std::optional<QString> password;
    QString oldPassword;
};

Result<MePatch> readMePatch(const wire::Json &json)
{
    Fields fields(json);
    MePatch patch;
    patch.profile.name = fields.optionalText("name");
    patch.profile.avatar = fields.optionalText("avatar");
    const wire::Json *avatar = json.find(u"avatar");
    if (avatar && avatar->isNull())
        patch.profile.avatar = QString();
    if (const wire::Json *settings = json.find(u"settings"); settings && !settings->isNull()) {
        wire::JsonWriter writer;
        writer.value(*settings);
        patch.profile.settings = writer.take();
        if (!settings->isObject())
            fields.refuse("settings");
    }
    patch.password = fields.optionalText("password");
    if (patch.password)
        patch.oldPassword = fields.text("old_password");
    return fields.finish(std::move(patch));
}

QByteArray encodeProfile(const chat::OwnProfile &profile) { return wire::encode(profile); }

void changeMe(chat::Profiles &profiles, const Call &call, const Answer &answer)
{
    const auto patch = call.decoded(readMePatch);
    if (!patch)
        return answer.fail(patch.error());
    const auto reply = answer.with<chat::OwnProfile>(200, encodeProfile);
    if (!patch->password)
        return profiles.update(call.caller, patch->profile, reply);
    // The password first: if the old one is wrong, nothing changes. Nor does it if what goes with it cannot be.
    if (const auto checked = chat::Profiles::check(patch->profile); !checked)
        return answer.fail(checked.error());
    profiles.changePassword(call.caller, patch->oldPassword, *patch->password, [&profiles, call, answer, reply, profile = patch->profile](Result<> changed) {
        changed ? profiles.update(call.caller, profile, reply) : answer.fail(changed.error());
    });
}

Result<UserId> readBlocked(const wire::Json &json)
{
    Fields fields(json);
    const UserId user(fields.integer("user_id"));
    return fields.finish(user);
}

} // namespace

void addMeRoutes(Router &router, chat::Profiles &profiles)
{
    const RouteDoc getDoc{"Who the caller is", {}, {{200, "me"}}};
    router.add(getDoc, "GET", "/api/me/", Access::Party,
               [&profiles](const Call &call, const Answer &answer) { profiles.own(call.caller, answer.with<chat::OwnProfile>(200, encodeProfile)); });

    const RouteDoc patchDoc{"Change one's name, picture, settings or password", "me_patch", {{200, "me"}}};
    router.add(patchDoc, "PATCH", "/api/me/", Access::Account, [&profiles](const Call &call, const Answer &answer) { changeMe(profiles, call, answer); });
}

void addSessionRoutes(Router &router, chat::Logins &logins)
{
    const RouteDoc listDoc{"Where the caller is logged in, the last used first", {}, {{200, "session_list"}}};
    router.add(listDoc, "GET", "/api/me/sessions/", Access::Account, [&logins](const Call &call, const Answer &answer) {
        logins.sessions(call.caller, answer.with<QList<chat::LoginSession>>(200, encodeSessions));
    });

    const RouteDoc othersDoc{"Log out everywhere but here", {}, {{204}}};
    router.add(othersDoc, "DELETE", "/api/me/sessions/", Access::Account,
               [&logins](const Call &call, const Answer &answer) { logins.revokeOthers(call.caller, answer.withNothing()); });

    const RouteDoc oneDoc{"End one session; its sockets close at once", {}, {{204}}};
    router.add(oneDoc, "DELETE", "/api/me/sessions/{session}/", Access::Account, [&logins](const Call &call, const Answer &answer) {
        const auto session = sessionOf(call);
        if (!session)
            return answer.fail(session.error());
        logins.revoke(call.caller, *session, answer.withNothing());
    });
}

void addBlockRoutes(Router &router, chat::Blocks &blocks)
{
    const RouteDoc listDoc{
        "Whom the caller does not want to hear from", {}, {{200, "user_page"}}, {{"page", "1", "integer"}, {"page_size", "At most 200", "integer"}}};
    router.add(listDoc, "GET", "/api/me/blocked/", Access::Account, [&blocks](const Call &call, const Answer &answer) {
        const auto page = pageOf(call);
        if (!page)
            return answer.fail(page.error());
        blocks.list(call.caller, *page, answerPage<User>(call, answer, *page));
    });

    const RouteDoc postDoc{"Block somebody", "block_request", {{201, "user"}}};
    router.add(postDoc, "POST", "/api/me/blocked/", Access::Account, [&blocks](const Call &call, const Answer &answer) {
        const auto user = call.decoded(readBlocked);
        if (!user)
            return answer.fail(user.error());
        blocks.block(call.caller, *user, answer.with<User>(201, [](const User &blocked) { return wire::encode(blocked); }));
    });

    const RouteDoc putDoc{"Block somebody", {}, {{204}}};
    router.add(putDoc, "PUT", "/api/me/blocked/{user}/", Access::Account, [&blocks](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        if (!user)
            return answer.fail(user.error());
        blocks.block(call.caller, *user, [answer](Result<User> blocked) { blocked ? answer.empty() : answer.fail(blocked.error()); });
    });

    const RouteDoc deleteDoc{"Hear from somebody again", {}, {{204}}};
    router.add(deleteDoc, "DELETE", "/api/me/blocked/{user}/", Access::Account, [&blocks](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        if (!user)
            return answer.fail(user.error());
        blocks.unblock(call.caller, *user, answer.withNothing());
    });
}

} // namespace Suhbat::api::rest
