// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

class StartTest : public QObject
{
    Q_OBJECT

    // A second suhbatd, which is expected not to stay.
    static VerbOutcome run(const QStringList &arguments, const QList<std::pair<QString, QString>> &variables = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(DaemonProcess::program(), QStringList{u"run"_s} + arguments);
        if (!process.waitForFinished(30000)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void keepsItsDataForItsOwnerAlone();
    void saysThatItLivesAndIsReady();
    void showsItsNumbersToThisMachine();
    void showsItsNumbersElsewhereIfToldTo();
    void refusesASecondServerOnTheSameData();
    void waitsForAVerbThatIsAtWork();
    void isFoundByTheRelativeNameOfItsDirectory();
    void saysThatThePortIsTaken();
    void saysWhatIsWrongInTheConfiguration();
    void saysThatTheDirectoryCannotBeMade();
    void refusesADatabaseOfANewerProgram();
    void startsAgainAtOnceAfterACrash();
    void drainsInLessThanFiveSeconds();
    void reloadsWhatCanBeReloaded();
    void keepsTheOldConfigurationWhenTheNewOneIsWrong();
    void letsFlagsWinOverVariablesOverTheFile();
    void neverLogsATokenOfAUrl();
};

void StartTest::keepsItsDataForItsOwnerAlone()
{
    DaemonProcess daemon;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(daemon.dataFolder() + u"/suhbat.db"_s));
    QCOMPARE(QFileInfo(daemon.dataFolder()).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(daemon.dataFolder() + u"/control"_s).permissions() & others, QFile::Permissions());
}

void StartTest::saysThatItLivesAndIsReady()
{
    DaemonProcess daemon;
    HttpClient client(daemon);
    QCOMPARE(client.get("/healthz").object()[u"status"_s].toString(), u"ok"_s);
    const HttpReply ready = client.get("/readyz");
    QCOMPARE(ready.status, 200);
    QCOMPARE(ready.object()[u"checks"_s].toObject()[u"database"_s].toString(), u"ok"_s);
}

void StartTest::showsItsNumbersToThisMachine()
{
    DaemonProcess daemon;
    HttpClient client(daemon.port());
    const HttpReply metrics = client.get("/metrics");
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.body.contains("# TYPE suhbat_events_published_total counter"));
    QVERIFY(metrics.header("content-type").startsWith("text/plain"));
}

void StartTest::showsItsNumbersElsewhereIfToldTo()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    DaemonProcess daemon({"[metrics]\nlisten = \"127.0.0.1:" + QByteArray::number(port) + "\"\n"});
    QCOMPARE(HttpClient(port).get("/metrics").status, 200);
    QCOMPARE(HttpClient(port).get("/readyz").status, 200);
    QCOMPARE(HttpClient(port).get("/api/chat/rooms/").status, 404);
    QCOMPARE(HttpClient(daemon.port()).get("/metrics").status, 404);
}

void StartTest::waitsForAVerbThatIsAtWork()
{
    DaemonProcess daemon;
    daemon.term();
    QProcess verb;
    verb.start(DaemonProcess::program(), {u"create-user"_s, u"--username"_s, u"ali"_s, u"--password"_s, u"ali-secret"_s, u"--data"_s, daemon.dataFolder()});
    QVERIFY(verb.waitForStarted());
    daemon.start(); // fails the test if it is refused
    QVERIFY(verb.waitForFinished());
    QCOMPARE(verb.exitCode(), 0);
    QCOMPARE(HttpClient(daemon.port()).post("/api/auth/login/", {{u"username"_s, u"ali"_s}, {u"password"_s, u"ali-secret"_s}}).status, 200);
}

void StartTest::isFoundByTheRelativeNameOfItsDirectory()
{
    DaemonProcess daemon;
    const QFileInfo folder(daemon.dataFolder());
    QProcess verb;
    verb.setWorkingDirectory(folder.path());
    verb.start(DaemonProcess::program(), {u"list-users"_s, u"--data"_s, u"./"_s + folder.fileName()});
    QVERIFY(verb.waitForFinished());
    QVERIFY2(verb.exitCode() == 0, verb.readAllStandardError().constData());
}

void StartTest::refusesASecondServerOnTheSameData()
{
    DaemonProcess daemon;
    const VerbOutcome second = run({u"--data"_s, daemon.dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.output.isEmpty());
    QVERIFY2(second.errors.contains("Another suhbatd (process " + QByteArray::number(daemon.pid()) + ')'), second.errors.constData());
    QCOMPARE(HttpClient(daemon.port()).get("/healthz").status, 200);
}

void StartTest::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QTemporaryDir folder;
    const VerbOutcome outcome = run({u"--data"_s, folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("Cannot listen on 127.0.0.1:" + QByteArray::number(other.serverPort())), outcome.errors.constData());
}

void StartTest::saysWhatIsWrongInTheConfiguration()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"suhbatd.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[limits]\npage_sise = 20\n") > 0 && file.flush());
    const VerbOutcome outcome = run({u"--config"_s, file.fileName(), u"--data"_s, folder.filePath(u"data"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("line 2") && outcome.errors.contains("Did you mean page_size?"), outcome.errors.constData());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"data"_s)));
}

void StartTest::saysThatTheDirectoryCannotBeMade()
{
    QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    const VerbOutcome outcome = run({u"--data"_s, folder.filePath(u"file/data"_s), u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("cannot be made"), outcome.errors.constData());
}

void StartTest::refusesADatabaseOfANewerProgram()
{
    DaemonProcess daemon;
    daemon.term();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(daemon.dataFolder() + u"/suhbat.db"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"INSERT INTO schema_migrations VALUES (9999, '9999_future')"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const VerbOutcome outcome = run({u"--data"_s, daemon.dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("has schema 9999, which a newer suhbatd made"), outcome.errors.constData());
    QCOMPARE(daemon.verb({u"list-users"_s}).exitCode, 1);
}

void StartTest::startsAgainAtOnceAfterACrash()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s);
    daemon.kill();
    QElapsedTimer timer;
    timer.start();
    daemon.start();
    QVERIFY2(timer.elapsed() < 10000, "a lock or a socket of the killed process stood in the way"); // sanitizer builds are slow
    QCOMPARE(town.http(ali).get("/api/me/").status, 200);
    daemon.expectVerb({u"create-user"_s, u"--username"_s, u"later"_s, u"--password"_s, u"later-secret"_s});
}

void StartTest::drainsInLessThanFiveSeconds()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    auto reading = town.socket(ali);
    auto quiet = town.socket(vali);
    HttpClient kept(daemon);
    QCOMPARE(kept.get("/healthz").status, 200); // stays connected
    QElapsedTimer timer;
    timer.start();
    daemon.term();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(reading->waitForClose(), 1012);
    QCOMPARE(quiet->waitForClose(), 1012);
}

void StartTest::reloadsWhatCanBeReloaded()
{
    DaemonProcess daemon({"[http]\norigins = [\"https://a.example\"]\n[log]\nlevel = \"info\"\n"});
    const auto preflight = [&](const QByteArray &origin) {
        HttpClient client(daemon.port());
        return client.request("OPTIONS", "/api/chat/rooms/", {}, {{"Origin", origin}, {"Access-Control-Request-Method", "GET"}})
            .header("access-control-allow-origin");
    };
    QCOMPARE(preflight("https://a.example"), QByteArray("https://a.example"));
    QVERIFY(preflight("https://b.example").isEmpty());

    QFile file(QFileInfo(daemon.dataFolder()).absolutePath() + u"/suhbatd.toml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[http]\norigins = [\"https://b.example\"]\n[limits]\npage_size = 7\n") > 0 && file.flush());
    daemon.hangUp();
    daemon.waitForLog("Configuration reloaded");
    daemon.waitForLog("limits.page_size"); // waits for a restart
    QCOMPARE(preflight("https://b.example"), QByteArray("https://b.example"));
    QVERIFY(preflight("https://a.example").isEmpty());
}

void StartTest::keepsTheOldConfigurationWhenTheNewOneIsWrong()
{
    DaemonProcess daemon({"[log]\nlevel = \"info\"\n"});
    QFile file(QFileInfo(daemon.dataFolder()).absolutePath() + u"/suhbatd.toml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[log]\nlevel = \"loud\"\n") > 0 && file.flush());
    daemon.hangUp();
    daemon.waitForLog("The old configuration stays");
    QCOMPARE(HttpClient(daemon.port()).get("/healthz").status, 200);
}

void StartTest::letsFlagsWinOverVariablesOverTheFile()
{
    DaemonProcess daemon({"[limits]\npage_size = 11\nmax_page_size = 22\nsync_events = 33\n",
                          {{u"SUHBAT_LIMITS_MAX_PAGE_SIZE"_s, u"44"_s}, {u"SUHBAT_LIMITS_SYNC_EVENTS"_s, u"55"_s}}});
    const QJsonObject shown = daemon.verb({u"config"_s, u"show"_s, u"--json"_s, u"--set"_s, u"limits.sync_events=66"_s}).json().object();
    const auto value = [&](const QString &name) { return shown[name].toObject()[u"value"_s].toString(); };
    const auto from = [&](const QString &name) { return shown[name].toObject()[u"from"_s].toString(); };
    QCOMPARE(value(u"limits.page_size"_s), u"11"_s);
    QVERIFY(from(u"limits.page_size"_s).endsWith(u"suhbatd.toml"));
    QCOMPARE(value(u"limits.max_page_size"_s), u"44"_s);
    QCOMPARE(from(u"limits.max_page_size"_s), u"SUHBAT_LIMITS_MAX_PAGE_SIZE"_s);
    QCOMPARE(value(u"limits.sync_events"_s), u"66"_s);
    QCOMPARE(from(u"limits.sync_events"_s), u"--set"_s);
    QCOMPARE(from(u"limits.message_code_points"_s), u"default"_s);
}

void StartTest::neverLogsATokenOfAUrl()
{
    DaemonProcess daemon({"[log]\nlevel = \"debug\"\n"});
    Town town(daemon);
    const Person ali = town.account(u"ali"_s);
    const Person guest = town.guest(u"visitor"_s);
    town.socket(ali)->barrier();
    town.socket(guest)->barrier();
    HttpClient client(daemon);
    client.setUnchecked();
    client.get("/no/such/path/?token=" + ali.token);
    daemon.term();
    const QByteArray log = daemon.log();
    QVERIFY2(!log.contains(ali.token), "the token of a socket's URL is in the log");
    QVERIFY2(!log.contains(guest.guestSession), "the guest's secret is in the log");
}

QTEST_GUILESS_MAIN(StartTest)
#include "test_start.moc"
