// SPDX-License-Identifier: GPL-3.0-or-later
// Where a room's history begins, and where a day does.
//
// The first message of a day. The server has no question for that, but its pages are numbered: a search by halves finds it in
// as many small questions as a long room's count has binary digits.
#include "sync/pages.h"

#include "sync/changes.h"
#include "sync/sync_sentences.h"

namespace Suhbat::client {

void Pages::onDate(RoomId room, const QDate &date, int limit, Reply<Page> answer)
{
    const Timestamp start(date.startOfDay().toMSecsSinceEpoch());
    const auto cached = m_cache.messages().firstSince(room, start);
    const auto span = cached ? m_cache.spans().around(room, cached->id) : std::nullopt;
    // Certain if what stands before it is known to be older.
    const bool isCertain = span && (span->first < cached->id || span->reachesStart);
    if (isCertain || (cached && !m_tools.isReachable()))
        return around(room, cached->id, limit, std::move(answer));
    if (!m_tools.isReachable())
        return answer(fail(syncError(Code::Unavailable, "offline")));
    m_tools.api.messages.newest(room, 1, this, [this, room, start, limit, answer](const Result<MessagesPage> &page) {
        if (!page)
            return answer(fail(page.error()));
        if (page->messages.isEmpty() || page->messages.first().createdAt < start)
            return answer(fail(syncError(Code::NotFound, "date_empty")));
        searchDate({room, start, limit, 1, page->count + 1, page->messages.first().id}, answer);
    });
}

// Page 1 is the newest message alone, page `count` the oldest.
void Pages::searchDate(const DateSearch &search, Reply<Page> answer)
{
    if (search.olderPage - search.newerPage <= 1)
        return around(search.room, search.found, search.limit, std::move(answer));
    const qint64 middle = (search.newerPage + search.olderPage) / 2;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("page"), QString::number(middle));
    query.addQueryItem(QStringLiteral("page_size"), QStringLiteral("1"));
    const QString path = QStringLiteral("/api/chat/rooms/%1/messages/").arg(search.room.value());
    m_tools.rest.get(path, query, this, [this, search, middle, answer](const Result<wire::Json> &json) {
        const auto page = json ? wire::decodeListing<Message>(*json) : Result<wire::Listing<Message>>(fail(json.error()));
        if (!page)
            return answer(fail(page.error()));
        DateSearch next = search;
        if (page->items.isEmpty() || page->items.first().createdAt < search.start) {
            next.olderPage = middle;
        } else {
            next.newerPage = middle;
            next.found = page->items.first().id;
        }
        searchDate(next, answer);
    });
}

// Asks for the oldest message that no pin spares: it is the first to be cleaned up.
void Pages::checkStart(RoomId room)
{
    const auto cached = m_cache.rooms().find(room);
    const QList<Message> oldest = m_cache.messages().oldest(room, MessageId(1), MessageId(std::numeric_limits<qint64>::max()), 20);
    const auto first = std::find_if(oldest.begin(), oldest.end(), [&](const Message &message) { return cached && !cached->room.pinned.contains(message.id); });
    if (first == oldest.end() || !m_tools.isReachable())
        return;
    m_tools.api.messages.get(room, first->id, this, [this, room](const Result<Message> &message) {
        if (!message && message.error().code == Code::NotFound)
            beginAnew(room);
    });
}

void Pages::beginAnew(RoomId room)
{
    m_tools.api.messages.newest(room, 50, this, [this, room](const Result<MessagesPage> &page) {
        if (!page)
            return;
        const auto begun = m_cache.change(Cache::Durability::Process, [&] {
            m_cache.messages().removeRoom(room);
            m_cache.spans().remove(room);
            if (page->messages.isEmpty())
                m_cache.rooms().setPlace(room, m_cache.rooms().seqOf(room), {});
        });
        if (!begun || !keep(room, *page, Side::Newest, {}))
            return;
        m_tools.changes.tearRoom(room);
    });
}

} // namespace Suhbat::client
