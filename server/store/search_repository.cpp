// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_repository.h"

#include <limits>

namespace Suhbat::store {

namespace {

constexpr qsizetype roomsInIndex = 32; // that many are asked of the index; more are looked at hit by hit
constexpr qint64 fewMessages = 3000; // are sooner read than searched
constexpr int fewHits = 64; // of one clause in one block: the others are sooner checked on the messages themselves
constexpr int firstPortion = 256;

} // namespace

// A query under way.
struct SearchRepository::Search {
    explicit Search(const SearchQuery &query) : query(query), before(query.before.isValid() ? query.before.value() : std::numeric_limits<qint64>::max())
    {
        if (query.rooms)
            rooms = QSet<RoomId>(query.rooms->cbegin(), query.rooms->cend());
    }

    // Of a row `id, room, sender, type, content, time`. The words may be known to match.
    bool fits(const Rows &row, bool areWordsKnown) const
    {
        const Timestamp at = row.time(5);
        return (!query.rooms || rooms.contains(row.id<RoomId>(1))) && at >= query.from && (!query.to.isValid() || at < query.to)
            && (!query.sender.isValid() || row.id<UserId>(2) == query.sender) && (!query.type || MessageType(row.integer(3)) == *query.type)
            && (areWordsKnown || matchesWords(row.text(4), query.words));
    }
    bool isEnough() const { return found.size() - known >= query.limit; }

    const SearchQuery &query;
    const qint64 before;
    QSet<RoomId> rooms;
    QList<MessageId> found;
    qint64 position = 0; // the index is asked for what is below
    qsizetype known = 0; // of them, those that do not come from the index
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

// Rows on which the words have to be looked for. How many there were.
int SearchRepository::matchRows(Search &search, Rows rows)
{
    int seen = 0;
    while (rows.next()) {
        ++seen;
        if (search.fits(rows, false))
            search.found << rows.id<MessageId>(0);
    }
    return seen;
}

QList<qint64> SearchRepository::blocks(const SearchQuery &query, qint64 from)
{
    const qint64 to = query.to.isValid() ? query.to.msecs() : std::numeric_limits<qint64>::max();
    QList<qint64> blocks;
    Rows rows = m_db.run("search.blocks", {store::searchBlock(from), value(query.from), to});
    while (rows.next())
        blocks << rows.integer(0);
    return blocks;
}

// Block by block, the newest first, until the index has given enough. A frequent word costs the index all its hits in the
// block, so where a rare word, a room or an author is asked for as well, that alone is looked up and the rest is checked on
// the few messages it leads to. Which ones are rare is learned on the way.
void SearchRepository::searchBlocks(Search &search, qint64 from)
{
    const Dialect dialect = m_db.dialect();
    SearchTerms terms{search.query.words, {}, search.query.sender, search.query.type};
    if (search.query.rooms && search.query.rooms->size() <= roomsInIndex)
        terms.rooms = *search.query.rooms;
    search.known = search.found.size();
    search.position = from + 1;
    qsizetype lead = 0;
    for (const qint64 block : blocks(search.query, from)) {
        if (search.isEnough())
            break;
        const QStringList clauses = terms.clauses(dialect, block);
        if (clauses.size() > 1 && lead < clauses.size()) {
            if (searchFew(search, clauses[lead]))
                continue;
            ++lead;
        }
        searchAll(search, SearchTerms::all(dialect, clauses));
    }
}

// False: there are many, and nothing was found yet.
bool SearchRepository::searchFew(Search &search, const QString &clause)
{
    const qsizetype before = search.found.size();
    if (matchRows(search, m_db.run("search.block", {clause, search.position, fewHits})) < fewHits)
        return true;
    search.found.resize(before);
    return false;
}

// In growing portions, since most searches are content with the first.
void SearchRepository::searchAll(Search &search, const QString &expression)
{
    qint64 before = search.position;
    bool isMore = true;
    for (int portion = firstPortion; isMore && !search.isEnough(); portion *= 8) {
        int seen = 0;
        Rows rows = m_db.run("search.block", {expression, before, portion});
        while (!search.isEnough() && rows.next()) {
            ++seen;
            before = rows.integer(0);
            if (search.fits(rows, true))
                search.found << rows.id<MessageId>(0);
        }
        isMore = seen == portion;
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
