// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_store.h"

#include "store/migrator.h"

#include <QDir>
#include <QFileInfo>

namespace Suhbat::store {

SqlStore::SqlStore(DatabaseUrl url, const Settings &settings, Metrics &metrics, const Clock &clock, EventSink sink, EventWitness witness)
    : m_url(std::move(url)),
      m_settings(settings),
      m_statements(m_url.dialect),
      m_place{m_url, m_statements, m_settings},
      m_metrics(metrics),
      m_clock(clock),
      m_sink(std::move(sink)),
      m_commitMetrics(metrics),
      m_publisher([this](std::vector<EventPtr> events) { tell(std::move(events)); }, std::move(witness)),
      m_indexer(*this, m_settings, metrics)
{
}

SqlStore::~SqlStore()
{
    m_indexer.stop();
    // Answers to the last units may ask for more: that is refused while everybody who could be asked is still there.
    for (const auto &committer : m_committers)
        committer->close();
    for (const auto &committer : m_committers)
        committer->join();
    if (m_readers)
        m_readers->join();
}

Result<> SqlStore::prepare()
{
    if (m_url.dialect == Dialect::Sqlite)
        QDir().mkpath(QFileInfo(m_url.path).absolutePath());
    auto db = SqlConnection::open(m_url, m_statements, m_settings, SqlConnection::Access::Write);
    if (!db)
        return fail(db.error());
    SUHBAT_TRY(Migrator(m_url.dialect).migrate(**db));
    return {};
}

void SqlStore::start()
{
    const int committers = m_url.dialect == Dialect::Sqlite ? 1 : std::max(1, m_settings.committers);
    for (int i = 0; i < committers; ++i)
        m_committers.push_back(std::make_unique<Committer>(m_place, m_clock, m_publisher, m_commitMetrics));
    m_readers = std::make_unique<ReaderPool>(m_place, m_clock, m_metrics);
    if (m_settings.searchEveryMsecs > 0)
        m_indexer.start();
}

void SqlStore::tell(std::vector<EventPtr> events)
{
    m_indexer.notice(events);
    if (m_sink)
        m_sink(std::move(events));
}

void SqlStore::enqueue(Queue queue, Unit unit)
{
    const quint64 turn = unit.key != 0 ? quint64(unit.key) : m_turn.fetch_add(1, std::memory_order_relaxed);
    const bool isTaken = queue == Queue::Read ? m_readers->push(unit) : m_committers[turn % m_committers.size()]->push(unit);
    if (!isTaken) {
        m_commitMetrics.refused.add();
        unit.done(Error{Code::Unavailable, QStringLiteral("busy"), {}, {}, QStringLiteral("the store's queue is full"), 1});
    }
}

Result<std::unique_ptr<Store>> open(const QString &url, const Settings &settings, Metrics &metrics, const Clock &clock, EventSink sink, EventWitness witness)
{
    auto parsed = DatabaseUrl::parse(url);
    if (!parsed)
        return fail(parsed.error());
    auto store = std::make_unique<SqlStore>(std::move(*parsed), settings, metrics, clock, std::move(sink), std::move(witness));
    SUHBAT_TRY(store->prepare());
    store->start();
    return store;
}

} // namespace Suhbat::store
