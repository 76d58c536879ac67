// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest/people_encode.h"
#include "api/rest/people_routes.h"

namespace Suhbat::api::rest {

void addUserRoutes(Router &router, chat::Profiles &profiles)
{
    const RouteDoc searchDoc{
        "People the caller may write to, by words of their names",
        {},
        {{200, "user_page"}},
        {{"search", "Every word must begin a word of the name or username"}, {"page", "1", "integer"}, {"page_size", "At most 200", "integer"}}};
    router.add(searchDoc, "GET", "/api/users/", Access::Party, [&profiles](const Call &call, const Answer &answer) {
        const auto page = pageOf(call);
        if (!page)
            return answer.fail(page.error());
        const QString search = QString::fromUtf8(call.request.parameter("search").value_or(QByteArray()));
        profiles.search(call.caller, search, *page, answerPage<User>(call, answer, *page));
    });

    const RouteDoc getDoc{"One of them", {}, {{200, "user"}}};
    router.add(getDoc, "GET", "/api/users/{user}/", Access::Party, [&profiles](const Call &call, const Answer &answer) {
        const auto user = userOf(call);
        if (!user)
            return answer.fail(user.error());
        profiles.get(call.caller, *user, answer.with<User>(200, [](const User &found) { return wire::encode(found); }));
    });
}

} // namespace Suhbat::api::rest
