// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refs.h"
#include "api/rest/paging.h"
#include "api/rest/routes.h"
#include "chat/messages.h"

namespace Suhbat::api::rest {

namespace {

Result<std::optional<MessageRef>> keyOf(const Call &call, const char *name)
{
    const auto text = call.request.parameter(name);
    if (!text || text->isEmpty())
        return std::optional<MessageRef>();
    const auto ref = messageRefFromText(*text);
    if (!ref)
        return failField(Code::InvalidField, QString::fromLatin1(name));
    return ref;
}

Result<chat::PageQuery> readQuery(const Call &call, const chat::Limits &limits)
{
    const auto room = call.room();
    if (!room)
        return fail(room.error());
    const auto paging = pagingOf(call, limits.pageSize, limits.maxPageSize);
    if (!paging)
        return fail(paging.error());
    const auto before = keyOf(call, "before");
    if (!before)
        return fail(before.error());
    const auto after = keyOf(call, "after");
    if (!after)
        return fail(after.error());
    return chat::PageQuery{*room, paging->page, paging->size, *before, *after};
}

// Newest first, so `next` leads to older messages, by number or by key as the page itself was asked for.
wire::PageLinks linksOf(const Call &call, const chat::PageQuery &query, const chat::MessagePage &page)
{
    if (!query.before && !query.after)
        return numberedLinks(call, {query.page, query.size}, page.count);
    wire::PageLinks links{.count = page.count};
    if (page.messages.isEmpty())
        return links;
    const auto link = [&](const char *key, const Message &message, const char *other) {
        return linkTo(call, {{key, QByteArray::number(message.id.value())}}, {other, "page"});
    };
    if (page.hasOlder)
        links.next = link("before", page.messages.last(), "after");
    if (page.hasNewer)
        links.previous = link("after", page.messages.first(), "before");
    return links;
}

} // namespace

void addMessagePageRoutes(Router &router, chat::Messages &messages, const chat::Limits &limits)
{
    const RouteDoc pageDoc{"A page of a room's messages, newest first", {}, {{200, "message_page"}},
        {{"page", "From the newest, 1", "integer"}, {"page_size", "At most 200", "integer"}, {"before", "Only messages older than this one (id or message_id)"},
            {"after", "Only messages newer than this one"}}};
    router.add(pageDoc, "GET", "/api/chat/rooms/{room}/messages/", Access::Party, [&messages, &limits](const Call &call, const Answer &answer) {
        const auto query = readQuery(call, limits);
        if (!query)
            return answer.fail(query.error());
        messages.page(call.caller, *query, answer.with<chat::MessagePage>(200, [call, query = *query](const chat::MessagePage &page) {
            return wire::encodePage(linksOf(call, query, page), page.messages);
        }));
    });
}

} // namespace Suhbat::api::rest
