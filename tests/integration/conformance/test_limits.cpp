// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include <QFile>

using namespace Suhbat;
using namespace Suhbat::net;

namespace {

const QByteArray get = "GET /a HTTP/1.1\r\nHost: suhbat\r\n\r\n";

Settings hasty()
{
    Settings settings;
    settings.limits = hastyLimits();
    return settings;
}

// In a process that has not yet been asked for so much before, a leak of that size shows.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Whoever is told that the socket is open asks for what they missed before; what comes after must not pass them by.
    void opensOnlyWhenTheSessionIsReady()
    {
        Settings settings;
        settings.ioThreads = 1;
        Harness harness(settings);
        RawClient early(harness.port), other(harness.port);
        early.send(upgradeHead("/ws?later=1"));
        QTRY_COMPARE(harness.api.sessions.load(), 1);
        QVERIFY(other.upgrade("/ws", {}, text("x")));
        QTRY_COMPARE(other.frames.size(), 1); // the thread has written everything it had since
        QVERIFY(early.received.isEmpty());
        early.send(text("ready") + text("and then"));
        QTRY_COMPARE(early.status(), 101);
        QTRY_VERIFY(early.received.contains("and then"));
    }

    void endsASlowHead()
    {
        Harness harness(hasty());
        RawClient client(harness.port), silent(harness.port);
        client.send("GET /a HTTP/1.1\r\nX:");
        QElapsedTimer timer;
        timer.start();
        while (!client.isClosed() && timer.elapsed() < 5000) { // a byte now and then does not help
            client.send("y");
            std::ignore = QTest::qWaitFor([&] { return client.isClosed(); }, 20);
        }
        QCOMPARE(client.status(), 408);
        QTRY_VERIFY(silent.isClosed());
        QVERIFY(silent.received.isEmpty());
    }

    void endsASlowBody()
    {
        Harness harness(hasty());
        RawClient client(harness.port);
        client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        while (!client.isClosed() && timer.elapsed() < 5000) {
            client.send("y");
            std::ignore = QTest::qWaitFor([&] { return client.isClosed(); }, 20);
        }
        QCOMPARE(client.status(), 408);
    }

    void closesWhatIsIdle()
    {
        Harness harness(hasty());
        RawClient client(harness.port);
        client.send(get);
        QTRY_COMPARE(client.status(), 200);
        QVERIFY(!client.isClosed());
        QTRY_VERIFY(client.isClosed());
    }

    void dropsAReaderOfHttpThatMakesNoProgress()
    {
        Harness harness(hasty());
        RawClient client(harness.port);
        client.stopReading();
        client.send("GET /stream?pieces=4000&size=100000 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(harness.api.handled.load(), 1);
        QTRY_COMPARE(harness.server.connectionCount(), 0);
    }

    void closesASlowReaderAsResumable()
    {
        Settings settings;
        settings.limits.closeMsecs = 200;
        settings.limits.sweepMsecs = 20;
        Harness harness(settings);
        RawClient slow(harness.port), other(harness.port);
        QVERIFY(slow.upgrade() && other.upgrade());
        const qint64 before = residentBytes();
        slow.stopReading();
        slow.send(text("flood 100000 1000")); // 100 MB
        QTRY_COMPARE(harness.api.lastCode.load(), 4408);
        QVERIFY2(residentBytes() - before < 30'000'000, qPrintable(QString::number(residentBytes() - before)));
        QTRY_COMPARE(harness.api.sessions.load(), 1);
        QTRY_COMPARE(harness.server.connectionCount(), 1); // dropped, whether or not it reads on

        other.send(text("still here"));
        QTRY_VERIFY(other.frames == (QList<ServerFrame>{{1, "still here"}}));
    }

    void tellsASlowReaderThatReadsAgainWhy()
    {
        Settings settings;
        settings.limits.outboxHardBytes = 100'000;
        Harness harness(settings);
        RawClient slow(harness.port);
        QVERIFY(slow.upgrade());
        slow.stopReading();
        slow.send(text("flood 20000 1000"));
        QTRY_COMPARE(harness.api.lastCode.load(), 4408);
        slow.readAgain();
        QTRY_VERIFY(slow.isLast({8, "4408"}));
        for (const ServerFrame &frame : slow.frames.sliced(0, slow.frames.size() - 1))
            QCOMPARE(frame.payload.size(), 1000); // none is cut in two
    }

    void closesWhoTakesNothingForTooLong()
    {
        Settings settings;
        settings.limits.stalledMsecs = 200;
        settings.limits.closeMsecs = 200;
        settings.limits.sweepMsecs = 20;
        settings.limits.outboxHardBytes = 1 << 30;
        Harness harness(settings);
        RawClient slow(harness.port);
        QVERIFY(slow.upgrade());
        slow.stopReading();
        slow.send(text("flood 20000 1000"));
        QTRY_COMPARE(harness.api.lastCode.load(), 4408);
        QTRY_COMPARE(harness.server.connectionCount(), 0);
    }

    void sparesASlowReaderWhatPasses()
    {
        Settings settings;
        Harness harness(settings);
        RawClient slow(harness.port);
        QVERIFY(slow.upgrade());
        slow.stopReading();
        slow.send(text("flood 50000 1000 passing"));
        QTRY_COMPARE(harness.api.messages.load(), 1);
        QTRY_VERIFY(harness.metrics.prometheusText().contains("suhbat_websocket_skipped_total "));
        QVERIFY(!harness.metrics.prometheusText().contains("suhbat_websocket_skipped_total 0\n"));
        QCOMPARE(harness.api.sessions.load(), 1);
        slow.readAgain(); // and it is as well as before
        slow.send(text("still here"));
        QTRY_VERIFY(slow.isLast({1, "still here"}));
        QVERIFY(slow.frames.size() < 50'000);
    }

    void sendsALargeBurstToAReaderThatKeepsUp()
    {
        Harness harness;
        RawClient client(harness.port);
        QVERIFY(client.upgrade());
        client.send(text("flood 800 1000"));
        QTRY_COMPARE(client.frames.size(), 800);
    }

    void findsOutThatAPeerIsDead()
    {
        Harness harness(hasty());
        RawClient dead(harness.port), alive(harness.port);
        QVERIFY(dead.upgrade() && alive.upgrade());
        qsizetype answered = 0;
        QObject::connect(&alive.socket, &QTcpSocket::readyRead, &alive, [&] { // answers each ping, as browsers do
            for (; answered < alive.frames.size(); ++answered)
                alive.send(pong(alive.frames[answered].payload));
        });
        QTRY_COMPARE(harness.server.connectionCount(), 1);
        QVERIFY(dead.frames.contains(ServerFrame{9, {}}));
        QCOMPARE(harness.api.lastCode.load(), 1006);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(timer.elapsed() > 2 * hastyLimits().deadMsecs);
        QVERIFY(!alive.isClosed());
    }

    void hangsUpOnWhoDoesNotAnswerAClose()
    {
        Harness harness(hasty());
        RawClient client(harness.port);
        QVERIFY(client.upgrade("/ws?close=4401"));
        QTRY_VERIFY(client.isClosed());
    }

    void limitsConnectionsOfAnAddress()
    {
        Settings settings;
        settings.limits.connectionsPerAddress = 3;
        settings.limits.lingerMsecs = 100;
        settings.limits.sweepMsecs = 20;
        Harness harness(settings);
        RawClient first(harness.port), second(harness.port), third(harness.port);
        QVERIFY(first.upgrade() && second.upgrade() && third.upgrade());
        {
            RawClient http(harness.port);
            http.send(get);
            QTRY_VERIFY(http.isClosed());
            QCOMPARE(http.status(), 429);
            QVERIFY(http.received.contains("Retry-After: "));
        }
        RawClient socket(harness.port), stranger(harness.port, QHostAddress(QStringLiteral("127.0.0.3")));
        QVERIFY(socket.upgrade());
        QTRY_VERIFY(socket.frames == (QList<ServerFrame>{{8, "4429"}}));
        stranger.send(get);
        QTRY_COMPARE(stranger.status(), 200);

        first.socket.abort();
        socket.socket.abort();
        QTRY_COMPARE(harness.server.connectionCount(), 3);
        RawClient later(harness.port);
        later.send(get);
        QTRY_COMPARE(later.status(), 200);
    }

    void countsTheClientsOfAProxy()
    {
        Settings settings;
        settings.limits.connectionsPerAddress = 1;
        settings.trustedProxies = {QStringLiteral("127.0.0.0/8")};
        Harness harness(settings);
        RawClient first(harness.port), second(harness.port), other(harness.port);
        QVERIFY(first.upgrade("/ws", "X-Forwarded-For: 203.0.113.1\r\n"));
        QVERIFY(second.upgrade("/ws", "X-Forwarded-For: 203.0.113.1\r\n"));
        QVERIFY(other.upgrade("/ws", "X-Forwarded-For: 203.0.113.2\r\n"));
        QTRY_VERIFY(second.frames == (QList<ServerFrame>{{8, "4429"}}));
        other.send(text("x"));
        QTRY_VERIFY(other.frames == (QList<ServerFrame>{{1, "x"}}));
    }

    void limitsConnectionsInAll()
    {
        Settings settings;
        settings.limits.connections = 2;
        Harness harness(settings);
        RawClient first(harness.port), second(harness.port);
        QVERIFY(first.upgrade() && second.upgrade());
        RawClient http(harness.port), socket(harness.port);
        http.send(get);
        QTRY_COMPARE(http.status(), 503);
        QVERIFY(socket.upgrade());
        QTRY_VERIFY(socket.frames == (QList<ServerFrame>{{8, "1013"}}));
    }

    void drains()
    {
        Settings settings;
        settings.limits.closeMsecs = 100;
        settings.limits.sweepMsecs = 20;
        Harness harness(settings);
        RawClient idle(harness.port), socket(harness.port), deaf(harness.port);
        idle.send(get);
        QTRY_COMPARE(idle.status(), 200);
        QVERIFY(socket.upgrade() && deaf.upgrade());
        QVERIFY(harness.server.drain(3000));
        QCOMPARE(harness.server.connectionCount(), 0);
        QTRY_VERIFY(idle.isClosed() && socket.isClosed() && deaf.isClosed());
        QVERIFY(socket.frames == (QList<ServerFrame>{{8, "1012"}}));
        QCOMPARE(harness.api.lastCode.load(), 1012);
        RawClient late(harness.port);
        QTRY_VERIFY(late.socket.error() == QAbstractSocket::ConnectionRefusedError);
    }

    void endsWithConnectionsOpen()
    {
        auto harness = std::make_unique<Harness>();
        RawClient socket(harness->port), http(harness->port);
        QVERIFY(socket.upgrade());
        http.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nbo");
        QTRY_COMPARE(harness->server.connectionCount(), 2);
        harness.reset();
        QTRY_VERIFY(socket.isClosed() && http.isClosed());
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "test_limits.moc"
