// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/backoff.h"

#include <QTest>

using namespace Suhbat;
using namespace Qt::StringLiterals;
using chat::AddressQuota;
using chat::Backoff;

class BackoffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsLongerWithEachFailure();
    void neverWaitsLongerThanTheLongest();
    void forgivesWhoSucceeds();
    void forgivesAfterAQuietTime();
    void remembersTheGuessedOneThroughAFlood();
    void countsOneAddressAsOne_data();
    void countsOneAddressAsOne();
    void refillsAQuotaSteadily();
};

void BackoffTest::waitsLongerWithEachFailure()
{
    const chat::Settings settings({.loginFailures = 3}, 0);
    qint64 now = 0;
    Backoff backoff(settings, [&] { return now; });
    for (int i = 0; i < 2; ++i) {
        backoff.failed(u"a"_s);
        QCOMPARE(backoff.secondsToWait(u"a"_s), 0);
    }
    for (const int seconds : {1, 2, 4, 8, 16}) {
        backoff.failed(u"a"_s);
        QCOMPARE(backoff.secondsToWait(u"a"_s), seconds);
        now += seconds * 1000 - 1;
        QCOMPARE(backoff.secondsToWait(u"a"_s), 1);
        now += 1;
        QCOMPARE(backoff.secondsToWait(u"a"_s), 0);
    }
    QCOMPARE(backoff.secondsToWait(u"b"_s), 0);
}

void BackoffTest::neverWaitsLongerThanTheLongest()
{
    const chat::Settings settings({.loginFailures = 1}, 0);
    Backoff backoff(settings, [] { return qint64(0); });
    for (int i = 0; i < 200; ++i)
        backoff.failed(u"a"_s);
    QCOMPARE(backoff.secondsToWait(u"a"_s), 900);
}

void BackoffTest::forgivesWhoSucceeds()
{
    const chat::Settings settings({.loginFailures = 2}, 0);
    Backoff backoff(settings, [] { return qint64(0); });
    backoff.failed(u"a"_s);
    backoff.succeeded(u"a"_s);
    backoff.failed(u"a"_s);
    QCOMPARE(backoff.secondsToWait(u"a"_s), 0);
}

void BackoffTest::forgivesAfterAQuietTime()
{
    const chat::Settings settings({.loginFailures = 2}, 0);
    qint64 now = 0;
    Backoff backoff(settings, [&] { return now; });
    backoff.failed(u"a"_s);
    now += 901 * 1000;
    backoff.failed(u"a"_s);
    QCOMPARE(backoff.secondsToWait(u"a"_s), 0);
}

void BackoffTest::remembersTheGuessedOneThroughAFlood()
{
    const chat::Settings settings({.loginFailures = 5}, 0);
    Backoff backoff(settings, [] { return qint64(0); });
    for (int i = 0; i < 12; ++i)
        backoff.failed(u"guessed"_s);
    for (int i = 0; i < 2 * Backoff::capacity; ++i)
        backoff.failed(QString::number(i));
    QVERIFY(backoff.secondsToWait(u"guessed"_s) > 0);
}

void BackoffTest::countsOneAddressAsOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areOne");
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
    QTest::newRow("IPv4 in IPv6") << u"192.0.2.1"_s << u"::ffff:192.0.2.1"_s << true;
    QTest::newRow("one network") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2:ffff::1"_s << true;
    QTest::newRow("two networks") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
    QTest::newRow("shortened") << u"2001:db8::1"_s << u"2001:db8:0:0:9::1"_s << true;
    QTest::newRow("itself") << u"::1"_s << u"::1"_s << true;
    QTest::newRow("with its interface") << u"fe80::1%eth0"_s << u"fe80::2"_s << true;
}

void BackoffTest::countsOneAddressAsOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, areOne);
    QCOMPARE(chat::addressKey(one) == chat::addressKey(other), areOne);
}

void BackoffTest::refillsAQuotaSteadily()
{
    qint64 now = 0;
    AddressQuota quota([&] { return now; });
    for (int i = 0; i < 4; ++i)
        QCOMPARE(quota.secondsToWait(u"192.0.2.1"_s, 4), 0);
    QCOMPARE(quota.secondsToWait(u"192.0.2.1"_s, 4), 900);
    QCOMPARE(quota.secondsToWait(u"192.0.2.2"_s, 4), 0);
    now += 900 * 1000;
    QCOMPARE(quota.secondsToWait(u"192.0.2.1"_s, 4), 0);
    QVERIFY(quota.secondsToWait(u"192.0.2.1"_s, 4) > 0);
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
