// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"

#include <QJsonArray>
#include <QTest>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

class VerbsTest : public QObject
{
    Q_OBJECT

    static QStringList creating(const QString &username) { return {u"create-user"_s, u"--username"_s, username, u"--password"_s, username + u"-secret"_s}; }
    static int loginStatus(DaemonProcess &daemon, const QString &username, const QString &password)
    {
        return HttpClient(daemon).post("/api/auth/login/", {{u"username"_s, username}, {u"password"_s, password}}).status;
    }

private Q_SLOTS:
    void explainsEveryVerb();
    void exitsWithTwoWhenCalledWrongly();
    void makesAccountsWhileTheServerRuns();
    void makesAccountsWhileNoServerRuns();
    void readsThePasswordFromStdin();
    void refusesWithASentence();
    void setsAPasswordAndEndsSessions();
    void keepsAnAccountOutAtOnce();
    void listsAccountsAsJson();
    void tellsNumbers();
    void examinesTheHouse();
    void examinesABrokenHouse();
    void sowsTheDemoOnce();
};

void VerbsTest::explainsEveryVerb()
{
    DaemonProcess daemon;
    const QByteArray overview = daemon.verb({u"help"_s}).output;
    for (const QString &verb :
         {u"run"_s, u"create-admin"_s, u"create-user"_s, u"set-password"_s, u"disable-user"_s, u"list-users"_s, u"token"_s, u"cleanup-messages"_s, u"backup"_s,
          u"restore"_s, u"verify"_s, u"export"_s, u"import"_s, u"check"_s, u"config"_s, u"stats"_s, u"migrate"_s, u"seed-demo"_s}) {
        QVERIFY2(overview.contains(verb.toUtf8()), qPrintable(verb));
        const VerbOutcome help = daemon.verb({verb, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains("Usage: suhbatd " + verb.toUtf8()) && help.output.contains("--data DIR"), help.output.constData());
    }
}

void VerbsTest::exitsWithTwoWhenCalledWrongly()
{
    DaemonProcess daemon;
    QCOMPARE(daemon.verb({u"create-usr"_s}).exitCode, 2);
    QVERIFY(daemon.verb({u"create-usr"_s}).errors.contains("Did you mean create-user?"));
    QCOMPARE(daemon.verb({u"create-user"_s}).exitCode, 2);
    QCOMPARE(daemon.verb({u"list-users"_s, u"--no-such-flag"_s}).exitCode, 2);
    QCOMPARE(daemon.verb({u"backup"_s}).exitCode, 2);
    QCOMPARE(daemon.verb({u"cleanup-messages"_s, u"--days"_s, u"none"_s}).exitCode, 2);
}

void VerbsTest::makesAccountsWhileTheServerRuns()
{
    DaemonProcess daemon;
    daemon.expectVerb(creating(u"ali"_s));
    QCOMPARE(loginStatus(daemon, u"ali"_s, u"ali-secret"_s), 200);
}

void VerbsTest::makesAccountsWhileNoServerRuns()
{
    DaemonProcess daemon;
    daemon.term();
    daemon.expectVerb({u"create-admin"_s, u"--username"_s, u"root"_s, u"--password"_s, u"root-secret"_s});
    const QByteArray token = daemon.expectVerb({u"token"_s, u"--username"_s, u"root"_s});
    daemon.start();
    HttpClient client(daemon);
    client.setToken(token);
    QCOMPARE(client.get("/api/me/").object()[u"role"_s].toString(), u"admin"_s);
    QCOMPARE(loginStatus(daemon, u"root"_s, u"root-secret"_s), 200);
}

void VerbsTest::readsThePasswordFromStdin()
{
    DaemonProcess daemon;
    daemon.expectVerb({u"create-user"_s, u"--username"_s, u"ali"_s}, "گذرواژه ali 1\n");
    QCOMPARE(loginStatus(daemon, u"ali"_s, u"گذرواژه ali 1"_s), 200);
    QCOMPARE(daemon.verb({u"create-user"_s, u"--username"_s, u"vali"_s}, "").exitCode, 1);
}

void VerbsTest::refusesWithASentence()
{
    DaemonProcess daemon;
    daemon.expectVerb(creating(u"ali"_s));
    const VerbOutcome twice = daemon.verb(creating(u"Ali"_s)); // the same but for its case
    QCOMPARE(twice.exitCode, 1);
    QVERIFY2(twice.errors.contains("There is an account Ali already."), twice.errors.constData());
    QCOMPARE(daemon.verb({u"create-user"_s, u"--username"_s, u"vali"_s, u"--password"_s, u"short"_s}).exitCode, 1);
    QCOMPARE(daemon.verb({u"create-user"_s, u"--username"_s, u"vali"_s, u"--role"_s, u"king"_s, u"--password"_s, u"long-enough"_s}).exitCode, 1);
    const VerbOutcome nobody = daemon.verb({u"token"_s, u"--username"_s, u"nobody"_s});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.errors.contains("There is no account nobody."), nobody.errors.constData());
    QVERIFY(nobody.output.isEmpty());
}

void VerbsTest::setsAPasswordAndEndsSessions()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s);
    HttpClient client = town.http(ali);
    QCOMPARE(client.get("/api/me/").status, 200);
    daemon.expectVerb({u"set-password"_s, u"--username"_s, u"ali"_s, u"--password"_s, u"another-secret"_s});
    QCOMPARE(client.get("/api/me/").status, 401);
    QCOMPARE(loginStatus(daemon, u"ali"_s, Town::passwordOf(u"ali"_s)), 401);
    QCOMPARE(loginStatus(daemon, u"ali"_s, u"another-secret"_s), 200);
}

void VerbsTest::keepsAnAccountOutAtOnce()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s);
    auto socket = town.socket(ali);
    HttpClient client = town.http(ali);
    QCOMPARE(client.get("/api/me/").status, 200);
    daemon.expectVerb({u"disable-user"_s, u"--username"_s, u"ali"_s});
    QCOMPARE(socket->waitForClose(), 4401);
    QCOMPARE(client.get("/api/me/").status, 401);
    QCOMPARE(daemon.verb({u"token"_s, u"--username"_s, u"ali"_s}).exitCode, 1);
    daemon.expectVerb({u"disable-user"_s, u"--username"_s, u"ali"_s, u"--enable"_s});
    QCOMPARE(loginStatus(daemon, u"ali"_s, Town::passwordOf(u"ali"_s)), 200);
}

void VerbsTest::listsAccountsAsJson()
{
    DaemonProcess daemon;
    daemon.expectVerb(creating(u"ali"_s));
    daemon.expectVerb({u"create-user"_s, u"--username"_s, u"omar"_s, u"--name"_s, u"عمر"_s, u"--role"_s, u"vendor"_s, u"--password"_s, u"omar-secret"_s});
    const QJsonArray users = daemon.verb({u"list-users"_s, u"--json"_s}).json().array();
    QCOMPARE(users.size(), 2);
    const auto omar = std::find_if(users.begin(), users.end(), [](const QJsonValue &user) { return user[u"username"_s].toString() == u"omar"; });
    QVERIFY(omar != users.end());
    QCOMPARE((*omar)[u"name"_s].toString(), u"عمر"_s);
    QCOMPARE((*omar)[u"role"_s].toString(), u"vendor"_s);
    QVERIFY(daemon.verb({u"list-users"_s}).output.contains("عمر"));
}

void VerbsTest::tellsNumbers()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    for (int i = 0; i < 3; ++i)
        town.say(ali, room, u"message %1"_s.arg(i));
    const QJsonObject stats = daemon.verb({u"stats"_s, u"--json"_s}).json().object();
    QCOMPARE(stats[u"storage"_s][u"messages"_s].toInteger(), 3);
    QCOMPARE(stats[u"storage"_s][u"rooms"_s].toInteger(), 1);
    QCOMPARE(stats[u"days"_s].toArray().last()[u"messages"_s].toInteger(), 3);
}

void VerbsTest::examinesTheHouse()
{
    DaemonProcess daemon;
    for (const bool isRunning : {true, false}) {
        if (!isRunning)
            daemon.term();
        const VerbOutcome outcome = daemon.verb({u"check"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
        QHash<QString, QString> states;
        for (const QJsonValue &finding : outcome.json().array())
            states.insert(finding[u"subject"_s].toString(), finding[u"state"_s].toString());
        for (const QString &subject : {u"configuration"_s, u"data directory"_s, u"database"_s, u"schema"_s, u"clock"_s})
            QCOMPARE(states.value(subject), u"ok"_s);
        QCOMPARE(states.value(u"redis"_s), u"absent"_s);
        QCOMPARE(states.value(u"turn"_s), u"absent"_s);
        QVERIFY(states.contains(u"disk"_s) && states.contains(u"media tools"_s));
    }
}

void VerbsTest::examinesABrokenHouse()
{
    DaemonProcess daemon;
    daemon.term();
    QFile database(daemon.dataFolder() + u"/suhbat.db"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.seek(0);
    database.write(QByteArray(8192, 'x'));
    database.close();
    const VerbOutcome outcome = daemon.verb({u"check"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.output.contains("bad      database"), outcome.output.constData());
}

void VerbsTest::sowsTheDemoOnce()
{
    DaemonProcess daemon;
    const QJsonObject first = daemon.verb({u"seed-demo"_s, u"--json"_s}).json().object();
    QVERIFY(first[u"messages"_s].toInt() > 15);
    QVERIFY(first[u"people"_s].toArray().contains(u"nasrin"_s));
    const QJsonObject before = daemon.verb({u"stats"_s, u"--json"_s}).json().object();
    QCOMPARE(daemon.verb({u"seed-demo"_s, u"--json"_s}).json().object()[u"messages"_s].toInt(), 0);
    const QJsonObject after = daemon.verb({u"stats"_s, u"--json"_s}).json().object();
    QCOMPARE(after[u"storage"_s][u"rooms"_s], before[u"storage"_s][u"rooms"_s]);
    QCOMPARE(after[u"storage"_s][u"messages"_s], before[u"storage"_s][u"messages"_s]);
    QCOMPARE(after[u"users"_s], before[u"users"_s]);
    QCOMPARE(loginStatus(daemon, u"dilnoza"_s, u"suhbat-demo"_s), 200);
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "test_verbs.moc"
