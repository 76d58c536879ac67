// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housekeeping.h"

#include <QTest>

using namespace Suhbat::app;
using namespace Qt::StringLiterals;

class HousekeepingTest : public QObject
{
    Q_OBJECT

    static qint64 until(const QString &utc, const QByteArray &timeZone)
    {
        return msecsUntilNight(QDateTime::fromString(utc, Qt::ISODate), timeZone) / 60000; // in minutes
    }

private Q_SLOTS:
    void waitsForHalfPastThreeThere();
    void neverRunsTwiceInOneNight();
    void bearsClocksThatJumpInSpring();
    void findsNothingTooOldWithoutRetention();
};

void HousekeepingTest::waitsForHalfPastThreeThere()
{
    QCOMPARE(until(u"2026-11-20T01:00:00Z"_s, "UTC"), 150);
    QCOMPARE(until(u"2026-11-20T20:00:00Z"_s, "Asia/Tashkent"), 150); // one o'clock there
    QCOMPARE(until(u"2026-11-20T12:00:00Z"_s, "UTC"), 15 * 60 + 30);
}

void HousekeepingTest::neverRunsTwiceInOneNight() { QCOMPARE(until(u"2026-11-20T03:30:00Z"_s, "UTC"), 24 * 60); }

void HousekeepingTest::bearsClocksThatJumpInSpring()
{
    // In Berlin there is no time between two and three on that night: half past three is an hour nearer.
    QCOMPARE(until(u"2026-03-29T00:30:00Z"_s, "Europe/Berlin"), 60);
}

void HousekeepingTest::findsNothingTooOldWithoutRetention()
{
    const Suhbat::Timestamp now(1'000'000'000'000);
    QCOMPARE(retentionCutoff(now, 90).msecs(), now.msecs() - 90ll * 24 * 3600 * 1000);
    QCOMPARE(retentionCutoff(now, 0).msecs(), 0);
}

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "housekeeping_test.moc"
