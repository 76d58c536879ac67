// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include "store/sql_connection.h"

namespace Suhbat::test {

namespace {

constexpr std::chrono::seconds longEnough{10};

} // namespace

void Recorder::add(std::vector<EventPtr> events)
{
    {
        const std::lock_guard lock(m_mutex);
        for (EventPtr &event : events) {
            m_story.append(QStringLiteral("event %1.%2").arg(event->room.value()).arg(event->seq));
            m_events.push_back(std::move(event));
        }
    }
    m_changed.notify_all();
}

void Recorder::answered(int unit)
{
    {
        const std::lock_guard lock(m_mutex);
        m_story.append(QStringLiteral("answer %1").arg(unit));
        m_answers.push_back(unit);
    }
    m_changed.notify_all();
}

std::vector<EventPtr> Recorder::events() const
{
    const std::lock_guard lock(m_mutex);
    return m_events;
}

std::vector<int> Recorder::answers() const
{
    const std::lock_guard lock(m_mutex);
    return m_answers;
}

QStringList Recorder::story() const
{
    const std::lock_guard lock(m_mutex);
    return m_story;
}

bool Recorder::waitForAnswers(size_t count) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, longEnough, [&] { return m_answers.size() >= count; });
}

bool Recorder::waitForEvents(size_t count) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, longEnough, [&] { return m_events.size() >= count; });
}

void execute(store::Session &session, const QString &sql) { static_cast<store::SqlConnection &>(session.db()).execute(sql); }

QVariant ask(store::Session &session, const QString &sql)
{
    store::Rows rows = static_cast<store::SqlConnection &>(session.db()).query(sql);
    return rows.next() ? QVariant(rows.text(0)) : QVariant();
}

StoreFixture::StoreFixture(store::Dialect dialect, store::Settings settings) : m_database(dialect), m_settings(settings) { reopen(); }

void StoreFixture::reopen()
{
    m_store.reset();
    m_store = sure(store::open(m_database.url(), m_settings, m_metrics, m_clock, [this](std::vector<EventPtr> events) { m_recorder.add(std::move(events)); }));
}

} // namespace Suhbat::test
