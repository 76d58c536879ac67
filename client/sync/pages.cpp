// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pages.h"

#include "sync/changes.h"
#include "sync/sync_sentences.h"

namespace Suhbat::client {

namespace {

const MessageId endless(std::numeric_limits<qint64>::max());
constexpr int warmRooms = 30;
constexpr int warmPage = 50;

} // namespace

Pages::Pages(Tools &tools, Applier &applier, QObject *parent) : QObject(parent), m_tools(tools), m_applier(applier), m_cache(tools.cache) {}

Result<> Pages::keep(RoomId room, const MessagesPage &page, Side side, MessageId key)
{
    if (m_cache.rooms().seqOf(room) < 0)
        return fail(syncError(Code::NotFound, "room_unknown"));
    QList<MessageId> ids;
    for (const Message &message : page.messages)
        ids << message.id;
    Span span;
    span.first = side == Side::After ? key : ids.isEmpty() ? key : ids.last();
    span.last = side == Side::Before ? key : ids.isEmpty() ? key : ids.first();
    span.reachesStart = side != Side::After && !page.hasOlder;
    return m_cache.change(Cache::Durability::Process, [&] {
        for (const Message &message : page.messages)
            m_applier.putShown(room, message);
        const MessageId ownRead = m_cache.messages().newestRead(room, m_tools.me.id);
        if (ownRead.isValid())
            m_cache.rooms().setReadByOthers(room, ownRead);
        if (!span.first.isValid())
            return;
        // What the server no longer has between these two was cleaned up.
        const QList<QUuid> gone = m_cache.messages().removeBetween(room, span.reachesStart ? MessageId(1) : span.first, span.last, ids + QList{key});
        for (const QUuid &uuid : gone)
            m_tools.changes.loseMessage(room, uuid);
        m_cache.spans().add(room, span);
    });
}

Page Pages::pageOf(RoomId room, const QList<Message> &messages, const std::optional<Span> &span, bool isTop)
{
    Page page;
    page.messages = m_cache.shown(messages);
    const bool isAtStart = span && span->reachesStart && (messages.isEmpty() || messages.first().id <= span->first);
    page.hasOlder = !isAtStart;
    page.hasNewer = !isTop;
    if (isTop)
        page.messages += m_cache.waiting(room);
    return page;
}

std::optional<Span> Pages::topSpan(RoomId room)
{
    const auto cached = m_cache.rooms().find(room);
    const auto span = m_cache.spans().newest(room);
    return cached && span && span->last >= cached->newest ? span : std::nullopt;
}

void Pages::newest(RoomId room, int limit, Reply<Page> answer)
{
    readNewest(room, limit, Fetch::Allowed, std::move(answer));
    refresh(room);
}

void Pages::readNewest(RoomId room, int limit, Fetch fetch, Reply<Page> answer)
{
    const auto cached = m_cache.rooms().find(room);
    const auto span = topSpan(room);
    const QList<Message> messages = span ? m_cache.messages().newest(room, span->first, endless, limit) : QList<Message>();
    if (auto read = m_cache.outcome(); !read)
        return answer(fail(spoken(read.error())));
    if (!cached)
        return answer(fail(syncError(Code::NotFound, "room_unknown")));
    const bool isEmpty = !cached->newest.isValid();
    const bool isEnough = isEmpty || (span && (span->reachesStart || messages.size() >= limit));
    if (!isEnough && canFetch(fetch)) {
        m_fresh.insert(room);
        return m_tools.api.messages.newest(room, limit, this, [this, room, limit, answer](const Result<MessagesPage> &page) {
            if (page)
                (void)keep(room, *page, Side::Newest, {});
            readNewest(room, limit, Fetch::Done, answer);
        });
    }
    Page page = pageOf(room, messages, span, true);
    page.hasOlder = page.hasOlder && !isEmpty;
    page.isPartial = !isEnough && !span;
    if (!isEnough && fetch == Fetch::Allowed)
        m_partial.insert(room);
    answer(page);
}

// The receipts and reactions of the time without a line are in no log: the first look at a room asks for them.
void Pages::refresh(RoomId room)
{
    if (m_fresh.contains(room) || !m_tools.line.isOpen() || m_cache.rooms().seqOf(room) < 0)
        return;
    m_fresh.insert(room);
    m_tools.api.messages.newest(room, warmPage, this, [this, room](const Result<MessagesPage> &page) {
        if (!page || !keep(room, *page, Side::Newest, {}))
            m_fresh.remove(room);
        else
            m_tools.changes.touchRoom(room);
        warmUp();
    });
}

void Pages::lineIsUp()
{
    m_fresh.clear();
    for (const RoomId room : std::exchange(m_partial, {}))
        m_tools.changes.tearRoom(room);
    m_warm.clear();
    for (const RoomId room : m_cache.rooms().ids().mid(0, warmRooms)) {
        const auto span = topSpan(room);
        const bool isCold = !span || (!span->reachesStart && m_cache.messages().newest(room, span->first, endless, warmPage).size() < warmPage);
        if (isCold)
            m_warm << room;
    }
    warmUp();
}

void Pages::warmUp()
{
    while (!m_warm.isEmpty()) {
        const RoomId room = m_warm.takeFirst();
        if (m_fresh.contains(room))
            continue;
        return refresh(room); // which comes back here
    }
}

void Pages::older(RoomId room, MessageId before, int limit, Reply<Page> answer) { readOlder(room, before, limit, Fetch::Allowed, std::move(answer)); }

void Pages::readOlder(RoomId room, MessageId before, int limit, Fetch fetch, Reply<Page> answer)
{
    const auto span = m_cache.spans().around(room, before);
    const QList<Message> messages = span ? m_cache.messages().newest(room, span->first, MessageId(before.value() - 1), limit) : QList<Message>();
    if (auto read = m_cache.outcome(); !read)
        return answer(fail(spoken(read.error())));
    const bool isEnough = span && (span->reachesStart || messages.size() >= limit);
    if (!isEnough && canFetch(fetch)) {
        return m_tools.api.messages.before(room, before, limit, this, [this, room, before, limit, answer](const Result<MessagesPage> &page) {
            if (!page)
                return answer(fail(page.error()));
            if (const auto kept = keep(room, *page, Side::Before, before); !kept)
                return answer(fail(spoken(kept.error())));
            readOlder(room, before, limit, Fetch::Done, answer);
        });
    }
    Page page = pageOf(room, messages, span, false);
    page.isPartial = !isEnough && messages.isEmpty() && fetch == Fetch::Allowed;
    page.hasNewer = true;
    answer(page);
}

void Pages::newer(RoomId room, MessageId after, int limit, Reply<Page> answer) { readNewer(room, after, limit, Fetch::Allowed, std::move(answer)); }

void Pages::readNewer(RoomId room, MessageId after, int limit, Fetch fetch, Reply<Page> answer)
{
    const auto span = m_cache.spans().around(room, after);
    const auto top = topSpan(room);
    const bool isInTop = span && top && span->first == top->first;
    const QList<Message> messages = span ? m_cache.messages().oldest(room, MessageId(after.value() + 1), span->last, limit) : QList<Message>();
    if (auto read = m_cache.outcome(); !read)
        return answer(fail(spoken(read.error())));
    const bool isEnough = span && (isInTop || messages.size() >= limit);
    if (!isEnough && canFetch(fetch)) {
        return m_tools.api.messages.after(room, after, limit, this, [this, room, after, limit, answer](const Result<MessagesPage> &page) {
            if (!page)
                return answer(fail(page.error()));
            if (const auto kept = keep(room, *page, Side::After, after); !kept)
                return answer(fail(spoken(kept.error())));
            readNewer(room, after, limit, Fetch::Done, answer);
        });
    }
    const MessageId last = messages.isEmpty() ? after : messages.last().id;
    Page page = pageOf(room, messages, span, isInTop && last >= top->last);
    page.hasOlder = true;
    page.isPartial = !isEnough && messages.isEmpty() && fetch == Fetch::Allowed;
    answer(page);
}

void Pages::around(RoomId room, MessageId message, int limit, Reply<Page> answer) { readAround(room, message, limit, Fetch::Allowed, std::move(answer)); }

void Pages::firstUnread(RoomId room, int limit, Reply<Page> answer)
{
    const auto cached = m_cache.rooms().find(room);
    if (cached && cached->readUpTo.isValid())
        return around(room, cached->readUpTo, limit, std::move(answer));
    newest(room, limit, std::move(answer));
}

void Pages::readAround(RoomId room, MessageId message, int limit, Fetch fetch, Reply<Page> answer)
{
    const int half = std::max(1, limit / 2);
    const auto span = m_cache.spans().around(room, message);
    const auto top = topSpan(room);
    const bool isInTop = span && top && span->first == top->first;
    QList<Message> before, after;
    if (span) {
        before = m_cache.messages().newest(room, span->first, message, half + 1);
        after = m_cache.messages().oldest(room, MessageId(message.value() + 1), span->last, half);
    }
    if (auto read = m_cache.outcome(); !read)
        return answer(fail(spoken(read.error())));
    const bool isThere = !before.isEmpty() && before.last().id == message;
    const bool isEnough = isThere && (span->reachesStart || before.size() > half) && (isInTop || after.size() >= half);
    if (!isEnough && canFetch(fetch))
        return fetchAround(room, message, limit, std::move(answer));
    if (!isThere)
        return answer(fail(m_tools.isReachable() ? syncError(Code::NotFound, "message_unknown") : syncError(Code::Unavailable, "offline")));
    const QList<Message> messages = before + after;
    answer(pageOf(room, messages, span, isInTop && messages.last().id >= top->last));
}

// The message itself, what stands before it and what stands after it.
void Pages::fetchAround(RoomId room, MessageId message, int limit, Reply<Page> answer)
{
    const int half = std::max(1, limit / 2);
    MessagesApi &api = m_tools.api.messages;
    api.get(room, message, this, [this, &api, room, message, half, limit, answer](const Result<Message> &itself) {
        if (!itself)
            return answer(fail(itself.error()));
        const MessagesPage alone{.messages = {*itself}, .hasOlder = true};
        if (const auto kept = keep(room, alone, Side::Newest, {}); !kept)
            return answer(fail(spoken(kept.error())));
        api.before(room, message, half, this, [this, &api, room, message, half, limit, answer](const Result<MessagesPage> &before) {
            if (!before)
                return answer(fail(before.error()));
            (void)keep(room, *before, Side::Before, message);
            api.after(room, message, half, this, [this, room, message, limit, answer](const Result<MessagesPage> &after) {
                if (!after)
                    return answer(fail(after.error()));
                (void)keep(room, *after, Side::After, message);
                readAround(room, message, limit, Fetch::Done, answer);
            });
        });
    });
}

void Pages::messages(RoomId room, const QList<MessageId> &ids, Reply<QList<StoredMessage>> answer)
{
    QList<StoredMessage> found;
    for (const MessageId id : ids) {
        const auto message = m_cache.messages().find(id);
        if (message && message->room == room) {
            found << m_cache.shown(*message);
        } else if (m_tools.isReachable()) {
            // One by one: a missing one may be gone for good, and the others are wanted nevertheless.
            return m_tools.api.messages.get(room, id, this, [this, room, ids, id, answer](const Result<Message> &fetched) {
                QList<MessageId> rest = ids;
                if (fetched)
                    (void)m_cache.change(Cache::Durability::Process, [&] { m_applier.putShown(room, *fetched); });
                if (!fetched || !m_cache.messages().find(id))
                    rest.removeAll(id);
                messages(room, rest, answer);
            });
        }
    }
    answer(found);
}

} // namespace Suhbat::client
