// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock_jumps.h"

namespace Suhbat::client {

namespace {
constexpr qint64 tolerance = 10'000; // a busy machine is not one that sleeps
}

ClockJumps::ClockJumps(const Clock &wall, Msecs steady, qint64 periodMsecs)
    : m_wall(wall), m_steady(std::move(steady)), m_period(periodMsecs), m_lastWall(wall.now().msecs()), m_lastSteady(m_steady())
{
}

bool ClockJumps::look()
{
    const qint64 wall = m_wall.now().msecs();
    const qint64 steady = m_steady();
    const qint64 wallPassed = wall - m_lastWall;
    const qint64 steadyPassed = steady - m_lastSteady;
    m_lastWall = wall;
    m_lastSteady = steady;
    return wallPassed > steadyPassed + tolerance || steadyPassed > m_period + tolerance;
}

} // namespace Suhbat::client
