// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Who answers every request with these bytes and hangs up; without any it never answers.
class StrangeServer : public QTcpServer
{
public:
    explicit StrangeServer(const QByteArray &answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            if (answer.isEmpty())
                return;
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl address() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
};

QByteArray page(const QByteArray &status, const QByteArray &body, const QByteArray &header = {})
{
    return "HTTP/1.1 " + status + "\r\n" + header + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

class ClientRestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsInAndOut();
    void saysWhichPasswordIsWrongInThePersonsLanguage();
    void saysWhatIsWrongWithTheAddress_data();
    void saysWhatIsWrongWithTheAddress();
    void givesUpOnAServerThatNeverAnswers();
    void tellsOnceThatTheCredentialIsVoid();
    void answersNobodyWhoIsGone();
    void answersAllWhenTheServerIsChanged();
    void neverShowsItsTokenElsewhere();
    void keepsNoCookies();
};

void ClientRestTest::signsInAndOut()
{
    DaemonProcess daemon(quickDaemon());
    Town(daemon).account(u"aziz"_s);
    Rest rest;
    rest.setServer(addressOf(daemon));
    Api api(rest);
    Asked<Login> login;
    api.account.login(u"Aziz"_s, Town::passwordOf(u"aziz"_s), u"Suhbat on Debian"_s, this, login.reply());
    QVERIFY(!login.hasCome());
    QVERIFY(login.get());
    QCOMPARE(login.get()->user.username, u"aziz"_s);
    QVERIFY(login.get()->expiresAt > SystemClock().now().plus(qint64(80) * 24 * 3600 * 1000)); // remembered

    rest.setCredential(Credential::token(login.get()->token));
    Asked<QList<LoginPlace>> places;
    api.account.sessions(this, places.reply());
    QVERIFY(places.get());
    const auto current = std::find_if(places.get()->cbegin(), places.get()->cend(), [](const LoginPlace &place) { return place.isCurrent; });
    QVERIFY(current != places.get()->cend());
    QCOMPARE(current->client, u"Suhbat on Debian"_s);

    Asked<> logout;
    api.account.logout(this, logout.reply());
    QVERIFY(logout.get());
    Asked<Profile> me;
    api.account.me(this, me.reply());
    QVERIFY(!me.get());
    QVERIFY(me.get().error().code == Code::NotAuthenticated);
}

void ClientRestTest::saysWhichPasswordIsWrongInThePersonsLanguage()
{
    DaemonProcess daemon(quickDaemon());
    Town(daemon).account(u"aziz"_s);
    Rest rest;
    rest.setServer(addressOf(daemon));
    rest.setLanguage(u"fa_IR"_s);
    QSignalSpy refused(&rest, &Rest::credentialRefused);
    Asked<Login> login;
    Api(rest).account.login(u"aziz"_s, u"not this one"_s, {}, this, login.reply());
    QVERIFY(!login.get());
    QVERIFY(login.get().error().code == Code::InvalidCredentials);
    QVERIFY(!login.problem());
    QVERIFY(login.get().error().reason.front().script() == QChar::Script_Arabic);
    QCOMPARE(refused.size(), 0);
}

void ClientRestTest::saysWhatIsWrongWithTheAddress_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QByteArray &answer, const QString &address, NetProblem problem) {
        QTest::newRow(name) << answer << address << int(problem);
    };
    row("nobody listens", {}, u"http://127.0.0.1:1"_s, NetProblem::ConnectionRefused);
    row("no such name", {}, u"http://nowhere.invalid"_s, NetProblem::HostNotFound);
    row("a web page", page("200 OK", "<html>Hello</html>"), {}, NetProblem::NotSuhbat);
    row("other JSON", page("200 OK", R"({"hello":"world"})"), {}, NetProblem::NotSuhbat);
    row("not found", page("404 Not Found", "<html>404</html>"), {}, NetProblem::NotSuhbat);
    row("a redirection", page("301 Moved Permanently", {}, "Location: https://127.0.0.1:1/\r\n"), {}, NetProblem::NotSuhbat);
    row("a proxy without its server", page("502 Bad Gateway", "<html>nginx</html>"), {}, NetProblem::ServerUnavailable);
    row("not HTTP", "220 mail.example.org ESMTP\r\n", {}, NetProblem::ConnectionLost);
}

void ClientRestTest::saysWhatIsWrongWithTheAddress()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, address);
    QFETCH(int, problem);
    StrangeServer server(answer);
    Rest rest;
    rest.setServer(address.isEmpty() ? server.address() : QUrl(address));
    Asked<> probe;
    rest.probe(this, probe.reply());
    QVERIFY(!probe.get());
    QVERIFY(probe.problem());
    QCOMPARE(int(*probe.problem()), problem);
    if (probe.get().error().field == u"server")
        QVERIFY(probe.get().error().reason.contains(rest.server().host()));

    Asked<Login> login;
    Api(rest).account.login(u"aziz"_s, u"x"_s, {}, this, login.reply());
    QVERIFY(!login.get());
    QVERIFY(login.problem());
    QCOMPARE(int(*login.problem()), problem);
}

void ClientRestTest::givesUpOnAServerThatNeverAnswers()
{
    StrangeServer server({});
    Rest rest({.answerWithin = 100ms});
    rest.setServer(server.address());
    Asked<> probe;
    rest.probe(this, probe.reply());
    QVERIFY(probe.problem() == NetProblem::TimedOut);
}

void ClientRestTest::tellsOnceThatTheCredentialIsVoid()
{
    DaemonProcess daemon(quickDaemon());
    Town town(daemon);
    const Person aziz = town.account(u"aziz"_s);
    NetCaller caller(daemon, aziz);
    QSignalSpy refused(&caller.rest, &Rest::credentialRefused);
    Asked<> logout;
    caller.api.account.logout(this, logout.reply());
    QVERIFY(logout.get());
    Asked<QList<Room>> rooms;
    caller.api.rooms.list(this, rooms.reply());
    QVERIFY(!rooms.get());
    QCOMPARE(refused.size(), 1);
    caller.rest.setCredential({});
    Asked<Profile> me;
    caller.api.account.me(this, me.reply());
    QVERIFY(!me.get());
    QCOMPARE(refused.size(), 1);
    Asked<> probe; // a server is there all the same
    caller.rest.probe(this, probe.reply());
    QVERIFY(probe.get());
}

void ClientRestTest::answersNobodyWhoIsGone()
{
    DaemonProcess daemon(quickDaemon());
    Rest rest;
    rest.setServer(addressOf(daemon));
    Asked<> gone;
    Asked<> here;
    {
        QObject context;
        rest.probe(&context, gone.reply());
    }
    rest.probe(this, here.reply());
    QVERIFY(here.get());
    Asked<> later;
    rest.probe(this, later.reply());
    QVERIFY(later.get());
    QVERIFY(!gone.hasCome());
}

void ClientRestTest::answersAllWhenTheServerIsChanged()
{
    StrangeServer silent({});
    Rest rest;
    rest.setServer(silent.address());
    Asked<> first, second;
    rest.probe(this, first.reply());
    rest.probe(this, second.reply());
    rest.setServer(QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(first.problem() == NetProblem::NotConnected);
    QVERIFY(second.problem() == NetProblem::NotConnected);
}

void ClientRestTest::neverShowsItsTokenElsewhere()
{
    QByteArray heard;
    QTcpServer eavesdropper;
    QVERIFY(eavesdropper.listen(QHostAddress::LocalHost));
    connect(&eavesdropper, &QTcpServer::newConnection, this, [&] { heard += "connected"; });
    StrangeServer server(page("307 Temporary Redirect", {}, "Location: http://127.0.0.1:" + QByteArray::number(eavesdropper.serverPort()) + "/\r\n"));
    Rest rest;
    rest.setServer(server.address());
    rest.setCredential(Credential::token("secret"));
    Asked<> probe;
    rest.probe(this, probe.reply());
    QVERIFY(probe.problem() == NetProblem::NotSuhbat);
    QVERIFY(heard.isEmpty());
}

void ClientRestTest::keepsNoCookies()
{
    DaemonProcess daemon(quickDaemon());
    Town(daemon).account(u"aziz"_s);
    Rest rest;
    rest.setServer(addressOf(daemon));
    Asked<Login> login;
    Api(rest).account.login(u"aziz"_s, Town::passwordOf(u"aziz"_s), {}, this, login.reply());
    QVERIFY(login.get());
    Asked<Profile> me; // the login's cookie would say who this is
    Api(rest).account.me(this, me.reply());
    QVERIFY(!me.get());
    QVERIFY(me.get().error().code == Code::NotAuthenticated);
}

QTEST_GUILESS_MAIN(ClientRestTest)
#include "tst_client_rest.moc"
