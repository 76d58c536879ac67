// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/database.h"

#include "core/clock.h"
#include "store/open.h"

#include <QTest>
#include <condition_variable>
#include <mutex>

namespace Suhbat::test {

// Remembers what was told to the world, in its order, with the answers between.
class Recorder
{
public:
    void add(std::vector<EventPtr> events);
    void answered(int unit);

    std::vector<EventPtr> events() const;
    std::vector<int> answers() const;
    QStringList story() const; // "answer 3", "event 7.2" (room.seq), as they happened
    // False: they did not all come within ten seconds.
    bool waitForAnswers(size_t count) const;
    bool waitForEvents(size_t count) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::vector<EventPtr> m_events;
    std::vector<int> m_answers;
    QStringList m_story;
};

// SQL of the test's own, inside a unit. A failure sticks to the session as any other does.
void execute(store::Session &session, const QString &sql);
// The first column of the first row; invalid without a row.
QVariant ask(store::Session &session, const QString &sql);

// A migrated store with a clock that stands still.
class StoreFixture
{
public:
    explicit StoreFixture(store::Dialect dialect, store::Settings settings = {});

    store::Store &store() { return *m_store; }
    Database &database() { return m_database; }
    FakeClock &clock() { return m_clock; }
    Metrics &metrics() { return m_metrics; }
    Recorder &recorder() { return m_recorder; }
    void reopen();
    void close() { m_store.reset(); }

    // Writes or reads now; a failure ends the program, because the test could say nothing after it.
    template<class Function>
    auto write(Function function)
    {
        using T = typename std::invoke_result_t<Function, store::Session &>::value_type;
        return sure(m_store->writeNow<T>(std::move(function)));
    }
    template<class Function>
    auto read(Function function)
    {
        using T = typename std::invoke_result_t<Function, store::Session &>::value_type;
        return sure(m_store->readNow<T>(std::move(function)));
    }

private:
    template<class T>
    static T sure(Result<T> result)
    {
        if (!result)
            qFatal("%s: %s", codeName(result.error().code), qUtf8Printable(result.error().log));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    Database m_database;
    const store::Settings m_settings;
    FakeClock m_clock{Timestamp(1'780'000'000'000)};
    Metrics m_metrics;
    Recorder m_recorder;
    std::unique_ptr<store::Store> m_store;
};

} // namespace Suhbat::test
