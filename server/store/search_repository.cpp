// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_repository.h"

#include <limits>

namespace Suhbat::store {

namespace {

constexpr qsizetype roomsInIndex = 32; // that many are asked of the index; more are looked at hit by hit
constexpr qint64 fewMessages = 3000;   // are sooner read than searched
constexpr int chunk = 256;

} // namespace

// A query under way.
struct SearchRepository::Search {
    explicit Search(const SearchQuery &query) : query(query), before(query.before.isValid() ? query.before.value() : std::numeric_limits<qint64>::max())
    {
        if (query.rooms)
            rooms = QSet<RoomId>(query.rooms->cbegin(), query.rooms->cend());
    }
    bool isWanted(RoomId room, Timestamp at) const
    {
        return (!query.rooms || rooms.contains(room)) && at >= query.from && (!query.to.isValid() || at < query.to);
    }

    const SearchQuery &query;
    const qint64 before;
    QSet<RoomId> rooms;
    QList<MessageId> found;
};

QList<MessageId> SearchRepository::find(const SearchQuery &query)
{
    if (query.words.isEmpty() || query.limit <= 0 || (query.rooms && query.rooms->isEmpty()))
        return {};
    Search search(query);
    if (query.rooms && query.rooms->size() > roomsInIndex && isSmall(*query.rooms)) {
        QVariantList ids;
        for (const RoomId room : *query.rooms)
            ids << room.value();
        matchRows(search, m_db.runList("search.of_rooms", {search.before}, ids));
    } else {
        qint64 indexed = 0;
        {
            Rows progress = m_db.run("search.progress");
            indexed = progress.next() ? progress.integer(0) : 0;
        }
        matchRows(search, m_db.run("search.tail", {indexed, search.before}));
        matchRows(search, m_db.run("search.changed", {indexed, search.before}));
        searchBlocks(search, std::min(search.before - 1, indexed));
    }
    // Changed messages stand anywhere among the others.
    std::sort(search.found.begin(), search.found.end(), std::greater<>());
    return search.found.mid(0, query.limit);
}

// Rows that the index does not know: the words are looked for here.
void SearchRepository::matchRows(Search &search, Rows rows)
{
    const SearchQuery &query = search.query;
    while (rows.next()) {
        if (!search.isWanted(rows.id<RoomId>(1), rows.time(5)) || (query.sender.isValid() && rows.id<UserId>(2) != query.sender)
            || (query.type && MessageType(rows.integer(3)) != *query.type) || !matchesWords(rows.text(4), query.words))
            continue;
        search.found << rows.id<MessageId>(0);
    }
}

// Block by block, the newest first, until the index has given enough.
void SearchRepository::searchBlocks(Search &search, qint64 from)
{
    SearchTerms terms{search.query.words, {}, search.query.sender, search.query.type};
    if (search.query.rooms && search.query.rooms->size() <= roomsInIndex)
        terms.rooms = *search.query.rooms;
    int missing = search.query.limit;
    for (qint64 block = searchBlock(from); block >= 0 && missing > 0; --block) {
        const QString expression = terms.expression(m_db.dialect(), block);
        qint64 before = from + 1;
        for (int seen = chunk; seen == chunk && missing > 0;) {
            seen = 0;
            Rows rows = m_db.run("search.block", {expression, before, chunk});
            while (missing > 0 && rows.next()) {
                ++seen;
                before = rows.integer(0);
                if (!search.isWanted(rows.id<RoomId>(1), rows.time(2)))
                    continue;
                search.found << rows.id<MessageId>(0);
                --missing;
            }
        }
    }
}

bool SearchRepository::isSmall(const QList<RoomId> &rooms)
{
    QVariantList ids;
    for (const RoomId room : rooms)
        ids << room.value();
    Rows rows = m_db.runList("search.messages_in", {}, ids);
    return rows.next() && rows.integer(0) <= fewMessages;
}

} // namespace Suhbat::store
