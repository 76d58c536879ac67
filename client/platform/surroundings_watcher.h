// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/clock_jumps.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace Suhbat::client {

// Whether there is a network, and when the machine wakes up: both decide when trying to connect makes sense.
class SurroundingsWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SurroundingsWatcher(QObject *parent = nullptr);

    void start(); // tells of the network's state if it is known to be gone

Q_SIGNALS:
    void networkChanged(bool isAvailable);
    void wokeUp();

private Q_SLOTS:
    void onPrepareForSleep(bool isStarting);

private:
    void watchNetwork();
    void watchSleep();
    void tellNetwork();

    SystemClock m_clock;
    std::optional<ClockJumps> m_jumps;
    QTimer m_timer;
    bool m_isAvailable = true;
};

} // namespace Suhbat::client
