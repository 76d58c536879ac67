// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/page_cache.h"
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

// Pages from memory where they are still true, from the database where not. A reply may come when the router has gone.
class MessagePages : public std::enable_shared_from_this<MessagePages>
{
public:
    MessagePages(chat::Messages &messages, const chat::RoomVersions &versions, const chat::Limits &limits)
        : m_messages(messages), m_versions(versions), m_limits(limits), m_cache(versions, cacheBytes)
    {
    }

    void answer(const Call &call, const Answer &answer)
    {
        const PageCache::Key key{call.caller.user, call.request.target};
        if (const auto body = m_cache.find(key))
            return answer.json(200, *body);
        const auto query = readQuery(call, m_limits);
        if (!query)
            return answer.fail(query.error());

        const RoomId room = idOf(query->room);
        const quint64 version = m_versions.version(room);
        m_messages.page(call.caller, *query, [self = shared_from_this(), call, answer, key, query = *query, room, version](Result<chat::MessagePage> page) {
            if (!page)
                return answer.fail(page.error());
            const QByteArray body = wire::encodePage(linksOf(call, query, *page), page->messages);
            answer.json(200, body);
            // What an admin looks at is noted each time, so it is read each time.
            if (page->room == room && !call.caller.isAdmin())
                self->m_cache.insert(key, page->room, version, body);
            self->learn(query.room, page->room);
        });
    }

private:
    static constexpr qint64 cacheBytes = 64 * 1024 * 1024;
    static constexpr qsizetype mostNames = 64 * 1024;

    // None for a UUID met the first time: its room's version could not be read before the page was.
    RoomId idOf(const RoomRef &room)
    {
        if (const RoomId *id = std::get_if<RoomId>(&room))
            return *id;
        const std::lock_guard lock(m_mutex);
        return m_ids.value(std::get<QUuid>(room));
    }

    void learn(const RoomRef &room, RoomId id)
    {
        const QUuid *uuid = std::get_if<QUuid>(&room);
        if (!uuid)
            return;
        const std::lock_guard lock(m_mutex);
        if (m_ids.size() >= mostNames)
            m_ids.clear();
        m_ids.insert(*uuid, id);
    }

    chat::Messages &m_messages;
    const chat::RoomVersions &m_versions;
    const chat::Limits &m_limits;
    PageCache m_cache;
    std::mutex m_mutex;
    QHash<QUuid, RoomId> m_ids;
};

} // namespace

void addMessagePageRoutes(Router &router, chat::Messages &messages, const chat::RoomVersions &versions, const chat::Limits &limits)
{
    const RouteDoc doc{"A page of a room's messages, newest first",
                       {},
                       {{200, "message_page"}},
                       {{"page", "From the newest, 1", "integer"},
                        {"page_size", "At most 200", "integer"},
                        {"before", "Only messages older than this one (id or message_id)"},
                        {"after", "Only messages newer than this one"}}};
    const auto pages = std::make_shared<MessagePages>(messages, versions, limits);
    router.add(doc, "GET", "/api/chat/rooms/{room}/messages/", Access::Party, [pages](const Call &call, const Answer &answer) { pages->answer(call, answer); });
}

} // namespace Suhbat::api::rest
