// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/committer.h"
#include "store/open.h"
#include "store/reader_pool.h"
#include "store/search_indexer.h"

#include <atomic>

namespace Suhbat::store {

class SqlStore final : public Store
{
public:
    SqlStore(DatabaseUrl url, const Settings &settings, Metrics &metrics, const Clock &clock, EventSink sink, EventWitness witness = {});
    ~SqlStore() override;

    Result<> prepare(); // before the first unit
    void start();

protected:
    void enqueue(Queue queue, Unit unit) override;

private:
    void tell(std::vector<EventPtr> events);

    const DatabaseUrl m_url;
    const Settings m_settings;
    const SqlStatements m_statements;
    const Place m_place;
    Metrics &m_metrics;
    const Clock &m_clock;
    const EventSink m_sink;
    CommitMetrics m_commitMetrics;
    Publisher m_publisher;
    std::atomic<quint64> m_turn = 0;
    SearchIndexer m_indexer; // hears of the last units while the committers drain
    std::unique_ptr<ReaderPool> m_readers;
    std::vector<std::unique_ptr<Committer>> m_committers;
};

} // namespace Suhbat::store
