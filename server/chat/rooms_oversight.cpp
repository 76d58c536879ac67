// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/audit.h"
#include "chat/room_view.h"
#include "chat/rooms.h"
#include "store/messages_repository.h"
#include "store/rooms_repository.h"
#include "store/search_repository.h"
#include "text/fold.h"

#include <QSet>

namespace Suhbat::chat {

namespace {

constexpr int mostMessages = 1000; // whose rooms a search by words looks at

// By the people in it, its name, its product, or what was said there.
QList<RoomId> roomsMatching(store::Session &session, const QString &search)
{
    QSet<RoomId> rooms;
    for (const RoomId room : store::RoomRepository(session).matching(text::searchKey(search)))
        rooms.insert(room);
    store::SearchQuery query;
    query.words = text::queryWords(search);
    query.limit = mostMessages;
    for (const Message &message : store::MessageRepository(session).byIds(store::SearchRepository(session).find(query), UserId()))
        rooms.insert(message.room);
    return store::RoomRepository(session).orderedByActivity(rooms.values());
}

Result<RoomPage> adminPageIn(store::Session &session, const Caller &caller, const QString &search, int page, int size)
{
    store::RoomRepository rooms(session);
    const qint64 offset = qint64(page - 1) * size;
    RoomPage answer;
    QList<RoomId> shown;
    if (search.trimmed().isEmpty()) {
        answer.count = rooms.count();
        shown = rooms.newest(size, offset);
        Audit::note(session, caller, QStringLiteral("rooms.listed"));
    } else {
        const QList<RoomId> found = roomsMatching(session, search);
        answer.count = found.size();
        shown = found.mid(offset, size);
        Audit::note(session, caller, QStringLiteral("rooms.searched"), {}, search);
    }
    if (shown.isEmpty() && page > 1)
        return failField(Code::NotFound, QStringLiteral("page"), QStringLiteral("no_such_page"));
    answer.rooms = viewsOf(session, shown, caller.user);
    return answer;
}

} // namespace

void Rooms::adminPage(const Caller &caller, QString search, int page, int size, Reply<RoomPage> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden, QStringLiteral("admins_only")));
    // As a write: the look is noted in the same transaction.
    m_store.write<RoomPage>([caller, search, page, size](store::Session &session) { return adminPageIn(session, caller, search, page, size); },
                            std::move(reply));
}

} // namespace Suhbat::chat
