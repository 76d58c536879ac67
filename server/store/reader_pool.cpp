// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader_pool.h"

namespace Suhbat::store {

ReaderPool::ReaderPool(const Place &place, const Clock &clock, Metrics &metrics)
    : m_place(place),
      m_clock(clock),
      m_seconds(metrics.histogram("suhbat_store_read_seconds", "One read, without its wait", Metrics::secondsBounds())),
      m_queue(size_t(place.settings.queueUnits), metrics.gauge("suhbat_store_read_queue", "Reads waiting for a reader"))
{
    for (int i = 0; i < place.settings.readers; ++i)
        m_threads.emplace_back([this] { run(); });
}

void ReaderPool::join()
{
    m_queue.close();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void ReaderPool::run()
{
    ConnectionKeeper keeper(m_place, SqlConnection::Access::Read);
    for (;;) {
        std::vector<Unit> units = m_queue.take(1);
        if (units.empty())
            return;
        const auto before = std::chrono::steady_clock::now();
        bool isLost = false;
        std::optional<Error> error = readOnce(keeper, units.front(), isLost);
        if (isLost)
            error = readOnce(keeper, units.front(), isLost);
        m_seconds.observe(std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count());
        units.front().done(error);
    }
}

std::optional<Error> ReaderPool::readOnce(ConnectionKeeper &keeper, Unit &unit, bool &isLost)
{
    const auto opened = keeper.get();
    if (!opened)
        return opened.error();
    SqlConnection &db = **opened;
    std::optional<Error> error;
    if (db.begin()) {
        Session session(db, m_clock.now());
        error = unit.run(session);
    }
    if (db.failure()) {
        error = db.failure();
        isLost = db.sqlFailure()->isConnectionLost;
    }
    if (db.failure() || !db.commit())
        db.rollback();
    keeper.dropIfLost();
    return error;
}

} // namespace Suhbat::store
