// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheRoute_data();
    void findsTheRoute();
    void knowsNoSuchPath_data();
    void knowsNoSuchPath();
    void saysWhichMethodsAPathHas();
    void prefersTheLiteralToTheArgument();
    void refusesArgumentsThatCannotBeIds();

private:
    Router m_router;
};

void TestRouter::initTestCase()
{
    const auto nothing = [](const Call &, const Answer &) {};
    m_router.add("GET", "/api/chat/rooms/", Access::Party, nothing);
    m_router.add("POST", "/api/chat/rooms/", Access::Account, nothing);
    m_router.add("GET", "/api/chat/rooms/{room}/messages/", Access::Party, nothing);
    m_router.add("GET", "/api/chat/rooms/{room}/messages/{message}/", Access::Party, nothing);
    m_router.add("GET", "/api/chat/rooms/unread/", Access::Party, nothing);
    m_router.add("GET", "/openapi.json", Access::Anyone, nothing);
}

void TestRouter::findsTheRoute_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("whole") << QByteArray("/api/chat/rooms/") << QByteArray("/api/chat/rooms/");
    QTest::newRow("without the slash") << QByteArray("/api/chat/rooms") << QByteArray("/api/chat/rooms/");
    QTest::newRow("argument") << QByteArray("/api/chat/rooms/12/messages/") << QByteArray("/api/chat/rooms/{room}/messages/");
    QTest::newRow("two arguments") << QByteArray("/api/chat/rooms/12/messages/7") << QByteArray("/api/chat/rooms/{room}/messages/{message}/");
    QTest::newRow("file") << QByteArray("/openapi.json") << QByteArray("/openapi.json");
}

void TestRouter::findsTheRoute()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, pattern);
    const Router::Match match = m_router.match("GET", path);
    QVERIFY(match.route);
    QCOMPARE(match.route->pattern, pattern);
}

void TestRouter::knowsNoSuchPath_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"", "/", "//", "/api", "/api/chat//rooms/", "/api/chat/rooms//", "/api/chat/rooms/1/2/", "/api/chat/rooms//messages/",
                             "api/chat/rooms/", "/api/chat/rooms/{}/", "/API/chat/rooms/"})
        QTest::newRow(path) << QByteArray(path);
}

void TestRouter::knowsNoSuchPath()
{
    QFETCH(QByteArray, path);
    const Router::Match match = m_router.match("GET", path);
    QVERIFY(!match.route);
    QVERIFY(match.allowed.isEmpty());
}

void TestRouter::saysWhichMethodsAPathHas()
{
    const Router::Match match = m_router.match("DELETE", "/api/chat/rooms/");
    QVERIFY(!match.route);
    QCOMPARE(match.allowed, QByteArray("OPTIONS, GET, HEAD, POST"));
}

void TestRouter::prefersTheLiteralToTheArgument()
{
    QCOMPARE(m_router.match("GET", "/api/chat/rooms/unread/").route->pattern, QByteArray("/api/chat/rooms/unread/"));
    // Where the literal leads nowhere it is an argument like any other.
    const Router::Match match = m_router.match("GET", "/api/chat/rooms/unread/messages/");
    QVERIFY(match.route);
    QCOMPARE(match.arguments.value("room"), QByteArray("unread"));
}

void TestRouter::refusesArgumentsThatCannotBeIds()
{
    const auto codeOf = [](const QByteArray &room) {
        Call call;
        call.arguments.insert("room", room);
        const Result<RoomRef> ref = call.room();
        return ref ? QByteArray("found") : QByteArray(codeName(ref.error().code));
    };
    QCOMPARE(codeOf("12"), QByteArray("found"));
    QCOMPARE(codeOf("9223372036854775807"), QByteArray("found"));
    QCOMPARE(codeOf("0197f3a0-1111-7222-8333-444455556666"), QByteArray("found"));
    for (const char *room : {"", "0", "-1", "+1", "1.0", "1e3", "９", "9223372036854775808", "99999999999999999999", "{0197f3a0-1111-7222-8333-444455556666}",
                             "abc", "0197f3a0-1111-7222-8333-44445555666g"})
        QCOMPARE(codeOf(room), QByteArray("not_found"));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
