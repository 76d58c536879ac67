// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"

#include <QTest>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

namespace {

// Hashing costs next to nothing here: how much it must cost is the unit tests' matter.
constexpr char quickPasswords[] = "[auth]\npassword_memory_kib = 64\npassword_passes = 1\nlogin_failures = 4\n";

DaemonProcess::Options options(const QByteArray &more = {}) { return {.config = quickPasswords + more}; }

HttpReply logIn(DaemonProcess &daemon, const QString &username, const QString &password, const QJsonObject &more = {})
{
    QJsonObject body{{u"username"_s, username}, {u"password"_s, password}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return HttpClient(daemon).post("/api/auth/login/", body);
}

QByteArray cookieOf(const HttpReply &reply) { return reply.header("set-cookie").split(';').first(); }

QByteArray idPath(const QByteArray &list, const QJsonValue &id) { return list + QByteArray::number(id.toInteger()) + '/'; }

} // namespace

class PeopleOverHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsInAndOut();
    void remembersWithACookieThatLasts();
    void takesCookiesFromItsOwnPagesOnly();
    void answersAlikeWhoeverIsUnknown();
    void makesGuessersWait();
    void refusesMalformedLogins_data();
    void refusesMalformedLogins();
    void closesTheSocketsOfARevokedSession();
    void keepsOneselfInOrder();
    void blocksPeople();
    void findsPeople();
    void opensGuests();
    void limitsGuestsOfAnAddress();
    void linksAGuest();
    void keepsRegistrationClosedUntilAnAdminOpensIt();
    void writesNoSecretIntoItsLog();
};

void PeopleOverHttp::logsInAndOut()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    town.account(u"aziz"_s);
    const HttpReply login = logIn(daemon, u"Aziz"_s, Town::passwordOf(u"aziz"_s));
    QCOMPARE(login.status, 200);
    QCOMPARE(login.object()[u"user"_s][u"username"_s].toString(), u"aziz"_s);
    QVERIFY(!login.object()[u"user"_s].toObject().contains(u"password_hash"_s));

    HttpClient client(daemon);
    client.setToken(login.object()[u"token"_s].toString().toLatin1());
    QCOMPARE(client.get("/api/me/").status, 200);
    const HttpReply logout = client.post("/api/auth/logout/");
    QCOMPARE(logout.status, 204);
    QVERIFY(logout.header("set-cookie").contains("Max-Age=0"));
    QCOMPARE(client.get("/api/me/").status, 401);
}

void PeopleOverHttp::remembersWithACookieThatLasts()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    town.account(u"aziz"_s);
    const QByteArray brief = logIn(daemon, u"aziz"_s, Town::passwordOf(u"aziz"_s)).header("set-cookie");
    const QByteArray lasting = logIn(daemon, u"aziz"_s, Town::passwordOf(u"aziz"_s), {{u"remember"_s, true}}).header("set-cookie");
    for (const QByteArray &cookie : {brief, lasting}) {
        QVERIFY(cookie.startsWith("suhbat_session="));
        QVERIFY(cookie.contains("; HttpOnly"));
        QVERIFY(cookie.contains("; SameSite=Lax"));
        QVERIFY(!cookie.contains("Secure")); // this is not TLS
    }
    QVERIFY(!brief.contains("Max-Age"));
    QVERIFY(lasting.contains("Max-Age="));
}

void PeopleOverHttp::takesCookiesFromItsOwnPagesOnly()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    town.account(u"aziz"_s);
    HttpClient page(daemon);
    page.setHeader("Cookie", "theme=dark; " + cookieOf(logIn(daemon, u"aziz"_s, Town::passwordOf(u"aziz"_s))));
    QCOMPARE(page.get("/api/me/").status, 200);

    const QByteArray body = R"({"name":"Aziz"})";
    const QByteArray own = "http://127.0.0.1:" + QByteArray::number(daemon.port());
    const auto change = [&](const HttpHeaders &headers) {
        HttpHeaders all = headers;
        all.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        return page.request("PATCH", "/api/me/", body, all).status;
    };
    QCOMPARE(change({}), 403);
    QCOMPARE(change({{"Origin", "https://evil.example"}}), 403);
    QCOMPARE(change({{"Origin", own}}), 200);
}

void PeopleOverHttp::answersAlikeWhoeverIsUnknown()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    town.account(u"aziz"_s);
    const HttpReply wrong = logIn(daemon, u"aziz"_s, u"not this one"_s);
    const HttpReply nobody = logIn(daemon, u"nobody"_s, u"not this one"_s);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.code(), u"invalid_credentials"_s);
    QCOMPARE(nobody.status, wrong.status);
    QCOMPARE(nobody.body, wrong.body);
}

void PeopleOverHttp::makesGuessersWait()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    town.account(u"aziz"_s);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(logIn(daemon, u"aziz"_s, u"guess %1"_s.arg(i)).status, 401);
    const HttpReply refused = logIn(daemon, u"aziz"_s, Town::passwordOf(u"aziz"_s));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"rate_limited"_s);
    QVERIFY(refused.header("retry-after").toInt() >= 1);
    QTRY_COMPARE_WITH_TIMEOUT(logIn(daemon, u"aziz"_s, Town::passwordOf(u"aziz"_s)).status, 200, 30000);
}

void PeopleOverHttp::refusesMalformedLogins_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("username=aziz");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no password") << QByteArray(R"({"username":"aziz"})");
    QTest::newRow("a number") << QByteArray(R"({"username":7,"password":"x"})");
    QTest::newRow("twice") << QByteArray(R"({"username":"a","username":"b","password":"x"})");
    QTest::newRow("NUL") << QByteArray(R"({"username":"a\u0000","password":"x"})");
    QTest::newRow("half a character") << QByteArray(R"({"username":"a\ud800","password":"x"})");
}

void PeopleOverHttp::refusesMalformedLogins()
{
    QFETCH(QByteArray, body);
    static DaemonProcess *daemon = nullptr; // one for all rows
    if (!daemon)
        daemon = new DaemonProcess(options());
    HttpClient client(*daemon);
    QCOMPARE(client.request("POST", "/api/auth/login/", body, {{"Content-Type", "application/json"}}).status, 400);
    if (qstrcmp(QTest::currentDataTag(), "half a character") == 0)
        delete std::exchange(daemon, nullptr);
}

void PeopleOverHttp::closesTheSocketsOfARevokedSession()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    const QByteArray stolen = logIn(daemon, u"aziz"_s, Town::passwordOf(u"aziz"_s)).object()[u"token"_s].toString().toLatin1();
    ChatSocket thief(daemon, "/ws/chat/?token=" + stolen);
    thief.waitFor(u"connection_established"_s);
    const auto own = town.socket(aziz);

    HttpClient http = town.http(aziz);
    const QJsonArray sessions = http.get("/api/me/sessions/").array();
    QCOMPARE(sessions.size(), 2);
    for (const QJsonValue &session : sessions) {
        if (!session[u"is_current"_s].toBool())
            QCOMPARE(http.remove(idPath("/api/me/sessions/", session[u"id"_s])).status, 204);
    }
    QCOMPARE(thief.waitForClose(), 4401);
    QCOMPARE(http.get("/api/me/sessions/").array().size(), 1);
    own->barrier();
    QVERIFY(own->isOpen());

    HttpClient late(daemon);
    late.setToken(stolen);
    QCOMPARE(late.get("/api/me/").status, 401);
}

void PeopleOverHttp::keepsOneselfInOrder()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    HttpClient http = town.http(aziz);
    const QJsonObject settings{{u"theme"_s, u"dark"_s}, {u"folders"_s, QJsonArray{1, 2}}};
    const HttpReply changed = http.patch("/api/me/", {{u"name"_s, u" Азиз\u202e "_s}, {u"avatar"_s, u"🦉"_s}, {u"settings"_s, settings}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object()[u"name"_s].toString(), u"Азиз"_s);
    const QJsonObject me = http.get("/api/me/").object();
    QCOMPARE(me[u"settings"_s].toObject(), settings);
    QCOMPARE(me[u"avatar"_s].toString(), u"🦉"_s);

    QCOMPARE(http.patch("/api/me/", {{u"settings"_s, QJsonObject{{u"x"_s, QString(17000, u'x')}}}}).status, 400);
    QCOMPARE(http.patch("/api/me/", {{u"settings"_s, u"dark"_s}}).status, 400);
    QCOMPARE(http.patch("/api/me/", {{u"name"_s, u" "_s}}).status, 400);
    QCOMPARE(http.patch("/api/me/", {{u"password"_s, u"a new one, long"_s}}).status, 400); // without the old one
    QCOMPARE(http.patch("/api/me/", {{u"password"_s, u"a new one, long"_s}, {u"old_password"_s, u"wrong"_s}}).status, 400);
    // A name that cannot be takes the password back with it.
    const QJsonObject half{{u"password"_s, u"a new one, long"_s}, {u"old_password"_s, Town::passwordOf(u"aziz"_s)}, {u"name"_s, u" "_s}};
    QCOMPARE(http.patch("/api/me/", half).status, 400);
    QCOMPARE(http.patch("/api/me/", {{u"password"_s, u"a new one, long"_s}, {u"old_password"_s, Town::passwordOf(u"aziz"_s)}}).status, 200);
    QCOMPARE(http.get("/api/me/").status, 200); // this session stays
    QCOMPARE(logIn(daemon, u"aziz"_s, u"a new one, long"_s).status, 200);
}

void PeopleOverHttp::blocksPeople()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    const Person vendor = town.account(u"vendor"_s, u"vendor"_s);
    HttpClient http = town.http(aziz);
    QCOMPARE(http.post("/api/me/blocked/", {{u"user_id"_s, vendor.id}}).status, 201);
    QCOMPARE(http.get("/api/me/blocked/").object()[u"count"_s].toInt(), 1);
    QCOMPARE(http.put(idPath("/api/me/blocked/", vendor.id), {}).status, 204);
    QCOMPARE(http.remove(idPath("/api/me/blocked/", vendor.id)).status, 204);
    QCOMPARE(http.get("/api/me/blocked/").object()[u"count"_s].toInt(), 0);
    QCOMPARE(http.post("/api/me/blocked/", {{u"user_id"_s, 99999}}).status, 404);
    QCOMPARE(http.post("/api/me/blocked/", {{u"user_id"_s, u"x"_s}}).status, 400);
    QCOMPARE(http.put("/api/me/blocked/nobody/", {}).status, 404);
}

void PeopleOverHttp::findsPeople()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    const Person stranger = town.account(u"stranger"_s);
    const Person vendor = town.account(u"vendor"_s, u"vendor"_s);
    HttpClient http = town.http(aziz);
    const QJsonObject all = http.get("/api/users/").object();
    QCOMPARE(all[u"count"_s].toInt(), 1);
    QCOMPARE(all[u"results"_s][0][u"id"_s].toInteger(), vendor.id);
    QCOMPARE(http.get("/api/users/?search=stranger").object()[u"count"_s].toInt(), 0);
    QCOMPARE(http.get(idPath("/api/users/", stranger.id)).status, 404);
    QCOMPARE(http.get(idPath("/api/users/", vendor.id)).status, 200);
    QCOMPARE(http.get("/api/users/?page=2").status, 404);
    QCOMPARE(http.get("/api/users/?page=-1").status, 400);
    QCOMPARE(town.http(vendor).get("/api/users/?search=stra").object()[u"count"_s].toInt(), 1);
    QCOMPARE(HttpClient(daemon).get("/api/users/").status, 401);
}

void PeopleOverHttp::opensGuests()
{
    DaemonProcess daemon(options());
    HttpClient http(daemon);
    const HttpReply opened = http.post("/api/chat/guest-session/", {{u"identifier"_s, u"visitor"_s}});
    QCOMPARE(opened.status, 201);
    const QJsonObject guest = opened.object();
    QCOMPARE(guest[u"identifier"_s].toString(), u"visitor"_s);
    QVERIFY(guest[u"linked_user"_s].isNull());
    QCOMPARE(http.post("/api/chat/guest-session/").status, 201); // nobody need say anything

    HttpClient visitor(daemon);
    visitor.setGuest(guest[u"session_id"_s].toString().toUtf8());
    const QJsonObject me = visitor.get("/api/me/").object();
    QCOMPARE(me[u"role"_s].toString(), u"guest"_s);
    QVERIFY(me[u"username"_s].isNull());
    QCOMPARE(visitor.get("/api/me/sessions/").status, 403);
    QCOMPARE(visitor.get("/api/admin/users/").status, 403);
}

void PeopleOverHttp::limitsGuestsOfAnAddress()
{
    DaemonProcess::Options limited = options("[limits]\nguests_per_hour = 2\n");
    limited.environment.append({u"SUHBAT_LIMITS_RATES"_s, u"on"_s}); // the harness turns them off
    DaemonProcess daemon(limited);
    HttpClient http(daemon);
    QCOMPARE(http.post("/api/chat/guest-session/").status, 201);
    QCOMPARE(http.post("/api/chat/guest-session/").status, 201);
    const HttpReply refused = http.post("/api/chat/guest-session/");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("retry-after").toInt() > 60);
}

void PeopleOverHttp::linksAGuest()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person vendor = town.account(u"vendor"_s, u"vendor"_s);
    const Person buyer = town.account(u"buyer"_s);
    const Person visitor = town.guest(u"visitor"_s);
    const QJsonObject room = town.product(visitor, vendor, 7);
    town.say(visitor, room, u"Is it new?"_s);

    const auto visitorsSocket = town.socket(visitor);
    const auto buyersSocket = town.socket(buyer);
    buyersSocket->call({{u"type"_s, u"subscribe"_s}});
    HttpClient http = town.http(buyer);
    const QJsonObject body{{u"guest_session_id"_s, QString::fromUtf8(visitor.guestSession)}};
    const HttpReply linked = http.post("/api/chat/link-guest-session/", body);
    QCOMPARE(linked.status, 200);
    QCOMPARE(linked.object()[u"linked"_s].toInt(), 1);

    QCOMPARE(visitorsSocket->waitForClose(), 4401);
    QCOMPARE(buyersSocket->waitFor(u"room_created"_s)[u"id"_s].toInteger(), room[u"id"_s].toInteger());
    const QJsonArray rooms = http.get("/api/chat/rooms/").array();
    QCOMPARE(rooms.size(), 1);
    QCOMPARE(rooms[0][u"room_id"_s].toString(), room[u"room_id"_s].toString());
    const QJsonObject message = http.get(roomPath(room, "messages/")).object()[u"results"_s][0].toObject();
    QCOMPARE(message[u"sender"_s].toInteger(), buyer.id);
    QVERIFY(message[u"guest_id"_s].isNull());

    QCOMPARE(town.http(visitor).get("/api/chat/rooms/").status, 401);
    QCOMPARE(http.post("/api/chat/link-guest-session/", body).status, 404);
    QCOMPARE(http.post("/api/chat/link-guest-session/", {{u"guest_session_id"_s, u"nonsense"_s}}).status, 404);
    QCOMPARE(http.post("/api/chat/link-guest-session/").status, 400);
}

void PeopleOverHttp::keepsRegistrationClosedUntilAnAdminOpensIt()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person boss = town.account(u"boss"_s, u"admin"_s);
    const QJsonObject body{{u"username"_s, u"zuhra"_s}, {u"password"_s, u"a fine password"_s}};
    HttpClient http(daemon);
    const HttpReply refused = http.post("/api/auth/register/", body);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"registration_closed"_s);
    QCOMPARE(town.http(boss).patch("/api/admin/settings/", {{u"open_registration"_s, true}}).status, 200);
    QCOMPARE(http.post("/api/auth/register/", body).status, 201);
    QCOMPARE(http.post("/api/auth/register/", body).status, 409);
    daemon.restart(); // a setting is for ever
    const QJsonObject other{{u"username"_s, u"tohir"_s}, {u"password"_s, u"a fine password"_s}};
    QCOMPARE(HttpClient(daemon).post("/api/auth/register/", other).status, 201);
}

void PeopleOverHttp::writesNoSecretIntoItsLog()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    const Person visitor = town.guest(u"visitor"_s);
    town.socket(aziz)->close();
    town.socket(visitor)->close();
    logIn(daemon, u"aziz"_s, u"a-wrong-password"_s);
    daemon.term();
    for (const QByteArray &secret : {aziz.token, visitor.guestSession, QByteArray("a-wrong-password"), Town::passwordOf(u"aziz"_s).toUtf8()})
        QVERIFY(!daemon.log().contains(secret));
}

QTEST_GUILESS_MAIN(PeopleOverHttp)
#include "test_people.moc"
