// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/addresses.h"

#include <QTest>

using namespace Suhbat::net;

namespace {

QHostAddress address(const char *text) { return QHostAddress(QLatin1String(text)); }

} // namespace

class AddressesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhoIsHereAndForgetsWhoLeft()
    {
        const auto book = std::make_shared<AddressBook>();
        auto first = book->enter(address("192.0.2.1"));
        {
            const auto second = book->enter(address("192.0.2.1"));
            QCOMPARE(second.count(), 2);
        }
        auto third = book->enter(address("::ffff:192.0.2.1")); // the same, seen through an IPv6 listener
        QCOMPARE(third.count(), 2);
        QCOMPARE(book->enter(address("192.0.2.2")).count(), 1);
        third = std::move(first);
        QCOMPARE(book->enter(address("192.0.2.1")).count(), 2);
    }

    void countsAnIpv6NetworkAsOne()
    {
        const auto book = std::make_shared<AddressBook>();
        const auto first = book->enter(address("2001:db8:1:2::1"));
        QCOMPARE(book->enter(address("2001:db8:1:2:ffff::9")).count(), 2);
        QCOMPARE(book->enter(address("2001:db8:1:3::1")).count(), 1);
    }

    void believesOnlyTrustedProxies_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QByteArray>("client");
        QTest::newRow("a stranger's word") << QByteArray("198.51.100.7") << QByteArray("203.0.113.5") << QByteArray("198.51.100.7");
        QTest::newRow("no word") << QByteArray("10.0.0.1") << QByteArray() << QByteArray("10.0.0.1");
        QTest::newRow("one hop") << QByteArray("10.0.0.1") << QByteArray("203.0.113.5") << QByteArray("203.0.113.5");
        QTest::newRow("what the client made up comes first") << QByteArray("10.0.0.1") << QByteArray("1.2.3.4, 203.0.113.5") << QByteArray("203.0.113.5");
        QTest::newRow("two of ours") << QByteArray("127.0.0.1") << QByteArray("203.0.113.5, 10.0.0.9") << QByteArray("203.0.113.5");
        QTest::newRow("nonsense") << QByteArray("10.0.0.1") << QByteArray("unknown") << QByteArray("10.0.0.1");
        QTest::newRow("through an IPv6 listener") << QByteArray("::ffff:10.0.0.1") << QByteArray("203.0.113.5") << QByteArray("203.0.113.5");
        QTest::newRow("IPv6 client") << QByteArray("10.0.0.1") << QByteArray("2001:db8::5") << QByteArray("2001:db8::5");
    }
    void believesOnlyTrustedProxies()
    {
        QFETCH(QByteArray, peer);
        QFETCH(QByteArray, forwarded);
        QFETCH(QByteArray, client);
        const TrustedProxies proxies({QStringLiteral("127.0.0.1"), QStringLiteral("10.0.0.0/8")});
        QCOMPARE(proxies.client(address(peer), forwarded), address(client));
    }

    void leavesOutWhatIsNoSubnet()
    {
        QTest::ignoreMessage(QtWarningMsg, "trusted proxy everybody is neither an address nor a subnet");
        const TrustedProxies proxies({QStringLiteral("everybody")});
        QVERIFY(!proxies.contains(address("127.0.0.1")));
    }
};

QTEST_APPLESS_MAIN(AddressesTest)
#include "test_addresses.moc"
