// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/credentials.h"
#include "api/web.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;

class TestWeb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsOnlyAllowedOrigins_data();
    void trustsOnlyAllowedOrigins();
    void trustsAnyOriginIfToldSo();
    void knowsItsHosts_data();
    void knowsItsHosts();
    void takesNewRules();
    void findsTheCredential_data();
    void findsTheCredential();
};

void TestWeb::trustsOnlyAllowedOrigins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("listed") << QByteArray("https://shop.uz") << false << true;
    QTest::newRow("listed in capitals") << QByteArray("HTTPS://Shop.uz") << false << true;
    QTest::newRow("another scheme") << QByteArray("http://shop.uz") << false << false;
    QTest::newRow("another port") << QByteArray("https://shop.uz:8443") << false << false;
    QTest::newRow("longer name") << QByteArray("https://shop.uz.evil.example") << false << false;
    QTest::newRow("under the star") << QByteArray("https://a.b.market.uz") << false << true;
    QTest::newRow("the star's own parent") << QByteArray("https://market.uz") << false << false;
    QTest::newRow("name that ends like it") << QByteArray("https://evilmarket.uz") << false << false;
    QTest::newRow("this server") << QByteArray("http://chat.uz:8080") << false << true;
    QTest::newRow("this server behind TLS") << QByteArray("https://chat.uz:8080") << false << true;
    QTest::newRow("this server's plain page, to its TLS") << QByteArray("http://chat.uz:8080") << true << false;
    QTest::newRow("null") << QByteArray("null") << false << false;
    QTest::newRow("none") << QByteArray() << false << false;
}

void TestWeb::trustsOnlyAllowedOrigins()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, isSecure);
    QFETCH(bool, isAllowed);
    const Web web({.origins = {QStringLiteral("https://shop.uz/"), QStringLiteral("https://*.market.uz")}});
    Request request;
    request.headers = {{"host", "Chat.uz:8080"}, {"origin", origin}};
    request.isSecure = isSecure;
    QCOMPARE(web.isOriginAllowed(request), isAllowed);
}

void TestWeb::trustsAnyOriginIfToldSo()
{
    const Web web({.origins = {QStringLiteral("*")}});
    Request request;
    request.headers = {{"origin", "https://anything.example"}};
    QVERIFY(web.isOriginAllowed(request));
}

void TestWeb::knowsItsHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("listed") << QByteArray("chat.uz") << true;
    QTest::newRow("with a port") << QByteArray("CHAT.uz:8080") << true;
    QTest::newRow("under the dot") << QByteArray("a.suhbat.uz") << true;
    QTest::newRow("the dot's own") << QByteArray("suhbat.uz") << true;
    QTest::newRow("address") << QByteArray("[::1]:8080") << true;
    QTest::newRow("another") << QByteArray("evil.example") << false;
    QTest::newRow("longer") << QByteArray("notsuhbat.uz") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestWeb::knowsItsHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isAllowed);
    const Web web({.allowedHosts = {QStringLiteral("chat.uz"), QStringLiteral(".suhbat.uz"), QStringLiteral("[::1]")}});
    Request request;
    request.headers = {{"host", host}};
    QCOMPARE(web.isHostAllowed(request), isAllowed);
}

void TestWeb::takesNewRules()
{
    Web web({.origins = {}});
    Request request;
    request.headers = {{"host", "chat.uz"}, {"origin", "https://shop.uz"}};
    QVERIFY(!web.isOriginAllowed(request));
    web.setRules({.origins = {QStringLiteral("https://shop.uz")}});
    QVERIFY(web.isOriginAllowed(request));
}

void TestWeb::findsTheCredential_data()
{
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<QList<Header>>("query");
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArray>("secret");
    using Way = Credentials::Way;
    const auto row = [](const char *name, QList<Header> headers, QList<Header> query, Way way, const char *secret) {
        QTest::newRow(name) << headers << query << int(way) << QByteArray(secret);
    };
    row("nothing", {}, {}, Way::Nothing, "");
    row("token", {{"authorization", "Token abc"}}, {}, Way::Header, "abc");
    row("bearer", {{"authorization", "bearer  abc "}}, {}, Way::Header, "abc");
    row("a proxy's own", {{"authorization", "Basic abc"}}, {}, Way::Nothing, "");
    row("token of the address", {}, {{"token", "abc"}}, Way::Query, "abc");
    row("guest's header", {{"x-guest-session", "ABC"}}, {}, Way::Guest, "abc");
    row("guest's address", {}, {{"guest_session", "abc"}}, Way::Guest, "abc");
    row("cookie", {{"cookie", "a=b; suhbat_session=abc; c=d"}}, {}, Way::Cookie, "abc");
    row("another cookie", {{"cookie", "xsuhbat_session=abc"}}, {}, Way::Nothing, "");
    row("the header goes first", {{"authorization", "Token one"}, {"cookie", "suhbat_session=two"}}, {{"token", "three"}}, Way::Header, "one");
    row("what was said goes before what the browser sends", {{"cookie", "suhbat_session=two"}}, {{"guest_session", "three"}}, Way::Guest, "three");
}

void TestWeb::findsTheCredential()
{
    QFETCH(QList<Header>, headers);
    QFETCH(QList<Header>, query);
    QFETCH(int, way);
    QFETCH(QByteArray, secret);
    Request request;
    request.headers = headers;
    request.query = query;
    const Credentials found = credentialsOf(request, TokenInQuery::Taken);
    QCOMPARE(int(found.way), way);
    QCOMPARE(found.credential ? found.credential->secret : QByteArray(), secret);
    if (found.way == Credentials::Way::Query) // only where a browser cannot set headers
        QCOMPARE(int(credentialsOf(request, TokenInQuery::Refused).way), int(Credentials::Way::Nothing));
}

QTEST_GUILESS_MAIN(TestWeb)
#include "tst_web.moc"
