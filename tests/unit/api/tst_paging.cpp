// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest/paging.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;
using namespace Suhbat::api::rest;

namespace {

Call callFor(const QList<Header> &query)
{
    Call call;
    call.request.path = "/api/chat/admin/rooms/";
    call.request.query = query;
    return call;
}

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPageAndSize_data();
    void readsPageAndSize();
    void linksToTheNeighbours();
    void keepsTheRestOfTheQuery();
    void neverRepeatsASecret();
    void endsWhereTheListEnds();
};

void TestPaging::readsPageAndSize_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *page, const char *size, const char *outcome) {
        QTest::newRow(qPrintable(QStringLiteral("%1/%2").arg(QLatin1StringView(page), QLatin1StringView(size))))
            << QByteArray(page) << QByteArray(size) << QString::fromLatin1(outcome);
    };
    row("1", "50", "1 50");
    row("3", "20", "3 20");
    row("1", "100000", "1 200");
    row("99999999999999999999", "50", "2147483647 50");
    row("0", "50", "invalid_field page");
    row("-1", "50", "invalid_field page");
    row("abc", "50", "invalid_field page");
    row("1.5", "50", "invalid_field page");
    row("", "50", "invalid_field page");
    row("1", "0", "invalid_field page_size");
    row("1", "-5", "invalid_field page_size");
}

void TestPaging::readsPageAndSize()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, size);
    QFETCH(QString, outcome);
    const auto paging = pagingOf(callFor({{"page", page}, {"page_size", size}}), 50, 200);
    const QString found = paging ? QStringLiteral("%1 %2").arg(paging->page).arg(paging->size)
                                 : QString::fromLatin1(codeName(paging.error().code)) + QLatin1Char(' ') + paging.error().field;
    QCOMPARE(found, outcome);
}

void TestPaging::linksToTheNeighbours()
{
    const wire::PageLinks first = numberedLinks(callFor({}), {1, 50}, 120);
    QCOMPARE(first.next, QByteArray("/api/chat/admin/rooms/?page=2&page_size=50"));
    QVERIFY(first.previous.isEmpty());
    const wire::PageLinks last = numberedLinks(callFor({}), {3, 50}, 120);
    QVERIFY(last.next.isEmpty());
    QCOMPARE(last.previous, QByteArray("/api/chat/admin/rooms/?page=2&page_size=50"));
}

void TestPaging::keepsTheRestOfTheQuery()
{
    const Call call = callFor({{"search", "non & choy"}, {"page", "1"}});
    QCOMPARE(numberedLinks(call, {1, 50}, 120).next, QByteArray("/api/chat/admin/rooms/?search=non%20%26%20choy&page=2&page_size=50"));
}

void TestPaging::neverRepeatsASecret()
{
    const Call call = callFor({{"guest_session", "secret"}, {"token", "secret"}});
    QVERIFY(!numberedLinks(call, {1, 50}, 120).next.contains("secret"));
}

void TestPaging::endsWhereTheListEnds()
{
    QVERIFY(!isBeyondEnd({1, 50}, 0));
    QVERIFY(!isBeyondEnd({2, 50}, 51));
    QVERIFY(isBeyondEnd({2, 50}, 50));
    QVERIFY(isBeyondEnd({2147483647, 200}, 1000));
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
