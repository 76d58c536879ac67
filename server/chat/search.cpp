// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/search.h"

#include "chat/access.h"
#include "chat/audit.h"
#include "store/search_repository.h"
#include "text/fold.h"

namespace Suhbat::chat {

namespace {

constexpr int mostCounted = 1000; // a person who finds more than this refines the question

// Where the caller may look: nothing stands for everywhere.
Result<std::optional<QList<RoomId>>> scopeOf(store::Session &session, const Caller &caller, const SearchQuery &query)
{
    if (query.room) {
        const auto room = allowIn(session, caller, *query.room, Action::ReadRoom);
        if (!room)
            return fail(room.error());
        return std::optional(QList<RoomId>{room->id});
    }
    if (caller.isAdmin()) {
        Audit::note(session, caller, QStringLiteral("messages.searched"));
        return std::optional<QList<RoomId>>();
    }
    store::RoomRepository rooms(session);
    QList<RoomId> scope = rooms.ofUser(caller.user);
    if (caller.role == Role::Agent)
        scope += rooms.ofSupport();
    std::sort(scope.begin(), scope.end());
    scope.erase(std::unique(scope.begin(), scope.end()), scope.end());
    return std::optional(scope);
}

QList<SearchHit> hitsOf(store::Session &session, const QList<MessageId> &ids, const QStringList &words, UserId viewer)
{
    QHash<RoomId, QUuid> uuids;
    QList<SearchHit> hits;
    for (Message &message : store::MessageRepository(session).byIds(ids, viewer)) {
        auto uuid = uuids.find(message.room);
        if (uuid == uuids.end()) {
            const auto room = store::RoomRepository(session).row(message.room);
            uuid = uuids.insert(message.room, room ? room->uuid : QUuid());
        }
        message.roomUuid = *uuid;
        hits.append({message, text::highlights(message.content, words)});
    }
    return hits;
}

Result<SearchAnswer> findIn(store::Session &session, const Caller &caller, const SearchQuery &query)
{
    const QStringList words = text::queryWords(query.words);
    const auto scope = scopeOf(session, caller, query);
    if (!scope)
        return fail(scope.error());
    if (words.isEmpty() || (*scope && (*scope)->isEmpty()))
        return SearchAnswer{};

    store::SearchQuery wanted;
    wanted.words = words;
    wanted.rooms = *scope;
    wanted.sender = query.sender.value_or(UserId());
    wanted.type = query.kind;
    wanted.from = query.from;
    wanted.to = query.to;
    wanted.limit = mostCounted;
    store::SearchRepository search(session);
    QList<MessageId> found = search.find(wanted);

    SearchAnswer answer;
    answer.count = found.size();
    if (query.before) {
        wanted.before = *query.before;
        wanted.limit = query.size + 1;
        found = search.find(wanted);
    }
    answer.hasMore = found.size() > query.size;
    answer.hits = hitsOf(session, found.mid(0, query.size), words, caller.user);
    return answer;
}

} // namespace

void Search::find(const Caller &caller, SearchQuery query, Reply<SearchAnswer> reply)
{
    look<SearchAnswer>(
        m_store, caller, [caller, query = std::move(query)](store::Session &session) { return findIn(session, caller, query); }, std::move(reply));
}

} // namespace Suhbat::chat
