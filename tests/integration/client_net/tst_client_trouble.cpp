// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <csignal>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Lets everything through to the daemon until it is told not to: a cable that can be pulled, a proxy that knows no sockets.
class Relay : public QTcpServer
{
public:
    explicit Relay(quint16 port) : m_port(port)
    {
        connect(this, &QTcpServer::newConnection, this, [this] { join(nextPendingConnection()); });
        listen(QHostAddress::LocalHost);
    }
    QUrl address() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    bool isCut = false; // nothing passes, and nobody is told
    bool blocksSockets = false;
    int sockets = 0;

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        connect(near, &QTcpSocket::readyRead, far, [this, near, far] {
            const QByteArray bytes = near->readAll();
            const bool isUpgrade = bytes.startsWith("GET /ws/");
            sockets += isUpgrade;
            if (isUpgrade && blocksSockets) {
                near->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                near->disconnectFromHost();
            } else if (!isCut) {
                far->write(bytes);
            }
        });
        connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
            const QByteArray bytes = far->readAll();
            if (!isCut)
                near->write(bytes);
        });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        far->connectToHost(QHostAddress::LocalHost, m_port);
    }

    quint16 m_port;
};

// An authority or a certificate of it, as PEM files in `folder`.
void openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(patienceMsecs) || process.exitCode() != 0)
        failTest(QString::fromUtf8(process.readAllStandardError()));
}

QStringList certificate(const QTemporaryDir &folder, const QString &name, const QStringList &more)
{
    return QStringList{u"req"_s,
                       u"-x509"_s,
                       u"-newkey"_s,
                       u"ec"_s,
                       u"-pkeyopt"_s,
                       u"ec_paramgen_curve:prime256v1"_s,
                       u"-nodes"_s,
                       u"-subj"_s,
                       u"/CN="_s + name,
                       u"-keyout"_s,
                       folder.filePath(name + u".key"_s),
                       u"-out"_s,
                       folder.filePath(name + u".pem"_s)}
    + more;
}

DaemonProcess::Options withTls(const QTemporaryDir &folder, const QString &name)
{
    return quickDaemon("[http]\ntls_certificate = \"" + folder.filePath(name + u".pem"_s).toUtf8() + "\"\ntls_key = \""
                       + folder.filePath(name + u".key"_s).toUtf8() + "\"\n");
}

} // namespace

class ClientTroubleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAfterTheServerWasKilled();
    void comesBackAtOnceAfterARestart();
    void triesAtOnceWhenAsked();
    void noticesADeadLine();
    void provesTheLineWhenThePersonIsImpatient();
    void waitsForTheNetworkAndComesBackWithIt();
    void saysThatSocketsAreBlocked();
    void givesUpOnLateAnswers();
    void signsOutWhenTheSessionIsRevoked();
    void signsOutWhenTheTokenWasNeverGood();
    void refusesServersOfFarVersions();
    void saysWhichAddressIsWrong();
    void saysWhichTlsProblemItIs_data();
    void saysWhichTlsProblemItIs();
    void talksOverTlsWhenTheIssuerIsKnown();
};

void ClientTroubleTest::comesBackAfterTheServerWasKilled()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    const QJsonObject room = town.group(aziz, {});
    NetCaller caller(daemon, aziz);
    QVERIFY(caller.openLine());
    QSignalSpy troubles(&caller.line, &Line::troubled);
    daemon.kill();
    Asked<wire::Ack> lost;
    caller.commands.send(caller.roomOf(room), {.uuid = newUuid(), .content = u"x"_s}, this, lost.reply());
    QVERIFY(!lost.get());
    QVERIFY(isPassing(lost.get().error()));
    QTRY_VERIFY(troubles.size() >= 2);
    QVERIFY(caller.line.state() == Line::State::Connecting);
    QTRY_VERIFY(caller.line.trouble() && problemOf(*caller.line.trouble()) == NetProblem::ConnectionRefused);
    daemon.start();
    QElapsedTimer waiting;
    waiting.start();
    QTRY_VERIFY(caller.line.isOpen());
    QVERIFY(!caller.line.trouble());
    Asked<wire::Ack> sent;
    caller.commands.send(caller.roomOf(room), {.uuid = newUuid(), .content = u"y"_s}, this, sent.reply());
    QVERIFY(sent.get());
}

void ClientTroubleTest::comesBackAtOnceAfterARestart()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    NetCaller caller(daemon, town.account(u"aziz"_s));
    QVERIFY(caller.openLine());
    std::optional<NetProblem> first;
    connect(&caller.line, &Line::troubled, this, [&](const Error &trouble) { first = first ? first : problemOf(trouble); });
    QVERIFY(::kill(pid_t(daemon.pid()), SIGTERM) == 0); // and not term(), which would keep us from hearing its goodbye
    QTRY_VERIFY(first);
    QVERIFY(first == NetProblem::ServerRestarting);
    QCOMPARE(daemon.waitForExit(), 0);
    daemon.start();
    QTRY_VERIFY(caller.line.isOpen());
}

void ClientTroubleTest::triesAtOnceWhenAsked()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    LineSettings settings = quickLine();
    settings.firstRetry = settings.longestRetry = 1h;
    NetCaller caller(daemon, town.account(u"aziz"_s), settings);
    daemon.term();
    QSignalSpy troubles(&caller.line, &Line::troubled);
    caller.line.open();
    QTRY_COMPARE(troubles.size(), 1);
    daemon.start();
    caller.line.retryNow();
    QTRY_VERIFY(caller.line.isOpen());
}

void ClientTroubleTest::noticesADeadLine()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    Relay relay(daemon.port());
    LineSettings settings = quickLine();
    settings.pingEvery = 30ms;
    settings.deadAfter = 300ms;
    settings.connectWithin = 500ms;
    NetCaller caller(daemon, town.account(u"aziz"_s), settings);
    caller.rest.setServer(relay.address());
    QVERIFY(caller.openLine());
    QSignalSpy troubles(&caller.line, &Line::troubled);
    relay.isCut = true;
    QTRY_VERIFY(!troubles.isEmpty());
    QVERIFY(problemOf(troubles.first().first().value<Error>()) == NetProblem::ConnectionLost);
    relay.isCut = false;
    QTRY_VERIFY_WITH_TIMEOUT(caller.line.isOpen(), patienceMsecs); // whatever was asked while the cable was out
}

void ClientTroubleTest::provesTheLineWhenThePersonIsImpatient()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    Relay relay(daemon.port());
    LineSettings settings = quickLine();
    settings.proveWithin = 200ms;
    NetCaller caller(daemon, town.account(u"aziz"_s), settings);
    caller.rest.setServer(relay.address());
    QVERIFY(caller.openLine());
    QSignalSpy states(&caller.line, &Line::stateChanged);
    caller.line.retryNow();
    Asked<wire::Ack> subscribed;
    caller.commands.subscribe(this, subscribed.reply());
    QVERIFY(subscribed.get());
    QCOMPARE(states.size(), 0); // it was alive
    relay.isCut = true;
    caller.line.retryNow();
    QTRY_VERIFY(!caller.line.isOpen());
}

void ClientTroubleTest::waitsForTheNetworkAndComesBackWithIt()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    LineSettings settings = quickLine();
    settings.firstRetry = settings.longestRetry = 1h;
    NetCaller caller(daemon, town.account(u"aziz"_s), settings);
    daemon.term();
    caller.line.setNetworkAvailable(false);
    caller.line.open();
    QTRY_VERIFY(caller.line.trouble());
    QVERIFY(caller.line.state() == Line::State::WaitingForNetwork);
    daemon.start();
    caller.line.setNetworkAvailable(true);
    QTRY_VERIFY(caller.line.isOpen());
}

void ClientTroubleTest::saysThatSocketsAreBlocked()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    const QJsonObject room = town.group(aziz, {});
    Relay relay(daemon.port());
    relay.blocksSockets = true;
    NetCaller caller(daemon, aziz);
    caller.rest.setServer(relay.address());
    caller.line.open();
    QTRY_VERIFY(caller.line.trouble());
    QVERIFY(problemOf(*caller.line.trouble()) == NetProblem::SocketsBlocked);
    Asked<Message> sent;
    caller.api.messages.send(caller.roomOf(room), {.uuid = newUuid(), .content = u"x"_s}, this, sent.reply());
    QVERIFY(sent.get());
    relay.blocksSockets = false;
    QTRY_VERIFY(caller.line.isOpen());
    QVERIFY(relay.sockets >= 2);
}

void ClientTroubleTest::givesUpOnLateAnswers()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    Relay relay(daemon.port());
    LineSettings settings = quickLine();
    settings.answerWithin = 2s;
    NetCaller caller(daemon, town.account(u"aziz"_s), settings);
    caller.rest.setServer(relay.address());
    QVERIFY(caller.openLine());
    relay.isCut = true;
    Asked<wire::Ack> subscribed;
    caller.commands.subscribe(this, subscribed.reply());
    QVERIFY(subscribed.problem() == NetProblem::TimedOut);
}

void ClientTroubleTest::signsOutWhenTheSessionIsRevoked()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    NetCaller caller(daemon, aziz);
    QVERIFY(caller.openLine());
    QSignalSpy signedOut(&caller.line, &Line::signedOut);
    QSignalSpy troubles(&caller.line, &Line::troubled);
    QCOMPARE(town.http(aziz).post("/api/auth/logout/").status, 204);
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(caller.line.state() == Line::State::Off);
    QVERIFY(!signedOut.first().first().value<Error>().reason.isEmpty());
    QCOMPARE(troubles.size(), 0);
}

void ClientTroubleTest::signsOutWhenTheTokenWasNeverGood()
{
    DaemonProcess daemon(quickDaemon());
    NetCaller caller(daemon, Person{.token = "nonsense"});
    QSignalSpy signedOut(&caller.line, &Line::signedOut);
    caller.line.open();
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(caller.line.state() == Line::State::Off);
}

void ClientTroubleTest::refusesServersOfFarVersions()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    const wire::Version server = wire::ownVersion();
    struct Case {
        wire::Version client;
        std::optional<NetProblem> problem;
    };
    for (const Case &tried :
         {Case{{server.majorNumber, server.minorNumber + 1, 0}, std::nullopt}, Case{{server.majorNumber, server.minorNumber + 2, 0}, NetProblem::ServerTooOld},
          Case{{server.majorNumber, server.minorNumber - 2, 0}, NetProblem::ServerTooNew}}) {
        LineSettings settings = quickLine();
        settings.version = tried.client;
        NetCaller caller(daemon, aziz, settings);
        QSignalSpy refused(&caller.line, &Line::refusedVersion);
        caller.line.open();
        if (!tried.problem) {
            QTRY_VERIFY(caller.line.isOpen());
            continue;
        }
        QTRY_COMPARE(refused.size(), 1);
        const Error error = refused.first().first().value<Error>();
        QVERIFY(problemOf(error) == tried.problem);
        QVERIFY(error.reason.contains(server.text()));
        QVERIFY(caller.line.state() == Line::State::Off);
    }
}

void ClientTroubleTest::saysWhichAddressIsWrong()
{
    DaemonProcess daemon(quickDaemon());
    NetCaller caller(daemon, Person{.token = "x"});
    caller.rest.setServer(QUrl(u"http://nowhere.invalid"_s));
    caller.line.open();
    QTRY_VERIFY_WITH_TIMEOUT(caller.line.trouble(), patienceMsecs);
    QVERIFY(problemOf(*caller.line.trouble()) == NetProblem::HostNotFound);
    QVERIFY(caller.line.trouble()->reason.contains(u"nowhere.invalid"));
}

void ClientTroubleTest::saysWhichTlsProblemItIs_data()
{
    QTest::addColumn<QStringList>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("problem");
    const QStringList good{u"-days"_s, u"2"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s};
    QTest::newRow("self-signed") << good << u"localhost"_s << int(NetProblem::TlsSelfSigned);
    QTest::newRow("self-signed and of another name") << good << u"127.0.0.1"_s << int(NetProblem::TlsSelfSigned);
    QTest::newRow("no TLS at all") << QStringList() << u"localhost"_s << int(NetProblem::TlsFailed);
}

void ClientTroubleTest::saysWhichTlsProblemItIs()
{
    QFETCH(QStringList, certificate);
    QFETCH(QString, host);
    QFETCH(int, problem);
    QTemporaryDir folder;
    if (!certificate.isEmpty())
        openssl(::certificate(folder, u"own"_s, certificate));
    // What is no request is waited for as long as a slow one.
    DaemonProcess daemon(certificate.isEmpty() ? quickDaemon("[limits]\nhead = \"200ms\"\n") : withTls(folder, u"own"_s));
    NetCaller caller(daemon, Person{.token = "x"});
    caller.rest.setServer(QUrl(u"https://%1:%2"_s.arg(host).arg(daemon.port())));

    Asked<> probe;
    caller.rest.probe(this, probe.reply());
    QVERIFY(!probe.get());
    QVERIFY(probe.problem());
    QCOMPARE(int(*probe.problem()), problem);
    QCOMPARE(probe.get().error().field, u"server"_s);

    caller.line.open();
    QTRY_VERIFY(caller.line.trouble());
    QVERIFY(problemOf(*caller.line.trouble()));
    QCOMPARE(int(*problemOf(*caller.line.trouble())), problem);
    QVERIFY(caller.line.trouble()->reason.contains(host));
}

void ClientTroubleTest::talksOverTlsWhenTheIssuerIsKnown()
{
    QTemporaryDir folder;
    openssl(certificate(folder, u"own"_s, {u"-days"_s, u"2"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s}));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(QSslCertificate::fromPath(folder.filePath(u"own.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);

    DaemonProcess daemon(withTls(folder, u"own"_s));
    daemon.expectVerb({u"create-user"_s, u"--username"_s, u"aziz"_s, u"--password"_s, Town::passwordOf(u"aziz"_s)});
    NetCaller caller(daemon, Person{.token = daemon.expectVerb({u"token"_s, u"--username"_s, u"aziz"_s})});
    caller.rest.setServer(QUrl(u"https://localhost:%1"_s.arg(daemon.port())));
    QVERIFY(caller.openLine());
    Asked<Profile> me;
    caller.api.account.me(this, me.reply());
    QVERIFY(me.get());

    // The same server under a name that its certificate does not have.
    caller.line.close();
    caller.rest.setServer(QUrl(u"https://127.0.0.1:%1"_s.arg(daemon.port())));
    caller.line.open();
    QTRY_VERIFY(caller.line.trouble());
    QVERIFY(problemOf(*caller.line.trouble()) == NetProblem::TlsWrongName);
    QSslConfiguration::setDefaultConfiguration(before);
}

QTEST_GUILESS_MAIN(ClientTroubleTest)
#include "tst_client_trouble.moc"
