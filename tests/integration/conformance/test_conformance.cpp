// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance.h"
#include "harness.h"

using namespace Suhbat::net;

// Every Autobahn group against a listener, over real sockets.
class ConformanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Settings settings;
        settings.limits = conformanceLimits();
        settings.limits.lingerMsecs = 10'000; // the server ends a connection by itself, not by a timer
        settings.limits.closeMsecs = 10'000;
        m_harness = std::make_unique<Harness>(settings);
    }
    void cleanupTestCase() { m_harness.reset(); }

    void answersAsTheRfcSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<ServerFrame>>("answers");
        for (const ConformanceCase &one : conformanceCases())
            QTest::newRow(one.name.constData()) << one.bytes << one.answers;
    }
    void answersAsTheRfcSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<ServerFrame>, answers);
        RawClient client(m_harness->port);
        QVERIFY(client.upgrade());
        client.send(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 20'000);
        QVERIFY(client.received.isEmpty());
        QCOMPARE(client.frames.size(), answers.size());
        QVERIFY(client.frames == answers);
    }

    void losesNoBytesThatComeRightBehindTheHead()
    {
        RawClient client(m_harness->port);
        QVERIFY(client.upgrade("/ws", {}, text("first") + first("se") + ping("p") + last("cond") + text(QByteArray(100'000, 'x'))));
        QTRY_COMPARE(client.frames.size(), 4);
        QVERIFY(client.frames == (QList<ServerFrame>{{1, "first"}, {10, "p"}, {1, "second"}, {1, QByteArray(100'000, 'x')}}));
    }

    void readsFramesOctetByOctet()
    {
        RawClient client(m_harness->port);
        QVERIFY(client.upgrade());
        client.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char octet : text("slowly \xd0\xb6") + closing(1000)) {
            client.send(QByteArray(1, octet));
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.frames == (QList<ServerFrame>{{1, "slowly \xd0\xb6"}, {8, "1000"}}));
    }

    void sendsWhatASessionSaysWhileItOpens()
    {
        RawClient client(m_harness->port);
        QVERIFY(client.upgrade("/ws?greet=salom"));
        QTRY_VERIFY(client.frames == (QList<ServerFrame>{{1, "salom"}}));
    }

    void closesWithTheCodeOfTheSession()
    {
        RawClient atOnce(m_harness->port), later(m_harness->port);
        QVERIFY(atOnce.upgrade("/ws?close=4401"));
        QTRY_VERIFY(atOnce.frames == (QList<ServerFrame>{{8, "4401"}}));
        QTRY_COMPARE(m_harness->api.lastCode.load(), 4401);
        QVERIFY(!atOnce.isClosed()); // the client's answer is awaited
        atOnce.send(closing(4401));
        QTRY_VERIFY(atOnce.isClosed());

        QVERIFY(later.upgrade());
        later.send(text("close 4403"));
        QTRY_VERIFY(later.frames == (QList<ServerFrame>{{8, "4403"}}));
        QTRY_COMPARE(m_harness->api.lastCode.load(), 4403);
    }

    void tellsTheSessionHowItEnded()
    {
        {
            RawClient client(m_harness->port);
            QVERIFY(client.upgrade());
            QTRY_COMPARE(m_harness->api.sessions.load(), 1);
            client.send(closing(3999));
            QTRY_COMPARE(m_harness->api.lastCode.load(), 3999);
        }
        RawClient client(m_harness->port);
        QVERIFY(client.upgrade());
        client.socket.abort();
        QTRY_COMPARE(m_harness->api.lastCode.load(), 1006);
        QTRY_COMPARE(m_harness->api.sessions.load(), 0);
    }

    void refusesHandshakes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const QByteArray good = upgradeHead("/ws");
        const auto without = [good](const QByteArray &line) { return QByteArray(good).replace(line, ""); };
        QTest::newRow("good") << good << 101;
        QTest::newRow("no such path") << upgradeHead("/nowhere") << 404;
        QTest::newRow("foreign origin") << upgradeHead("/ws", "Origin: https://foreign.example\r\n") << 403;
        QTest::newRow("own origin") << upgradeHead("/ws", "Origin: https://suhbat.example\r\n") << 101;
        QTest::newRow("no version") << without("Sec-WebSocket-Version: 13\r\n") << 426;
        QTest::newRow("another version") << QByteArray(good).replace("Version: 13", "Version: 8") << 426;
        QTest::newRow("no key") << without("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n") << 400;
        QTest::newRow("short key") << QByteArray(good).replace("dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=") << 400;
        QTest::newRow("POST") << QByteArray(good).replace("GET", "POST").replace("Host", "Content-Length: 0\r\nHost") << 400;
        QTest::newRow("with a body") << upgradeHead("/ws", "Content-Length: 3\r\n") << 400;
        QTest::newRow("HTTP/1.0") << QByteArray(good).replace("HTTP/1.1", "HTTP/1.0") << 400;
        QTest::newRow("compression offered is not taken") << upgradeHead("/ws", "Sec-WebSocket-Extensions: permessage-deflate\r\n") << 101;
        QTest::newRow("no Upgrade header is plain HTTP") << without("Upgrade: WebSocket\r\n") << 200;
    }
    void refusesHandshakes()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        RawClient client(m_harness->port);
        client.send(head);
        QTRY_VERIFY(client.received.contains("\r\n\r\n"));
        QCOMPARE(client.status(), status);
        QVERIFY(!client.received.contains("permessage-deflate"));
        if (status == 426)
            QVERIFY(client.received.contains("Sec-WebSocket-Version: 13\r\n"));
    }

    void countsWhatItDoes()
    {
        const QByteArray text = m_harness->metrics.prometheusText();
        for (const char *line : {"suhbat_websocket_closes_total{code=\"4401\"} 1", "suhbat_websocket_frames_total{direction=\"in\"} ",
                                 "suhbat_net_refused_total{why=\"request\"} ", "suhbat_net_bytes_total{direction=\"out\"} "})
            QVERIFY2(text.contains(line), line);
    }

private:
    std::unique_ptr<Harness> m_harness;
};

QTEST_GUILESS_MAIN(ConformanceTest)
#include "test_conformance.moc"
