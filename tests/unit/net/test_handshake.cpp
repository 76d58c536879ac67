// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/handshake.h"

#include <QTest>

using Suhbat::net::Handshake;

class HandshakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersTheExampleOfTheRfc()
    {
        Handshake handshake;
        const QByteArray answer = handshake.answer("dGhlIHNhbXBsZSBub25jZQ==");
        QVERIFY(answer.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
        QVERIFY(!answer.contains("Access-Control"));
        QCOMPARE(answer.count("\r\n"), 5);
    }

    void answersManyOneAfterTheOther()
    {
        Handshake handshake;
        for (int i = 0; i < 200; ++i) // Qt keeps at most thirty that nobody took
            QVERIFY(!handshake.answer(QByteArray("sixteen bytes ok").toBase64()).isEmpty());
    }

    void refusesWhatIsNoKey()
    {
        Handshake handshake;
        for (const char *key : {"", "short", "dGhlIHNhbXBsZSBub25jZQ==\r\nX: y", "dGhlIHNhbXBsZSBub25jZSBsb25nZXI=", "!!!lIHNhbXBsZSBub25jZQ=="})
            QCOMPARE(handshake.answer(key), QByteArray());
    }
};

QTEST_GUILESS_MAIN(HandshakeTest)
#include "test_handshake.moc"
