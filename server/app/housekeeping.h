// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "ops/cleanup.h"

#include <QThread>
#include <QTimer>

namespace Suhbat::app {

// What has to be done now and then: forget what has expired, and every night what retention lets go.
class Housekeeping : public QObject
{
    Q_OBJECT
public:
    Housekeeping(Services &services, const Config &config);
    ~Housekeeping() override; // stops a cleanup after the step that runs

private:
    void everyHour();
    void everyNight();
    void waitForNight();

    Services &m_services;
    const QByteArray m_timeZone;
    QTimer m_hourly;
    QTimer m_nightly;
    QTimer m_bus;
    std::unique_ptr<ops::Cleanup> m_cleanup;
    std::unique_ptr<QThread> m_worker;
};

// Before this messages go. With 0 days none is too old: only what is in removed rooms goes.
Timestamp retentionCutoff(Timestamp now, int days);

// Milliseconds until it is next half past three at night there.
qint64 msecsUntilNight(const QDateTime &now, const QByteArray &timeZone);

} // namespace Suhbat::app
