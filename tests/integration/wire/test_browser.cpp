// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat::test;

namespace {

constexpr char shop[] = "https://shop.example";
constexpr char evil[] = "https://evil.example";

} // namespace

// What a browser may be made to send, by whom, and what it is told.
class BrowserAtTheDoor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_village = std::make_unique<Village>("[http]\norigins = [\"https://shop.example\"]\n"); }
    void cleanupTestCase() { m_village.reset(); }

    void letsAllowedPagesRead();
    void answersPreflights();
    void saysWhatAPathCanDo();
    void takesCookiesFromItsOwnPagesAlone();
    void takesNothingForAGuestFromForeignPages();
    void takesTokensFromAnywhere();
    void opensSocketsForAllowedPagesAlone();
    void opensSocketsByCookieForItsOwnPagesAlone();
    void speaksFiveLanguages_data();
    void speaksFiveLanguages();
    void speaksThemOverSocketsToo();
    void saysWhatItDoesNotHave();
    void headsAreGetsWithoutBodies();
    void wearsItsSecurityHeaders();
    void answersItsHostsAlone();
    void saysWhoMayNot();

private:
    Town &town() { return m_village->town; }
    QByteArray cookie(const Person &person) { return "suhbat_session=" + person.token; }
    std::unique_ptr<Village> m_village;
};

void BrowserAtTheDoor::letsAllowedPagesRead()
{
    const Person ahmed = m_village->person();
    HttpClient client = town().http(ahmed);
    const HttpReply allowed = client.request("GET", "/api/chat/rooms/", {}, {{"Origin", shop}});
    QCOMPARE(allowed.header("access-control-allow-origin"), QByteArray(shop));
    QCOMPARE(allowed.header("access-control-allow-credentials"), QByteArray("true"));
    QVERIFY(allowed.header("vary").contains("Origin"));
    const HttpReply foreign = client.request("GET", "/api/chat/rooms/", {}, {{"Origin", evil}});
    QVERIFY(foreign.header("access-control-allow-origin").isEmpty());
    const HttpReply error = client.request("GET", "/api/chat/rooms/999999/", {}, {{"Origin", shop}});
    QCOMPARE(error.status, 404);
    QCOMPARE(error.header("access-control-allow-origin"), QByteArray(shop)); // a page may read its errors
}

void BrowserAtTheDoor::answersPreflights()
{
    HttpClient client(m_village->daemon);
    const HttpHeaders asks{{"Access-Control-Request-Method", "POST"}, {"Access-Control-Request-Headers", "authorization"}};
    const HttpReply allowed = client.request("OPTIONS", "/api/chat/rooms/", {}, HttpHeaders{{"Origin", shop}} + asks);
    QCOMPARE(allowed.status, 204);
    QCOMPARE(allowed.header("access-control-allow-origin"), QByteArray(shop));
    QVERIFY(allowed.header("access-control-allow-methods").contains("POST"));
    QVERIFY(allowed.header("access-control-allow-headers").contains("Authorization"));
    const HttpReply foreign = client.request("OPTIONS", "/api/chat/rooms/", {}, HttpHeaders{{"Origin", evil}} + asks);
    QCOMPARE(foreign.status, 403);
    QVERIFY(foreign.header("access-control-allow-origin").isEmpty());
}

void BrowserAtTheDoor::saysWhatAPathCanDo()
{
    HttpClient client(m_village->daemon);
    const HttpReply options = client.request("OPTIONS", "/api/chat/rooms/");
    QCOMPARE(options.status, 204);
    QVERIFY(options.header("allow").contains("GET"));
    const HttpReply wrong = client.request("DELETE", "/api/chat/rooms/");
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.code(), u"method_not_allowed"_s);
    QVERIFY(wrong.header("allow").contains("POST"));
}

void BrowserAtTheDoor::takesCookiesFromItsOwnPagesAlone()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    HttpClient client(m_village->daemon);
    client.setHeader("Cookie", cookie(ahmed));
    QCOMPARE(client.get("/api/chat/rooms/").status, 200); // reading changes nothing
    const QByteArray body = "{\"participants\":[" + QByteArray::number(lola.id) + "]}";
    const auto post = [&](HttpHeaders headers) {
        return client.request("POST", "/api/conversations/", body, HttpHeaders{{"Content-Type", "application/json"}} + headers);
    };
    QCOMPARE(post({}).status, 403);
    QCOMPARE(post({{"Origin", evil}}).code(), u"origin_not_allowed"_s);
    QCOMPARE(post({{"Origin", "null"}}).status, 403);
    QCOMPARE(post({{"Origin", shop}}).status, 201);
    QCOMPARE(post({{"Origin", "http://127.0.0.1:" + QByteArray::number(m_village->daemon.port())}}).status, 200);
}

void BrowserAtTheDoor::takesNothingForAGuestFromForeignPages()
{
    const Person vendor = m_village->person(u"vendor"_s), guest = town().guest(u"g"_s);
    const QJsonObject room = town().product(guest, vendor);
    HttpClient client(m_village->daemon);
    const QByteArray secret = "?guest_session=" + guest.guestSession;
    const HttpHeaders json{{"Content-Type", "application/json"}};
    const QByteArray say = roomPath(room, "messages/" + secret);
    QCOMPARE(client.request("POST", say, R"({"content":"x"})", json).status, 201);
    QCOMPARE(client.request("POST", say, R"({"content":"x"})", json + HttpHeaders{{"Origin", shop}}).status, 201);
    QCOMPARE(client.request("POST", say, R"({"content":"x"})", json + HttpHeaders{{"Origin", evil}}).status, 403);
    QCOMPARE(client.request("GET", "/api/chat/rooms/" + secret, {}, {{"Origin", evil}}).status, 403);
    const QByteArray body = "{\"vendor_id\":" + QByteArray::number(vendor.id) + ",\"guest_session_id\":\"" + guest.guestSession + "\"}";
    QCOMPARE(client.request("POST", "/api/chat/start/", body, json + HttpHeaders{{"Origin", evil}}).status, 403);
    QCOMPARE(client.request("POST", "/api/chat/guest-session/", "{}", json + HttpHeaders{{"Origin", evil}}).status, 403);
}

// No page elsewhere can make a browser send an Authorization header without asking us first.
void BrowserAtTheDoor::takesTokensFromAnywhere()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    HttpClient client = town().http(ahmed);
    const QByteArray body = "{\"participants\":[" + QByteArray::number(lola.id) + "]}";
    QCOMPARE(client.request("POST", "/api/conversations/", body, {{"Content-Type", "application/json"}, {"Origin", evil}}).status, 201);
}

void BrowserAtTheDoor::opensSocketsForAllowedPagesAlone()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    for (const QByteArray &path : {QByteArray("/ws/chat/"), "/ws/chat/" + QByteArray::number(room[u"id"_s].toInteger()) + '/'}) {
        const QByteArray target = path + "?token=" + ahmed.token;
        QCOMPARE(ChatSocket(m_village->daemon, target).status(), 101);
        QCOMPARE(ChatSocket(m_village->daemon, target, {{"Origin", shop}}).status(), 101);
        QCOMPARE(ChatSocket(m_village->daemon, target, {{"Origin", evil}}).status(), 403);
        QCOMPARE(ChatSocket(m_village->daemon, target, {{"Origin", "null"}}).status(), 403);
    }
}

void BrowserAtTheDoor::opensSocketsByCookieForItsOwnPagesAlone()
{
    const Person ahmed = m_village->person();
    ChatSocket own(m_village->daemon, "/ws/chat/", {{"Cookie", cookie(ahmed)}, {"Origin", shop}});
    QCOMPARE(own.waitFor(u"connection_established"_s)[u"user"_s].toString(), ahmed.username);
    QCOMPARE(ChatSocket(m_village->daemon, "/ws/chat/", {{"Cookie", cookie(ahmed)}}).waitForClose(), 4401);
}

void BrowserAtTheDoor::speaksFiveLanguages_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("spoken");
    QTest::newRow("none") << QByteArray() << QByteArray("en");
    QTest::newRow("Arabic") << QByteArray("ar-EG,en;q=0.5") << QByteArray("ar");
    QTest::newRow("Persian") << QByteArray("fa") << QByteArray("fa");
    QTest::newRow("Uzbek") << QByteArray("uz-UZ") << QByteArray("uz");
    QTest::newRow("Uzbek in Cyrillic") << QByteArray("uz-Cyrl") << QByteArray("uz-Cyrl");
    QTest::newRow("the better one") << QByteArray("en;q=0.2, fa;q=0.9") << QByteArray("fa");
}

void BrowserAtTheDoor::speaksFiveLanguages()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, spoken);
    HttpClient client(m_village->daemon);
    const HttpReply reply = client.request("GET", "/api/chat/rooms/", {}, asked.isEmpty() ? HttpHeaders() : HttpHeaders{{"Accept-Language", asked}});
    QCOMPARE(reply.header("content-language"), spoken);
    QCOMPARE(reply.code(), u"not_authenticated"_s); // the code is the same in every language
    const QString english = client.get("/api/chat/rooms/?lang=en").object()[u"detail"_s].toString();
    QCOMPARE(reply.object()[u"detail"_s].toString() == english, spoken == "en");
    QCOMPARE(client.request("GET", "/api/chat/rooms/?lang=" + spoken, {}, {{"Accept-Language", "en"}}).header("content-language"), spoken);
}

void BrowserAtTheDoor::speaksThemOverSocketsToo()
{
    const Person ahmed = m_village->person();
    ChatSocket english(m_village->daemon, "/ws/chat/?token=" + ahmed.token), persian(m_village->daemon, "/ws/chat/?lang=fa&token=" + ahmed.token);
    const QJsonObject one = english.call(command(u"fly"_s)), other = persian.call(command(u"fly"_s));
    QCOMPARE(one[u"code"_s], other[u"code"_s]);
    QVERIFY(one[u"detail"_s] != other[u"detail"_s]);
}

void BrowserAtTheDoor::saysWhatItDoesNotHave()
{
    HttpClient client(m_village->daemon);
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/api/"), QByteArray("/api/chat/nothing/"), QByteArray("/api/chat//rooms/")}) {
        const HttpReply reply = client.get(path);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.code(), u"not_found"_s);
    }
    QCOMPARE(client.get("/api/chat/rooms").status, 401); // a missing slash is forgiven
}

void BrowserAtTheDoor::headsAreGetsWithoutBodies()
{
    HttpClient client = town().http(m_village->person());
    const HttpReply get = client.get("/api/chat/rooms/"), head = client.request("HEAD", "/api/chat/rooms/");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(head.header("content-length"), get.header("content-length"));
}

void BrowserAtTheDoor::wearsItsSecurityHeaders()
{
    HttpClient client(m_village->daemon);
    for (const QByteArray &path : {QByteArray("/openapi.json"), QByteArray("/nothing/")}) {
        const HttpReply reply = client.get(path);
        QCOMPARE(reply.header("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(reply.header("content-security-policy").contains("default-src 'none'"));
        QCOMPARE(reply.header("cache-control"), QByteArray("no-store"));
    }
}

void BrowserAtTheDoor::answersItsHostsAlone()
{
    Village picky("[server]\nallowed_hosts = [\"127.0.0.1\", \"chat.example\"]\n");
    const Person ahmed = picky.person();
    const auto ask = [&](const QByteArray &host) {
        HttpClient raw(picky.daemon.port());
        raw.sendRaw("GET /api/chat/rooms/ HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Token " + ahmed.token + "\r\n\r\n");
        return raw.readReply().status;
    };
    QCOMPARE(ask("chat.example"), 200);
    QCOMPARE(ask("CHAT.example:8080"), 200);
    QCOMPARE(ask("other.example"), 400);
}

void BrowserAtTheDoor::saysWhoMayNot()
{
    const Person user = m_village->person(), vendor = m_village->person(u"vendor"_s), admin = m_village->person(u"admin"_s), guest = town().guest(u"g"_s);
    const auto statusOf = [&](const Person &person, const QByteArray &path) { return town().http(person).get(path).status; };
    HttpClient nobody(m_village->daemon);
    for (const QByteArray &path : {QByteArray("/api/chat/vendor/rooms/"), QByteArray("/api/chat/admin/rooms/")}) {
        QCOMPARE(nobody.get(path).status, 401);
        QCOMPARE(statusOf(guest, path), 403);
        QCOMPARE(statusOf(user, path), 403);
        QCOMPARE(statusOf(admin, path), 200);
    }
    QCOMPARE(statusOf(vendor, "/api/chat/vendor/rooms/"), 200);
    QCOMPARE(statusOf(vendor, "/api/chat/admin/rooms/"), 403);
    QCOMPARE(statusOf(guest, "/api/me/sessions/"), 403);
}

QTEST_GUILESS_MAIN(BrowserAtTheDoor)
#include "test_browser.moc"
