// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest/paging.h"
#include "api/rest/routes.h"
#include "chat/rooms.h"

namespace Suhbat::api::rest {

void addDeskRoutes(Router &router, chat::Rooms &rooms, const chat::Limits &limits)
{
    const RouteDoc vendorDoc{"The rooms in which the caller is the vendor", {}, {{200, "room_list"}}};
    router.add(vendorDoc, "GET", "/api/chat/vendor/rooms/", Access::Vendor, [&rooms](const Call &call, const Answer &answer) {
        rooms.vendorQueue(call.caller, answer.with<QList<Room>>(200, [](const QList<Room> &list) { return wire::encodeList(list); }));
    });

    const RouteDoc adminDoc{"Every room; the search looks into people, room, product and message text",
                            {},
                            {{200, "room_page"}},
                            {{"search", "Words that must occur"}, {"page", "From the newest activity, 1", "integer"}, {"page_size", "At most 200", "integer"}}};
    router.add(adminDoc, "GET", "/api/chat/admin/rooms/", Access::Admin, [&rooms, &limits](const Call &call, const Answer &answer) {
        const auto paging = pagingOf(call, limits.pageSize, limits.maxPageSize);
        if (!paging)
            return answer.fail(paging.error());
        const QString search = QString::fromUtf8(call.request.parameter("search").value_or(QByteArray())).trimmed();
        rooms.adminPage(call.caller, search, paging->page, paging->size, [call, answer, paging = *paging](Result<chat::RoomPage> page) {
            if (!page)
                return answer.fail(page.error());
            if (isBeyondEnd(paging, page->count))
                return answer.fail(Error{.code = Code::NotFound, .reason = QStringLiteral("no_such_page"), .field = QStringLiteral("page")});
            answer.json(200, wire::encodePage(numberedLinks(call, paging, page->count), page->rooms));
        });
    });
}

} // namespace Suhbat::api::rest
