// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <functional>

namespace Suhbat::client {

// Finds out that the machine slept: the clock on the wall went on, or this program's turns did not come, although nobody
// told. Asked every now and then.
class ClockJumps
{
public:
    using Msecs = std::function<qint64()>;
    // `steady`: a clock that nobody sets. On some systems it stops in sleep, on others it goes on: both are noticed.
    ClockJumps(const Clock &wall, Msecs steady, qint64 periodMsecs);

    bool look(); // true: there was a gap since the last look

private:
    const Clock &m_wall;
    Msecs m_steady;
    qint64 m_period;
    qint64 m_lastWall;
    qint64 m_lastSteady;
};

} // namespace Suhbat::client
