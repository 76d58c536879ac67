// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/rates.h"

#include <QTest>

using namespace Suhbat;
using chat::Rates;
using chat::RateVerdict;

namespace {

Caller person(qint64 id, Role role = Role::User)
{
    Caller caller;
    caller.user = UserId(id);
    caller.role = role;
    return caller;
}

} // namespace

class RatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsABurstThroughAndThenASteadyRate();
    void givesGuestsLess();
    void saysHowLongToWait();
    void countsEachCallerAlone();
    void neverFillsBeyondTheBurst();
    void saysNothingWhereRatesAreOff();
    void takesNewSettingsAtOnce();
    void staysBounded();
};

void RatesTest::letsABurstThroughAndThenASteadyRate()
{
    const chat::Settings settings({}, 0);
    qint64 now = 0;
    Rates rates(settings, [&] { return now; });
    for (int i = 0; i < 600; ++i) {
        const RateVerdict verdict = rates.take(person(1));
        QVERIFY(verdict.isAllowed);
        QCOMPARE(verdict.limit, 600);
        QCOMPARE(verdict.remaining, 599 - i);
    }
    QVERIFY(!rates.take(person(1)).isAllowed);
    now += 1000;
    for (int i = 0; i < 20; ++i)
        QVERIFY(rates.take(person(1)).isAllowed);
    QVERIFY(!rates.take(person(1)).isAllowed);
}

void RatesTest::givesGuestsLess()
{
    const chat::Settings settings({}, 0);
    qint64 now = 0;
    Rates rates(settings, [&] { return now; });
    for (int i = 0; i < 30; ++i)
        QVERIFY(rates.take(person(1, Role::Guest)).isAllowed);
    const RateVerdict refused = rates.take(person(1, Role::Guest));
    QVERIFY(!refused.isAllowed);
    QCOMPARE(refused.retryAfterSeconds, 1);
    now += 1000;
    QVERIFY(rates.take(person(1, Role::Guest)).isAllowed);
    QVERIFY(!rates.take(person(1, Role::Guest)).isAllowed);
}

void RatesTest::saysHowLongToWait()
{
    const chat::Settings settings({.peopleBurst = 10, .peoplePerSecond = 0.5}, 0);
    qint64 now = 0;
    Rates rates(settings, [&] { return now; });
    QVERIFY(rates.take(person(1), 10).isAllowed);
    const RateVerdict refused = rates.take(person(1), 3);
    QVERIFY(!refused.isAllowed);
    QCOMPARE(refused.remaining, 0);
    QCOMPARE(refused.retryAfterSeconds, 6);
    QCOMPARE(refused.resetSeconds, 20);
    now += 5999;
    QVERIFY(!rates.take(person(1), 3).isAllowed);
    now += 1;
    QVERIFY(rates.take(person(1), 3).isAllowed);
}

void RatesTest::countsEachCallerAlone()
{
    const chat::Settings settings({.peopleBurst = 1}, 0);
    Rates rates(settings, [] { return qint64(0); });
    QVERIFY(rates.take(person(1)).isAllowed);
    QVERIFY(!rates.take(person(1)).isAllowed);
    QVERIFY(rates.take(person(2)).isAllowed);
    QVERIFY(rates.take(person(17)).isAllowed); // of the same shard as 1
}

void RatesTest::neverFillsBeyondTheBurst()
{
    const chat::Settings settings({.peopleBurst = 2}, 0);
    qint64 now = 0;
    Rates rates(settings, [&] { return now; });
    QVERIFY(rates.take(person(1)).isAllowed);
    now += 3600 * 1000;
    QCOMPARE(rates.take(person(1)).remaining, 1);
}

void RatesTest::saysNothingWhereRatesAreOff()
{
    const chat::Settings settings({.areRatesOn = false, .peopleBurst = 1}, 0);
    Rates rates(settings, [] { return qint64(0); });
    for (int i = 0; i < 10; ++i) {
        const RateVerdict verdict = rates.take(person(1));
        QVERIFY(verdict.isAllowed);
        QCOMPARE(verdict.limit, 0);
    }
    QCOMPARE(rates.size(), 0);
}

void RatesTest::takesNewSettingsAtOnce()
{
    chat::Settings settings({.peopleBurst = 100}, 0);
    Rates rates(settings, [] { return qint64(0); });
    QVERIFY(rates.take(person(1)).isAllowed);
    settings.configure({.peopleBurst = 1}, 0);
    QVERIFY(rates.take(person(1)).isAllowed);
    QVERIFY(!rates.take(person(1)).isAllowed);
}

void RatesTest::staysBounded()
{
    const chat::Settings settings({}, 0);
    qint64 now = 0;
    Rates rates(settings, [&] { return now; });
    for (qint64 id = 1; id <= Rates::capacity + 50000; ++id)
        rates.take(person(id));
    QVERIFY(rates.size() <= Rates::capacity);

    // Who was quiet for long goes first: a bucket that is in use survives a flood of others.
    now += 3600 * 1000;
    QVERIFY(rates.take(person(1), 600).isAllowed);
    for (qint64 id = 1'000'000; id < 1'000'000 + Rates::capacity / 2; ++id)
        rates.take(person(id));
    QVERIFY(!rates.take(person(1)).isAllowed);
}

QTEST_GUILESS_MAIN(RatesTest)
#include "tst_rates.moc"
