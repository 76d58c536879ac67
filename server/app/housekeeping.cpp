// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housekeeping.h"

#include "app/refusal.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QTimeZone>

Q_LOGGING_CATEGORY(housekeepingLog, "suhbat.app.housekeeping")

namespace Suhbat::app {

namespace {

constexpr int hourMsecs = 3600 * 1000;
constexpr qint64 dayMsecs = 24ll * hourMsecs;

} // namespace

qint64 msecsUntilNight(const QDateTime &now, const QByteArray &timeZone)
{
    const QDateTime there = now.toTimeZone(QTimeZone(timeZone));
    QDateTime night(there.date(), QTime(3, 30), there.timeZone());
    if (night <= there)
        night = QDateTime(there.date().addDays(1), QTime(3, 30), there.timeZone());
    return there.msecsTo(night);
}

Timestamp retentionCutoff(Timestamp now, int days) { return days > 0 ? now.plus(-days * dayMsecs) : Timestamp(); }

Housekeeping::Housekeeping(Services &services, const Config &config) : m_services(services), m_timeZone(config.server.timeZone.toUtf8())
{
    connect(&m_hourly, &QTimer::timeout, this, &Housekeeping::everyHour);
    m_hourly.start(hourMsecs);
    m_nightly.setSingleShot(true);
    connect(&m_nightly, &QTimer::timeout, this, &Housekeeping::everyNight);
    waitForNight();
    connect(&m_bus, &QTimer::timeout, this, [this] { m_services.pollBus(); });
    if (config.bus.url != u"memory:")
        m_bus.start(int(config.bus.pollMsecs));
}

Housekeeping::~Housekeeping()
{
    if (m_cleanup)
        m_cleanup->stop();
    if (m_worker)
        m_worker->wait();
}

void Housekeeping::everyHour()
{
    m_services.chat().logins.removeExpired([](const Result<qint64> &) {});
    m_services.chat().guests.removeExpired([](const Result<qint64> &) {});
}

void Housekeeping::waitForNight() { m_nightly.start(int(msecsUntilNight(QDateTime::currentDateTimeUtc(), m_timeZone))); }

void Housekeeping::everyNight()
{
    waitForNight();
    if (m_worker && m_worker->isRunning())
        return;
    m_cleanup = std::make_unique<ops::Cleanup>(m_services.store(), m_services.mediaPath());
    const int days = m_services.settings().now()->retentionDays;
    const Timestamp cutoff = retentionCutoff(m_services.clock().now(), days);
    m_worker.reset(QThread::create([cleanup = m_cleanup.get(), cutoff, days] {
        const auto report = cleanup->run(cutoff);
        if (report)
            qCInfo(housekeepingLog, "Retention: removed %lld messages in %lld rooms (older than %d days, or of removed rooms)", report->messages, report->rooms,
                   days);
        else
            qCCritical(housekeepingLog).noquote() << "Retention failed:" << sentenceOf(report.error());
    }));
    m_worker->start();
}

} // namespace Suhbat::app
