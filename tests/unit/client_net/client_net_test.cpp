// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"
#include "net/heartbeat.h"
#include "net/net_sentences.h"
#include "net/server_address.h"

#include <QSignalSpy>
#include <QSslError>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace std::chrono_literals;

class ClientNetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverIsReadAsPeopleTypeIt_data();
    void serverIsReadAsPeopleTypeIt();
    void whatIsNoServerIsRefused_data();
    void whatIsNoServerIsRefused();
    void startLinksComeBackAsTheyWere();
    void linksThatStartNothingAreRefused();
    void pathsStandUnderTheServersOwn();
    void backoffDoublesWithinItsBounds();
    void heartbeatDiesOfSilenceAlone();
    void proofIsAskedForAtOnce();
    void certificatesAreToldApart_data();
    void certificatesAreToldApart();
    void everyProblemHasItsSentence();
    void serversWordIsKept();
};

void ClientNetTest::serverIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server");
    const auto row = [](const QString &typed, const char *server) { QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(server); };
    row(QStringLiteral("chat.example.org"), "https://chat.example.org");
    row(QStringLiteral("  Chat.Example.org/ "), "https://chat.example.org");
    row(QStringLiteral("chat.example.org:8443"), "https://chat.example.org:8443");
    row(QStringLiteral("https://chat.example.org:443/"), "https://chat.example.org");
    row(QStringLiteral("http://chat.example.org:80"), "http://chat.example.org");
    row(QStringLiteral("http://127.0.0.1:8080"), "http://127.0.0.1:8080");
    row(QStringLiteral("127.0.0.1:8080"), "http://127.0.0.1:8080");
    row(QStringLiteral("localhost:8080"), "http://localhost:8080");
    row(QStringLiteral("[::1]:8080"), "http://[::1]:8080");
    row(QStringLiteral("https://localhost"), "https://localhost");
    row(QStringLiteral("wss://chat.example.org"), "https://chat.example.org");
    row(QStringLiteral("https://user:secret@example.org/chat/?a=b#c"), "https://example.org/chat");
    row(QStringLiteral("suhbat://chat.example.org/start?vendor=7"), "https://chat.example.org");
    row(QStringLiteral("suhbat+http://127.0.0.1:8080"), "http://127.0.0.1:8080");
    row(QString::fromUtf8("chat.example.org:۸۴۴۳"), "https://chat.example.org:8443");
    row(QString::fromUtf8("‫chat.example.org‬"), "https://chat.example.org"); // copied from a right-to-left page
}

void ClientNetTest::serverIsReadAsPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, server);
    const auto read = serverFromText(typed);
    QVERIFY(read);
    QCOMPARE(read->toString(), server);
}

void ClientNetTest::whatIsNoServerIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "   ", "https://", "two words", "ftp://example.org", "file:///etc/passwd", "example..org", "host:99999", "host:port",
                              "javascript:alert(1)", "http://a b"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void ClientNetTest::whatIsNoServerIsRefused()
{
    QFETCH(QString, typed);
    const auto read = serverFromText(typed);
    QVERIFY(!read);
    QVERIFY(problemOf(read.error()) == NetProblem::AddressInvalid);
    QCOMPARE(read.error().field, QStringLiteral("server"));
}

void ClientNetTest::startLinksComeBackAsTheyWere()
{
    const auto link = startLinkFromText(QStringLiteral("suhbat://chat.example.org/start?vendor=7&product=12"));
    QVERIFY(link);
    QCOMPARE(link->server, QUrl(QStringLiteral("https://chat.example.org")));
    QCOMPARE(link->vendor, UserId(7));
    QCOMPARE(link->product, QStringLiteral("12"));
    QVERIFY(link->firstWords.isEmpty());
    QCOMPARE(textOf(*link), QStringLiteral("suhbat://chat.example.org/start?vendor=7&product=12"));

    StartLink full{QUrl(QStringLiteral("http://127.0.0.1:8080")), UserId(3), QStringLiteral("گلیم & 1+1=2"), QStringLiteral("چند؟")};
    const QString text = textOf(full);
    QVERIFY(text.startsWith(u"suhbat+http://127.0.0.1:8080/start?"));
    const auto again = startLinkFromText(text);
    QVERIFY(again);
    QCOMPARE(again->server, full.server);
    QCOMPARE(again->product, full.product);
    QCOMPARE(again->firstWords, full.firstWords);
}

void ClientNetTest::linksThatStartNothingAreRefused()
{
    for (const char *link : {"", "suhbat://", "suhbat://chat.example.org/", "suhbat://chat.example.org/start", "suhbat://chat.example.org/start?vendor=0",
                             "suhbat://chat.example.org/start?vendor=x", "https://chat.example.org/start?vendor=7"}) {
        const auto read = startLinkFromText(QString::fromLatin1(link));
        QVERIFY2(!read, link);
        QVERIFY(problemOf(read.error()) == NetProblem::LinkInvalid);
    }
}

void ClientNetTest::pathsStandUnderTheServersOwn()
{
    const QUrl server(QStringLiteral("https://example.org/chat"));
    QCOMPARE(urlAt(server, QStringLiteral("/api/me/")).toString(), QStringLiteral("https://example.org/chat/api/me/"));
    QCOMPARE(socketUrlAt(server, QStringLiteral("/ws/chat/")).toString(), QStringLiteral("wss://example.org/chat/ws/chat/"));
    QCOMPARE(socketUrlAt(QUrl(QStringLiteral("http://h:1")), QStringLiteral("/ws/chat/")).toString(), QStringLiteral("ws://h:1/ws/chat/"));
}

void ClientNetTest::backoffDoublesWithinItsBounds()
{
    Backoff backoff(500ms, 30s);
    auto whole = 500ms;
    bool differs = false;
    for (int i = 0; i < 20; ++i) {
        const auto wait = backoff.next();
        QVERIFY(wait >= whole / 2 && wait <= whole);
        differs = differs || wait != whole / 2;
        whole = std::min(whole * 2, 30'000ms);
    }
    QVERIFY(differs);
    backoff.reset();
    QVERIFY(backoff.next() <= 500ms);
    backoff.raise();
    QVERIFY(backoff.next() >= 15s);
}

void ClientNetTest::heartbeatDiesOfSilenceAlone()
{
    Heartbeat heartbeat(20ms, 200ms);
    QSignalSpy pings(&heartbeat, &Heartbeat::pingNeeded);
    QSignalSpy deaths(&heartbeat, &Heartbeat::died);
    const auto answer = connect(&heartbeat, &Heartbeat::pingNeeded, &heartbeat, &Heartbeat::heard);
    heartbeat.start();
    QTRY_VERIFY(pings.size() > 15); // longer than it would have lived unheard
    QCOMPARE(deaths.size(), 0);
    disconnect(answer);
    QTRY_COMPARE(deaths.size(), 1);
}

void ClientNetTest::proofIsAskedForAtOnce()
{
    Heartbeat heartbeat(1h, 2h);
    QSignalSpy pings(&heartbeat, &Heartbeat::pingNeeded);
    QSignalSpy deaths(&heartbeat, &Heartbeat::died);
    heartbeat.prove(10ms);
    QCOMPARE(pings.size(), 0); // it does not run
    heartbeat.start();
    heartbeat.prove(10ms);
    QCOMPARE(pings.size(), 1);
    QTRY_COMPARE(deaths.size(), 1);
}

void ClientNetTest::certificatesAreToldApart_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, QList<QSslError> errors, NetProblem problem) { QTest::newRow(name) << errors << int(problem); };
    row("expired and self-signed", {QSslError(QSslError::SelfSignedCertificate), QSslError(QSslError::CertificateExpired)}, NetProblem::TlsExpired);
    row("not yet", {QSslError(QSslError::CertificateNotYetValid)}, NetProblem::TlsNotYetValid);
    row("self-signed for another", {QSslError(QSslError::HostNameMismatch), QSslError(QSslError::SelfSignedCertificate)}, NetProblem::TlsSelfSigned);
    row("another's", {QSslError(QSslError::HostNameMismatch)}, NetProblem::TlsWrongName);
    row("a company's own", {QSslError(QSslError::SelfSignedCertificateInChain)}, NetProblem::TlsUnknownIssuer);
    row("chain is cut", {QSslError(QSslError::UnableToGetLocalIssuerCertificate)}, NetProblem::TlsUnknownIssuer);
    row("nothing known", {QSslError(QSslError::UnspecifiedError)}, NetProblem::TlsFailed);
}

void ClientNetTest::certificatesAreToldApart()
{
    QFETCH(QList<QSslError>, errors);
    QFETCH(int, problem);
    QCOMPARE(int(problemOf(errors)), problem);
}

void ClientNetTest::everyProblemHasItsSentence()
{
    QStringList sentences;
    for (int i = 0; i <= int(NetProblem::LinkInvalid); ++i) {
        const Error error = netError(NetProblem(i), {QStringLiteral("«one»"), QStringLiteral("«two»")});
        QVERIFY(problemOf(error) == NetProblem(i));
        QVERIFY(!error.reason.contains(u'%'));
        QVERIFY(!sentences.contains(error.reason));
        sentences.append(error.reason);
    }
}

void ClientNetTest::serversWordIsKept()
{
    const Error error = serverError(QStringLiteral("storage_full"), QStringLiteral("هیچ جایی نمانده"), {}, 7);
    QVERIFY(error.code == Code::StorageFull);
    QCOMPARE(error.reason, QStringLiteral("هیچ جایی نمانده"));
    QCOMPARE(error.retryAfterSeconds, 7);
    QVERIFY(!problemOf(error));
    QVERIFY(isPassing(error));
    QVERIFY(!isPassing(serverError(QStringLiteral("forbidden"), QStringLiteral("No"))));
    QVERIFY(serverError(QStringLiteral("a_code_of_tomorrow"), QStringLiteral("No")).code == Code::Internal);
    QVERIFY(isPassing(netError(NetProblem::TimedOut)));
    QVERIFY(!isPassing(netError(NetProblem::SignedOut)));
}

QTEST_GUILESS_MAIN(ClientNetTest)
#include "client_net_test.moc"
