// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_indexer.h"

#include "store/search_tokens.h"

#include <QLoggingCategory>
#include <map>

Q_DECLARE_LOGGING_CATEGORY(storeLog)

namespace Suhbat::store {

namespace {

SearchEntry entryOf(const Rows &rows)
{
    return {rows.id<MessageId>(0), rows.id<RoomId>(1), rows.id<UserId>(2), MessageType(rows.integer(3)), rows.text(4), rows.time(5)};
}

void put(Connection &db, const SearchEntry &entry) { db.run("search.put", {value(entry.id), searchTokens(entry)}); }

void noteBlocks(Connection &db, const std::vector<SearchEntry> &entries)
{
    struct Span {
        Timestamp oldest;
        Timestamp newest;
    };
    std::map<qint64, Span> blocks;
    for (const SearchEntry &entry : entries) {
        Span &span = blocks.try_emplace(searchBlock(entry.id.value()), Span{entry.at, entry.at}).first->second;
        span.oldest = std::min(span.oldest, entry.at);
        span.newest = std::max(span.newest, entry.at);
    }
    for (const auto &[block, span] : blocks)
        db.run("search.note_block", {block, value(span.oldest), value(span.newest)});
}

// Messages that were edited, deleted or lost their author since they were indexed: their old words go, the new ones come.
int indexChanges(Connection &db, int most)
{
    std::vector<SearchEntry> changed;
    {
        Rows rows = db.run("search.take_changes", {most});
        while (rows.next())
            changed.push_back(entryOf(rows));
    }
    for (const SearchEntry &old : changed) {
        db.run("search.forget", {value(old.id), db.dialect() == Dialect::Sqlite ? searchTokens(old) : QString()});
        std::optional<SearchEntry> now;
        {
            Rows rows = db.run("search.current", {value(old.id)});
            if (rows.next())
                now = entryOf(rows);
        }
        if (now)
            put(db, *now);
    }
    return int(changed.size());
}

} // namespace

Result<int> SearchIndexer::indexBatch(Session &session, int most)
{
    Connection &db = session.db();
    // Another node may be at it.
    if (!db.run("search.lock").next())
        return 0;
    qint64 indexed = 0;
    {
        Rows progress = db.run("search.progress");
        indexed = progress.next() ? progress.integer(0) : 0;
    }
    const int changes = indexChanges(db, most);
    std::vector<SearchEntry> fresh;
    {
        Rows rows = db.run("search.unindexed", {indexed, most});
        while (rows.next())
            fresh.push_back(entryOf(rows));
    }
    for (const SearchEntry &entry : fresh)
        put(db, entry);
    noteBlocks(db, fresh);
    if (!fresh.empty())
        db.run("search.set_progress", {std::max(indexed, fresh.back().id.value())});
    return std::max(changes, int(fresh.size()));
}

SearchIndexer::SearchIndexer(Store &store, const Settings &settings, Metrics &metrics)
    : m_store(store),
      m_settings(settings),
      m_indexed(metrics.counter("suhbat_search_indexed_total", "Messages that search has indexed")),
      m_lag(metrics.gauge("suhbat_search_lag", "Messages that wait for the search index"))
{
}

void SearchIndexer::start()
{
    m_thread = std::thread([this] { run(); });
}

void SearchIndexer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SearchIndexer::notice(const std::vector<EventPtr> &events)
{
    const auto messages
        = std::count_if(events.cbegin(), events.cend(), [](const EventPtr &event) { return std::holds_alternative<MessageCreated>(event->body); });
    if (messages == 0)
        return;
    const std::lock_guard lock(m_mutex);
    const bool wasEnough = m_waiting >= m_settings.searchBatch;
    m_waiting += int(messages);
    m_lag.set(m_waiting);
    if (!wasEnough && m_waiting >= m_settings.searchBatch)
        m_changed.notify_all();
}

bool SearchIndexer::wait(std::chrono::steady_clock::duration pause)
{
    std::unique_lock lock(m_mutex);
    if (m_changed.wait_for(lock, pause, [this] { return m_isStopping; }))
        return false;
    m_changed.wait_for(lock, std::chrono::milliseconds(m_settings.searchEveryMsecs), [this] { return m_isStopping || m_waiting >= m_settings.searchBatch; });
    return !m_isStopping;
}

void SearchIndexer::run()
{
    // Sends come first: of the writer's time the index takes a fifth at most, and catches up when the rush is over.
    constexpr int pausesPerBatch = 4;
    std::chrono::steady_clock::duration pause{};
    while (wait(pause)) {
        const auto before = std::chrono::steady_clock::now();
        // Even without news: other nodes write as well, and a batch that finds nothing costs three small queries.
        const int most = m_settings.searchBatch;
        const Result<int> count = m_store.writeNow<int>([most](Session &session) { return indexBatch(session, most); });
        if (!count && count.error().code == Code::Internal)
            qCWarning(storeLog).noquote() << "search index:" << count.error().log;
        const int done = count.value_or(0);
        m_indexed.add(done);
        pause = (std::chrono::steady_clock::now() - before) * pausesPerBatch;
        const std::lock_guard lock(m_mutex);
        m_waiting = done < most ? 0 : std::max(m_waiting - done, most); // a full batch: there may be more than we heard of
        m_lag.set(m_waiting);
    }
}

} // namespace Suhbat::store
