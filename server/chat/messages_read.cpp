// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/access.h"
#include "chat/messages.h"
#include "store/members_repository.h"

namespace Suhbat::chat {

namespace {

struct Window {
    qint64 from = 0; // ordinals, both inside
    qint64 to = 0;
};

// The window that a query asks for. Ordinals have no holes, so the oldest page costs what the newest does.
Result<Window> windowOf(store::Session &session, const store::RoomFacts &room, const PageQuery &query)
{
    if (query.before || query.after) {
        const auto place = placeIn(session, room, query.before ? *query.before : *query.after);
        if (!place)
            return failField(Code::NotFound, query.before ? QStringLiteral("before") : QStringLiteral("after"));
        if (query.before)
            return Window{place->ordinal - query.size, place->ordinal - 1};
        return Window{place->ordinal + 1, place->ordinal + query.size};
    }
    const qint64 to = room.lastOrdinal - qint64(query.page - 1) * query.size;
    if (to < room.firstOrdinal && query.page > 1)
        return failField(Code::NotFound, QStringLiteral("page"), QStringLiteral("no_such_page"));
    return Window{to - query.size + 1, to};
}

Result<MessagePage> pageIn(store::Session &session, const Caller &caller, const PageQuery &query)
{
    const auto room = allowIn(session, caller, query.room, Action::ReadRoom);
    if (!room)
        return fail(room.error());
    auto window = windowOf(session, *room, query);
    if (!window)
        return fail(window.error());
    window->from = std::max(window->from, room->firstOrdinal);
    window->to = std::min(window->to, room->lastOrdinal);

    MessagePage page;
    page.room = room->id;
    page.count = room->messageCount();
    if (window->from <= window->to)
        page.messages = store::MessageRepository(session).between(room->id, room->uuid, window->from, window->to, caller.user);
    page.hasOlder = window->from > room->firstOrdinal;
    page.hasNewer = window->to < room->lastOrdinal;
    return page;
}

Result<QList<Message>> pinsIn(store::Session &session, const Caller &caller, const RoomRef &reference)
{
    const auto room = allowIn(session, caller, reference, Action::ReadRoom);
    if (!room)
        return fail(room.error());
    store::MessageRepository messages(session);
    QList<Message> pinned = messages.byIds(messages.pins(room->id), caller.user);
    for (Message &message : pinned)
        message.roomUuid = room->uuid;
    return pinned;
}

Result<QList<Reader>> readersIn(store::Session &session, const Caller &caller, const RoomRef &reference, const MessageRef &message)
{
    const auto room = allowIn(session, caller, reference, Action::ReadRoom);
    if (!room)
        return fail(room.error());
    const auto place = placeIn(session, *room, message);
    if (!place)
        return fail(place.error());
    QList<Reader> readers;
    for (const store::ReaderRow &row : store::MemberRepository(session).readers(room->id, place->ordinal, place->sender)) {
        if (row.readAt.isValid()) // who joined later has never marked anything
            readers.append({row.user, row.username, row.name, row.readAt});
    }
    return readers;
}

} // namespace

void Messages::page(const Caller &caller, PageQuery query, Reply<MessagePage> reply)
{
    look<MessagePage>(
        m_store, caller, [caller, query = std::move(query)](store::Session &session) { return pageIn(session, caller, query); }, std::move(reply));
}

void Messages::get(const Caller &caller, MessageTarget target, Reply<Message> reply)
{
    look<Message>(
        m_store, caller,
        [caller, target = std::move(target)](store::Session &session) -> Result<Message> {
            const auto access = allowOn(session, caller, target, Action::ReadRoom);
            if (!access)
                return fail(access.error());
            const auto message = store::MessageRepository(session).at(access->room.id, access->room.uuid, access->message.ordinal, caller.user);
            return message ? Result<Message>(*message) : Result<Message>(fail(Code::NotFound));
        },
        std::move(reply));
}

void Messages::pins(const Caller &caller, RoomRef room, Reply<QList<Message>> reply)
{
    look<QList<Message>>(
        m_store, caller, [caller, room](store::Session &session) { return pinsIn(session, caller, room); }, std::move(reply));
}

void Messages::readBy(const Caller &caller, RoomRef room, MessageRef message, Reply<QList<Reader>> reply)
{
    look<QList<Reader>>(
        m_store, caller, [caller, room, message](store::Session &session) { return readersIn(session, caller, room, message); }, std::move(reply));
}

} // namespace Suhbat::chat
