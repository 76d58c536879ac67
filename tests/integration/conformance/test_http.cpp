// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

using namespace Suhbat;
using namespace Suhbat::net;

namespace {

const QByteArray host = "Host: suhbat\r\n";

QByteArray get(const QByteArray &path, const QByteArray &headers = {}) { return "GET " + path + " HTTP/1.1\r\n" + host + headers + "\r\n"; }

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\n" + host + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray bodyOf(const QByteArray &answer) { return answer.sliced(answer.indexOf("\r\n\r\n") + 4); }

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Settings settings;
        settings.trustedProxies = {QStringLiteral("127.0.0.2")};
        settings.limits.lingerMsecs = 200;
        settings.limits.sweepMsecs = 20;
        m_harness = std::make_unique<Harness>(settings);
    }
    void cleanup() { m_harness.reset(); }

    void answersOnOneConnectionAgainAndAgain()
    {
        RawClient client(m_harness->port);
        for (int i = 0; i < 3; ++i) {
            client.received.clear();
            client.send(post("/a", "body"));
            QTRY_VERIFY(client.received.endsWith("POST /a 127.0.0.1 plain body"));
            QCOMPARE(client.status(), 200);
            QVERIFY(client.received.contains("\r\nContent-Length: 28\r\n"));
            QVERIFY(client.received.contains("\r\nDate: "));
        }
        QVERIFY(!client.isClosed());
    }

    void answersPipelinedRequestsInTheirOrder()
    {
        RawClient client(m_harness->port);
        QByteArray bytes;
        for (int i = 0; i < 200; ++i) // every other one is answered by another thread
            bytes += get((i % 2 ? "/elsewhere?" : "/here?") + QByteArray::number(i));
        client.send(bytes + get("/last", "Connection: close\r\n"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received.count("HTTP/1.1 200 OK"), 201);
        qsizetype at = 0;
        for (int i = 0; i < 200; ++i) {
            at = client.received.indexOf(i % 2 ? "GET /elsewhere" : "GET /here", at);
            QVERIFY(at > 0);
            QCOMPARE(client.received.indexOf("GET /", at), at);
            ++at;
        }
        QVERIFY(client.received.endsWith("GET /last 127.0.0.1 plain "));
    }

    void answersTheLastRequestsOfAPeerThatHasEnded()
    {
        RawClient client(m_harness->port);
        client.send(get("/elsewhere") + get("/b"));
        QVERIFY(client.socket.waitForConnected());
        client.socket.disconnectFromHost(); // sends all, then its end
        QTRY_COMPARE(m_harness->api.handled.load(), 2);
        QTRY_COMPARE(m_harness->server.connectionCount(), 0);
    }

    void closesWhenAsked()
    {
        RawClient client(m_harness->port), old(m_harness->port), oldKept(m_harness->port);
        client.send(get("/a", "Connection: close\r\n"));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
        old.send("GET /a HTTP/1.0\r\n\r\n");
        QTRY_VERIFY(old.isClosed());
        oldKept.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QTRY_VERIFY(oldKept.received.contains("\r\nConnection: keep-alive\r\n"));
        oldKept.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QTRY_COMPARE(oldKept.received.count("HTTP/1.1 200"), 2);
    }

    void answersHeadWithoutABody()
    {
        RawClient client(m_harness->port);
        client.send("HEAD /a HTTP/1.1\r\n" + host + "\r\n" + "HEAD /stream?pieces=3&size=5 HTTP/1.1\r\n" + host + "\r\n" + get("/b", "Connection: close\r\n"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received.count("HTTP/1.1 200 OK"), 3);
        QVERIFY(client.received.contains("Content-Length: 23\r\n")); // of "GET /a 127.0.0.1 plain ", which is not sent
        QCOMPARE(client.received.count("127.0.0.1"), 1);
    }

    void saysNothingOfABodyWhereThereCanBeNone()
    {
        RawClient client(m_harness->port);
        client.send(get("/empty") + get("/b", "Connection: close\r\n"));
        QTRY_VERIFY(client.isClosed());
        const QByteArray first = client.received.first(client.received.indexOf("\r\n\r\n"));
        QVERIFY(first.startsWith("HTTP/1.1 204 No Content"));
        QVERIFY(!first.contains("Content-"));
    }

    void continuesWhenTheClientWaitsForIt()
    {
        RawClient client(m_harness->port);
        client.send("POST /a HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");
        QTRY_COMPARE(client.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("body");
        QTRY_VERIFY(client.received.endsWith("plain body"));

        RawClient refused(m_harness->port);
        refused.send("POST /small HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 1001\r\n\r\n");
        QTRY_VERIFY(refused.isClosed());
        QCOMPARE(refused.status(), 413);
    }

    void takesChunks()
    {
        RawClient client(m_harness->port);
        client.send("POST /a HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n");
        client.send("5\r\n, all\r\n0\r\n\r\n" + get("/b"));
        QTRY_VERIFY(client.received.endsWith("GET /b 127.0.0.1 plain "));
        QVERIFY(client.received.contains("plain body, all"));
    }

    void streamsInChunks()
    {
        RawClient client(m_harness->port);
        client.send(get("/stream?pieces=3&size=20", "Connection: close\r\n"));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received.contains("Transfer-Encoding: chunked\r\n"));
        QCOMPARE(bodyOf(client.received), ("14\r\n" + QByteArray(20, 'p') + "\r\n").repeated(3) + "0\r\n\r\n");

        RawClient old(m_harness->port);
        old.send("GET /stream?pieces=3&size=20 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QTRY_VERIFY(old.isClosed()); // its end is the body's end
        QCOMPARE(bodyOf(old.received), QByteArray(60, 'p'));
    }

    void streamsWithALengthWhereItIsKnown()
    {
        RawClient client(m_harness->port);
        client.send(get("/sized?length=60&pieces=3&size=20") + get("/b", "Connection: close\r\n"));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received.contains("Content-Length: 60\r\n"));
        QVERIFY(!client.received.contains("chunked"));
        QVERIFY(client.received.contains(QByteArray(60, 'p') + "HTTP/1.1 200"));

        RawClient broken(m_harness->port); // less than was promised must not look like all of it
        broken.send(get("/sized?length=61&pieces=3&size=20") + get("/b"));
        QTRY_VERIFY(broken.isClosed());
        QVERIFY(!broken.received.contains("/b"));
    }

    void pullsNoFasterThanThePeerReads()
    {
        RawClient client(m_harness->port);
        client.stopReading();
        client.send(get("/stream?pieces=4000&size=100000")); // 400 MB
        QTRY_COMPARE(m_harness->api.handled.load(), 1);
        QTRY_VERIFY(client.socket.bytesAvailable() > 0);
        qint64 last = -1;
        const auto sent = [&] {
            const QByteArray text = m_harness->metrics.prometheusText();
            const QByteArray name = "suhbat_net_bytes_total{direction=\"out\"} ";
            const qsizetype at = text.indexOf(name) + name.size();
            return text.sliced(at, text.indexOf('\n', at) - at).toLongLong();
        };
        QElapsedTimer quiet;
        QTRY_VERIFY_WITH_TIMEOUT((sent() == last ? quiet.elapsed() > 300 : (last = sent(), quiet.restart(), false)), 20'000);
        QVERIFY2(last < 40'000'000, qPrintable(QString::number(last))); // the kernel's buffers, not the file
    }

    void saysFiveHundredWhenAnAnswerIsLost()
    {
        RawClient client(m_harness->port);
        client.send(get("/lost"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 500);
    }

    void survivesAnAnswerToAPeerThatHasGone()
    {
        {
            RawClient client(m_harness->port);
            client.send(get("/elsewhere"));
            QVERIFY(client.socket.waitForConnected());
            client.socket.flush();
            client.socket.abort();
        }
        RawClient client(m_harness->port);
        client.send(get("/a"));
        QTRY_COMPARE(client.status(), 200);
    }

    void letsNoHeaderBeginAnother()
    {
        RawClient client(m_harness->port);
        client.send(get("/headers"));
        QTRY_COMPARE(client.status(), 200);
        QVERIFY(client.received.contains("X-Good: yes\r\n"));
        QVERIFY(!client.received.contains("Set-Cookie"));
    }

    void refusesAndCloses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("both lengths") << "POST /a HTTP/1.1\r\n" + host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("conflicting lengths") << "POST /a HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nbody" << 400;
        QTest::newRow("no length") << "POST /a HTTP/1.1\r\n" + host + "\r\n" << 411;
        QTest::newRow("too large") << post("/small", QByteArray(1001, 'x')) << 413;
        QTest::newRow("chunks too large") << "POST /small HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'x') << 413;
        QTest::newRow("long target") << get("/" + QByteArray(10'000, 'a')) << 414;
        QTest::newRow("endless target") << "GET /" + QByteArray(50'000, 'a') << 414;
        QTest::newRow("large head") << get("/a", "X: " + QByteArray(20'000, 'x') + "\r\n") << 431;
        QTest::newRow("many headers") << get("/a", QByteArray("X: y\r\n").repeated(150)) << 431;
        QTest::newRow("unknown method") << "BREW /a HTTP/1.1\r\n" + host + "\r\n" << 501;
        QTest::newRow("unknown version") << "GET /a HTTP/3.0\r\n" + host + "\r\n" << 505;
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    }
    void refusesAndCloses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_harness->port);
        client.send(bytes + get("/smuggled"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), status);
        QCOMPARE(client.received.count("HTTP/1.1"), 1);
        QVERIFY(client.received.contains("Connection: close\r\n"));
        QVERIFY(client.received.endsWith("{\"error\":\"refused\"}"));
        QCOMPARE(m_harness->api.handled.load(), 0);
    }

    void believesATrustedProxyOnly()
    {
        const QByteArray forwarded = "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n";
        RawClient stranger(m_harness->port), proxy(m_harness->port, QHostAddress(QStringLiteral("127.0.0.2")));
        stranger.send(get("/a", forwarded));
        proxy.send(get("/a", forwarded));
        QTRY_VERIFY(stranger.received.endsWith("GET /a 127.0.0.1 plain "));
        QTRY_VERIFY(proxy.received.endsWith("GET /a 203.0.113.9 secure "));
    }

private:
    std::unique_ptr<Harness> m_harness;
};

QTEST_GUILESS_MAIN(HttpTest)
#include "test_http.moc"
