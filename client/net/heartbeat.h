// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace Suhbat::client {

// Is the other side still there? Asks now and then, and calls it dead when nothing was heard for too long.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    using Msecs = std::chrono::milliseconds;

    Heartbeat(Msecs pingEvery, Msecs deadAfter, QObject *parent = nullptr);

    void start();
    void stop();
    void heard(); // anything
    void prove(Msecs within); // ask now, and be less patient

Q_SIGNALS:
    void pingNeeded();
    void died();

private:
    Msecs m_deadAfter;
    QTimer m_ping, m_dead;
};

// Notices that the machine has slept: then the wall clock has gone on and ours has not.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);

    void start();
    void stop() { m_tick.stop(); }

Q_SIGNALS:
    void woke();

private:
    void look();

    QTimer m_tick;
    QElapsedTimer m_steady;
    qint64 m_wallAtStart = 0;
};

} // namespace Suhbat::client
