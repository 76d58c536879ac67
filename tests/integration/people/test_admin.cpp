// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"

#include <QTest>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

namespace {

DaemonProcess::Options options() { return {.config = "[auth]\npassword_memory_kib = 64\npassword_passes = 1\n"}; }

QByteArray userPath(qint64 id, const QByteArray &rest = {}) { return "/api/admin/users/" + QByteArray::number(id) + '/' + rest; }

} // namespace

class AdminOverHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isForAdminsAlone();
    void looksAfterUsers();
    void putsOutADisabledUserAtOnce();
    void keepsTheLastAdmin();
    void endsSessionsOfOthers();
    void changesSettings();
    void tellsStatistics();
    void notesWhatAdminsDo();
};

void AdminOverHttp::isForAdminsAlone()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person agent = town.account(u"agent"_s, u"agent"_s);
    HttpClient http = town.http(agent);
    for (const QByteArray &path : {QByteArray("/api/admin/users/"), userPath(agent.id), userPath(agent.id, "sessions/"), QByteArray("/api/admin/statistics/"),
                                   QByteArray("/api/admin/audit/"), QByteArray("/api/admin/settings/")}) {
        QCOMPARE(http.get(path).status, 403);
        QCOMPARE(HttpClient(daemon).get(path).status, 401);
    }
    QCOMPARE(http.patch(userPath(agent.id), {{u"role"_s, u"admin"_s}}).status, 403);
    QCOMPARE(http.patch("/api/admin/settings/", {{u"open_registration"_s, true}}).status, 403);
}

void AdminOverHttp::looksAfterUsers()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    HttpClient http = town.http(town.account(u"boss"_s, u"admin"_s));
    const QJsonObject account{{u"username"_s, u"Нодира"_s}, {u"password"_s, u"a fine password"_s}, {u"role"_s, u"agent"_s}};
    const HttpReply made = http.post("/api/admin/users/", account);
    QCOMPARE(made.status, 201);
    const qint64 id = made.object()[u"id"_s].toInteger();
    QCOMPARE(http.post("/api/admin/users/", account).status, 409);
    QCOMPARE(http.post("/api/admin/users/", {{u"username"_s, u"x y"_s}, {u"password"_s, u"a fine password"_s}}).status, 400);
    QCOMPARE(http.post("/api/admin/users/", {{u"username"_s, u"other"_s}, {u"password"_s, u"a fine password"_s}, {u"role"_s, u"guest"_s}}).status, 400);

    QCOMPARE(http.get("/api/admin/users/?search=nodir").object()[u"count"_s].toInt(), 1); // Cyrillic is found in Latin
    QCOMPARE(http.get("/api/admin/users/?page_size=1").object()[u"results"_s].toArray().size(), 1);
    QVERIFY(!http.get("/api/admin/users/?page_size=1").object()[u"next"_s].isNull());
    QCOMPARE(http.get("/api/admin/users/?role=nonsense").status, 400);
    const HttpReply changed = http.patch(userPath(id), {{u"name"_s, u"Nodira"_s}, {u"role"_s, u"vendor"_s}});
    QCOMPARE(changed.object()[u"role"_s].toString(), u"vendor"_s);
    QCOMPARE(http.get(userPath(id)).object()[u"name"_s].toString(), u"Nodira"_s);
    QCOMPARE(http.post(userPath(id, "password/"), {{u"password"_s, u"another fine one"_s}}).status, 204);
    QCOMPARE(HttpClient(daemon).post("/api/auth/login/", {{u"username"_s, u"нодира"_s}, {u"password"_s, u"another fine one"_s}}).status, 200);
    QCOMPARE(http.get(userPath(99999)).status, 404);
    QCOMPARE(http.patch(userPath(99999), {{u"name"_s, u"Nobody"_s}}).status, 404);

    town.guest(u"visitor-17"_s);
    QCOMPARE(http.get("/api/admin/users/?role=guest").object()[u"results"_s][0][u"identifier"_s].toString(), u"visitor-17"_s);
}

void AdminOverHttp::putsOutADisabledUserAtOnce()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    HttpClient http = town.http(town.account(u"boss"_s, u"admin"_s));
    const Person aziz = town.account(u"aziz"_s);
    const auto socket = town.socket(aziz);
    QCOMPARE(http.patch(userPath(aziz.id), {{u"is_disabled"_s, true}}).status, 200);
    QCOMPARE(socket->waitForClose(), 4401);
    QCOMPARE(town.http(aziz).get("/api/me/").status, 401);
    const QJsonObject login{{u"username"_s, u"aziz"_s}, {u"password"_s, Town::passwordOf(u"aziz"_s)}};
    QCOMPARE(HttpClient(daemon).post("/api/auth/login/", login).code(), u"account_disabled"_s);
    QCOMPARE(http.patch(userPath(aziz.id), {{u"is_disabled"_s, false}}).status, 200);
    QCOMPARE(HttpClient(daemon).post("/api/auth/login/", login).status, 200);
}

void AdminOverHttp::keepsTheLastAdmin()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person boss = town.account(u"boss"_s, u"admin"_s);
    HttpClient http = town.http(boss);
    QCOMPARE(http.patch(userPath(boss.id), {{u"role"_s, u"user"_s}}).status, 409);
    QCOMPARE(http.patch(userPath(boss.id), {{u"is_disabled"_s, true}}).status, 409);
    QCOMPARE(http.get("/api/admin/settings/").status, 200);
}

void AdminOverHttp::endsSessionsOfOthers()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    HttpClient http = town.http(town.account(u"boss"_s, u"admin"_s));
    const Person aziz = town.account(u"aziz"_s);
    const auto socket = town.socket(aziz);
    const QJsonArray sessions = http.get(userPath(aziz.id, "sessions/")).array();
    QCOMPARE(sessions.size(), 1);
    const QByteArray one = QByteArray::number(sessions[0][u"id"_s].toInteger()) + '/';
    QCOMPARE(http.remove(userPath(aziz.id, "sessions/" + one)).status, 204);
    QCOMPARE(socket->waitForClose(), 4401);
    QCOMPARE(http.remove(userPath(aziz.id, "sessions/" + one)).status, 404);
    QCOMPARE(http.remove(userPath(aziz.id, "sessions/")).status, 204);
}

void AdminOverHttp::changesSettings()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    HttpClient http = town.http(town.account(u"boss"_s, u"admin"_s));
    QCOMPARE(http.get("/api/admin/settings/").object()[u"retention_days"_s].toInt(), 0);
    const HttpReply changed = http.patch("/api/admin/settings/", {{u"retention_days"_s, 30}, {u"people_per_second"_s, 12.5}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object()[u"people_per_second"_s].toDouble(), 12.5);
    for (const QJsonObject &refused :
         {QJsonObject{{u"retention_days"_s, -1}}, QJsonObject{{u"retention_days"_s, 1e18}}, QJsonObject{{u"password_characters"_s, 4}},
          QJsonObject{{u"open_registration"_s, 1}}, QJsonObject{{u"people_per_second"_s, u"fast"_s}}})
        QCOMPARE(http.patch("/api/admin/settings/", refused).status, 400);
    daemon.restart();
    QCOMPARE(http.get("/api/admin/settings/").object()[u"retention_days"_s].toInt(), 30);
}

void AdminOverHttp::tellsStatistics()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    HttpClient http = town.http(town.account(u"boss"_s, u"admin"_s));
    const Person vendor = town.account(u"vendor"_s, u"vendor"_s);
    const Person visitor = town.guest(u"visitor"_s);
    const QJsonObject room = town.product(visitor, vendor);
    town.say(visitor, room, u"Is it new?"_s);
    town.say(vendor, room, u"Yes"_s);
    town.say(visitor, room, u"And cheap?"_s);
    const HttpReply reply = http.get("/api/admin/statistics/?days=7&utc_offset=300");
    QCOMPARE(reply.status, 200);
    const QJsonObject statistics = reply.object();
    QCOMPARE(statistics[u"days"_s].toArray().size(), 7);
    QCOMPARE(statistics[u"days"_s][6][u"messages"_s].toInt(), 3);
    QCOMPARE(statistics[u"response_times"_s][u"count"_s].toInt(), 1);
    QCOMPARE(statistics[u"queues"_s][0][u"waiting"_s].toInt(), 1);
    QCOMPARE(http.get("/api/admin/statistics/?days=0").status, 400);
    QCOMPARE(http.get("/api/admin/statistics/?days=100000").status, 400);
}

void AdminOverHttp::notesWhatAdminsDo()
{
    DaemonProcess daemon(options());
    Town town(daemon);
    const Person boss = town.account(u"boss"_s, u"admin"_s);
    HttpClient http = town.http(boss);
    http.get("/api/admin/users/?search=boss");
    http.patch(userPath(boss.id), {{u"name"_s, u"The Boss"_s}});
    const QJsonArray entries = http.get("/api/admin/audit/").object()[u"results"_s].toArray();
    QCOMPARE(entries[0][u"action"_s].toString(), u"audit.looked"_s);
    QCOMPARE(entries[1][u"action"_s].toString(), u"user.renamed"_s);
    QCOMPARE(entries[1][u"target_id"_s].toInteger(), boss.id);
    QCOMPARE(entries[1][u"address"_s].toString(), u"127.0.0.1"_s);
    QCOMPARE(entries[2][u"action"_s].toString(), u"users.looked"_s);
    QCOMPARE(entries[2][u"detail"_s].toString(), u"boss"_s);
    QCOMPARE(http.get("/api/admin/audit/?action=user.renamed").object()[u"count"_s].toInt(), 1);
    QCOMPARE(http.get("/api/admin/audit/?actor=nobody").status, 400);
}

QTEST_GUILESS_MAIN(AdminOverHttp)
#include "test_admin.moc"
