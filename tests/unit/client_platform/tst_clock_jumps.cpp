// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock_jumps.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;

class ClockJumpsTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 period = 20'000;
    FakeClock m_wall{Timestamp(1'800'000'000'000)};
    qint64 m_steady = 0;
    ClockJumps m_jumps{m_wall, [this] { return m_steady; }, period};

    void pass(qint64 wall, qint64 steady)
    {
        m_wall.advance(wall);
        m_steady += steady;
    }

private Q_SLOTS:
    void anOrdinaryPeriodIsNoGap()
    {
        pass(period, period);
        QVERIFY(!m_jumps.look());
        pass(period + 3'000, period + 3'000); // busy, not asleep
        QVERIFY(!m_jumps.look());
    }

    void noticesSleepWhereTheSteadyClockStops()
    {
        pass(3'600'000, period);
        QVERIFY(m_jumps.look());
        pass(period, period);
        QVERIFY(!m_jumps.look()); // once
    }

    void noticesSleepWhereTheSteadyClockGoesOn()
    {
        pass(3'600'000, 3'600'000);
        QVERIFY(m_jumps.look());
    }

    void aClockSetBackIsNoSleep()
    {
        pass(-600'000, period);
        QVERIFY(!m_jumps.look());
    }
};

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "tst_clock_jumps.moc"
