// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/search_desk.h"

#include "text/fold.h"

namespace Suhbat::client {

namespace {

constexpr int mostPeople = 50;

bool isNamedBy(const User &user, const QStringList &words)
{
    const QString key = u' ' + text::searchKey(user.name + u' ' + user.username);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return key.contains(u' ' + word); });
}

MessageSearch asked(const SearchQuestion &question)
{
    MessageSearch search;
    search.words = question.text.left(256);
    search.room = question.room;
    search.sender = question.sender;
    if (question.from.isValid())
        search.from = Timestamp(question.from.startOfDay().toMSecsSinceEpoch());
    if (question.to.isValid())
        search.to = Timestamp(question.to.addDays(1).startOfDay().toMSecsSinceEpoch());
    search.before = question.before;
    search.pageSize = question.limit;
    return search;
}

} // namespace

void SearchDesk::search(const SearchQuestion &question, Reply<SearchAnswer> answer)
{
    if (text::queryWords(question.text).isEmpty())
        return answer(SearchAnswer{});
    if (!m_tools.isReachable())
        return answer(searchCache(question));
    m_tools.api.messages.search(asked(question), this, [this, question, answer](const Result<MessageHits> &hits) {
        if (!hits)
            return answer(searchCache(question));
        SearchAnswer found;
        found.count = hits->count;
        found.hasMore = hits->hasMore;
        for (const MessageHit &hit : hits->hits) {
            Message message = hit.message;
            message.room = m_tools.cache.rooms().idOf(message.roomUuid).value_or(RoomId());
            if (message.room.isValid()) // else it is in a room that was just left
                found.hits.append({StoredMessage{message}, hit.highlights});
        }
        answer(found);
    });
}

SearchAnswer SearchDesk::searchCache(const SearchQuestion &question)
{
    const QStringList words = text::queryWords(question.text);
    SearchQuestion more = question;
    more.limit = question.limit + 1; // is there another page?
    SearchAnswer found;
    found.isFromCacheOnly = true;
    for (const MessageId id : m_tools.cache.messages().search(more, words)) {
        const auto message = m_tools.cache.messages().find(id);
        if (message && found.hits.size() < question.limit)
            found.hits.append({m_tools.cache.shown(*message), text::highlights(message->content, words)});
        else
            found.hasMore = found.hasMore || message;
    }
    found.count = found.hits.size() + (found.hasMore ? 1 : 0);
    (void)m_tools.cache.outcome();
    return found;
}

QList<User> SearchDesk::peopleInCache(const QString &words)
{
    const QStringList wanted = text::queryWords(words);
    QList<User> people;
    for (const User &user : m_tools.cache.people().all(5000)) {
        if (isNamedBy(user, wanted))
            people << user;
        if (people.size() >= mostPeople)
            break;
    }
    (void)m_tools.cache.outcome();
    return people;
}

void SearchDesk::people(const QString &words, Reply<QList<User>> answer)
{
    if (!m_tools.isReachable())
        return answer(peopleInCache(words));
    m_tools.api.people.search(words, 1, mostPeople, this, [this, words, answer](const Result<wire::Listing<User>> &found) {
        if (!found)
            return answer(peopleInCache(words));
        (void)m_tools.cache.change(Cache::Durability::Process, [&] {
            for (const User &user : found->items)
                m_tools.cache.people().put(user);
        });
        answer(found->items);
    });
}

} // namespace Suhbat::client
