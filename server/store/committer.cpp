// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/committer.h"

#include <QLoggingCategory>
#include <cstdlib>

Q_DECLARE_LOGGING_CATEGORY(storeLog)

namespace Suhbat::store {

namespace {

constexpr int attempts = 4; // of a unit that meets others in PostgreSQL

} // namespace

CommitMetrics::CommitMetrics(Metrics &metrics)
    : commits(metrics.counter("suhbat_store_commits_total", "Transactions made durable")),
      seconds(metrics.histogram("suhbat_store_commit_seconds", "From COMMIT to durable", Metrics::secondsBounds())),
      groupSize(metrics.histogram("suhbat_store_commit_units", "Units of one transaction", Metrics::sizeBounds())),
      units(metrics.counter("suhbat_store_units_total", "Units of work that were run")),
      refused(metrics.counter("suhbat_store_units_refused_total", "Units of work that the database refused")),
      failedCommits(metrics.counter("suhbat_store_failed_commits_total", "Transactions that could not be made durable")),
      queue(metrics.gauge("suhbat_store_write_queue", "Units of work waiting for a committer"))
{
}

Committer::Committer(const Place &place, const Clock &clock, Publisher &publisher, CommitMetrics &metrics)
    : m_place(place),
      m_clock(clock),
      m_publisher(publisher),
      m_metrics(metrics),
      m_queue(size_t(place.settings.queueUnits), metrics.queue),
      m_keeper(place, SqlConnection::Access::Write),
      m_thread([this] { run(); })
{
}

void Committer::join()
{
    close();
    if (m_thread.joinable())
        m_thread.join();
}

void Committer::run()
{
    for (;;) {
        std::vector<Unit> batch = m_queue.take(size_t(m_place.settings.batchUnits));
        if (batch.empty())
            break;
        m_metrics.units.add(qint64(batch.size()));
        commitAll(batch);
    }
    m_keeper.close(); // in its own thread
}

void Committer::commitAll(std::vector<Unit> &batch)
{
    if (batch.size() > 1) {
        // Rooms in one order everywhere, so that batches which share rooms queue up instead of embracing each other.
        if (m_place.url.dialect == Dialect::Postgres)
            std::stable_sort(batch.begin(), batch.end(), [](const Unit &a, const Unit &b) { return a.key < b.key; });
        for (const Mode mode : {Mode::Together, Mode::WithSavepoints}) {
            const auto db = m_keeper.get();
            if (!db)
                return refuse(batch, db.error());
            if (commitTogether(**db, batch, mode))
                return;
            m_keeper.dropIfLost();
        }
    }
    for (Unit &unit : batch)
        commitAlone(unit);
}

// False: nothing has happened, and the batch has to be tried in a gentler way.
bool Committer::commitTogether(SqlConnection &db, std::vector<Unit> &batch, Mode mode)
{
    if (!db.begin()) {
        if (mode == Mode::Together && db.sqlFailure()->isConnectionLost)
            return false; // the line broke while nobody used it: a new one may be there at once
        const Error error = *db.failure();
        m_keeper.dropIfLost();
        refuse(batch, error);
        return true;
    }
    Outcome outcome;
    outcome.answers.reserve(batch.size());
    for (Unit &unit : batch) {
        if (!runUnit(db, unit, mode == Mode::Together ? SqlConnection::Undo::WithTransaction : SqlConnection::Undo::Alone, outcome)) {
            db.rollback();
            return false;
        }
    }
    for (size_t i = 0; i < batch.size(); ++i)
        outcome.answers[i].done = std::move(batch[i].done);
    finish(db, outcome);
    return true;
}

void Committer::commitAlone(Unit &unit)
{
    std::optional<Error> lastError;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto db = m_keeper.get();
        Outcome outcome;
        if (!db || !(*db)->begin()) {
            lastError = db ? *(*db)->failure() : db.error();
            const bool wasLost = db && (*db)->sqlFailure()->isConnectionLost;
            m_keeper.dropIfLost();
            if (wasLost && attempt == 0)
                continue; // as above
            break;
        }
        if (attempt > 0)
            (*db)->bePatient();
        if (runUnit(**db, unit, SqlConnection::Undo::WithTransaction, outcome)) {
            outcome.answers.front().done = unit.done;
            finish(**db, outcome);
            return;
        }
        lastError = outcome.answers.front().error;
        const bool mayPass = (*db)->sqlFailure() && (*db)->sqlFailure()->mayPassNextTime();
        (*db)->rollback();
        m_keeper.dropIfLost();
        if (!mayPass)
            break;
    }
    Outcome outcome;
    outcome.answers.push_back({std::move(unit.done), std::move(lastError)});
    m_metrics.refused.add();
    m_publisher.finish(m_publisher.drawTicket(), std::move(outcome));
}

// False: the transaction is lost with this unit.
bool Committer::runUnit(SqlConnection &db, Unit &unit, SqlConnection::Undo undo, Outcome &outcome)
{
    db.startUnit(undo);
    Session session(db, m_clock.now());
    std::optional<Error> error = unit.run(session);
    if (db.failure())
        error = db.failure();
    else if (!error)
        db.endUnit();
    outcome.answers.push_back({{}, error});
    if (error)
        return db.undoUnit();
    for (EventPtr &event : session.takeEvents())
        outcome.events.push_back(std::move(event));
    return true;
}

bool Committer::finish(SqlConnection &db, Outcome &outcome)
{
    const quint64 ticket = m_publisher.drawTicket();
    const auto before = std::chrono::steady_clock::now();
    const bool isDurable = db.commit();
    if (isDurable) {
        m_metrics.commits.add();
        m_metrics.groupSize.observe(double(outcome.answers.size()));
        m_metrics.seconds.observe(std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count());
    } else {
        giveUp(db, outcome, *db.failure());
    }
    m_publisher.finish(ticket, std::move(outcome));
    if (isDurable && !db.tidy(m_queue.isEmpty() ? Moment::Idle : Moment::Busy))
        endIfNothingIsSure(db);
    return isDurable;
}

void Committer::endIfNothingIsSure(const SqlConnection &db)
{
    if (db.sqlFailure()->kind != SqlFailure::Kind::FsyncLost)
        return;
    qCCritical(storeLog) << "fsync failed: nobody knows what is on the disk. Ending with code" << fsyncFailedExitCode;
    std::_Exit(fsyncFailedExitCode);
}

// COMMIT failed: nobody's work is kept, and nobody hears of it.
void Committer::giveUp(SqlConnection &db, Outcome &outcome, const Error &error)
{
    endIfNothingIsSure(db);
    m_metrics.failedCommits.add();
    outcome.events.clear();
    for (Outcome::Answer &answer : outcome.answers) {
        if (!answer.error)
            answer.error = error;
    }
    db.rollback();
    m_keeper.dropIfLost();
}

void Committer::refuse(std::vector<Unit> &units, const Error &error)
{
    m_metrics.refused.add(qint64(units.size()));
    Outcome outcome;
    for (Unit &unit : units)
        outcome.answers.push_back({std::move(unit.done), error});
    m_publisher.finish(m_publisher.drawTicket(), std::move(outcome));
}

} // namespace Suhbat::store
