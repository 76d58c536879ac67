// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/heartbeat.h"

#include <QDateTime>

namespace Suhbat::client {

namespace {

constexpr std::chrono::seconds lookEvery{5};
constexpr qint64 sleptMsecs = 8000;

} // namespace

Heartbeat::Heartbeat(Msecs pingEvery, Msecs deadAfter, QObject *parent) : QObject(parent), m_deadAfter(deadAfter)
{
    m_ping.setInterval(pingEvery);
    m_dead.setSingleShot(true);
    connect(&m_ping, &QTimer::timeout, this, &Heartbeat::pingNeeded);
    connect(&m_dead, &QTimer::timeout, this, &Heartbeat::died);
}

void Heartbeat::start()
{
    m_ping.start();
    heard();
}

void Heartbeat::stop()
{
    m_ping.stop();
    m_dead.stop();
}

void Heartbeat::heard() { m_dead.start(m_deadAfter); }

void Heartbeat::prove(Msecs within)
{
    if (!m_dead.isActive())
        return;
    m_dead.start(std::min(within, m_dead.remainingTimeAsDuration()));
    Q_EMIT pingNeeded();
}

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(lookEvery);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &SleepWatch::look);
}

void SleepWatch::start()
{
    m_steady.start();
    m_wallAtStart = QDateTime::currentMSecsSinceEpoch();
    m_tick.start();
}

void SleepWatch::look()
{
    const qint64 difference = QDateTime::currentMSecsSinceEpoch() - m_wallAtStart - m_steady.elapsed();
    start();
    if (difference > sleptMsecs)
        Q_EMIT woke();
}

} // namespace Suhbat::client
