// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Suhbat;
using namespace Suhbat::net;

namespace {

// A client that trusts nobody in particular and speaks what it is told to.
class TlsClient : public QObject
{
public:
    explicit TlsClient(quint16 port, QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setProtocol(protocol);
        connect(&socket, &QSslSocket::readyRead, this, [this] { received += socket.readAll(); });
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }
    QString name() const { return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0); }

    QSslSocket socket;
    QByteArray received;
};

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(), "the openssl program makes the certificates");
        certify(QStringLiteral("first.example"));
        m_settings.tlsCertificate = m_directory.filePath(QStringLiteral("certificate.pem"));
        m_settings.tlsKey = m_directory.filePath(QStringLiteral("key.pem"));
        m_settings.limits.handshakeMsecs = 300;
        m_settings.limits.sweepMsecs = 20;
    }

    void speaksHttpAndWebSocketOverTls()
    {
        Harness harness(m_settings);
        TlsClient http(harness.port);
        http.socket.write("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody");
        QTRY_VERIFY(http.received.endsWith("POST /a 127.0.0.1 secure body"));
        http.received.clear();
        http.socket.write("GET /stream?pieces=100&size=100000 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(http.received.endsWith("\r\n0\r\n\r\n"));
        QVERIFY(http.received.count('p') > 10'000'000);
        QTRY_VERIFY(http.socket.state() == QAbstractSocket::UnconnectedState);

        TlsClient socket(harness.port);
        socket.socket.write(upgradeHead("/ws") + text("behind the head"));
        QTRY_VERIFY(socket.received.endsWith("behind the head"));
        QCOMPARE(socket.received.first(12), QByteArray("HTTP/1.1 101"));
        socket.received.clear();
        socket.socket.write(text(QByteArray(200'000, 'x')) + ping("p"));
        QTRY_COMPARE(socket.received.size(), 200'000 + 10 + 3);
        socket.received.clear();
        socket.socket.write(closing(1000));
        QTRY_VERIFY(socket.socket.state() == QAbstractSocket::UnconnectedState);
        QVERIFY(socket.received == QByteArray::fromHex("880203e8"));
        QTRY_COMPARE(harness.api.sessions.load(), 0);
    }

    void refusesOldTls()
    {
        Harness harness(m_settings);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        TlsClient old(harness.port, QSsl::TlsV1_1);
        QT_WARNING_POP
        QTRY_VERIFY(old.socket.state() == QAbstractSocket::UnconnectedState);
        QVERIFY(!old.socket.isEncrypted());
        TlsClient fine(harness.port, QSsl::TlsV1_2);
        QTRY_VERIFY(fine.socket.isEncrypted());
    }

    void dropsWhoNeverFinishesTheHandshake()
    {
        Harness harness(m_settings);
        RawClient silent(harness.port), plain(harness.port);
        plain.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(silent.isClosed());
        QTRY_VERIFY(plain.isClosed());
        QVERIFY(plain.status() == 0);
        QTRY_COMPARE(harness.server.connectionCount(), 0);
    }

    void takesANewCertificateForNewConnections()
    {
        Harness harness(m_settings);
        TlsClient before(harness.port);
        QTRY_VERIFY(before.socket.isEncrypted());
        QCOMPARE(before.name(), QStringLiteral("first.example"));

        certify(QStringLiteral("second.example"));
        QVERIFY(harness.server.reloadTls());
        TlsClient after(harness.port);
        QTRY_VERIFY(after.socket.isEncrypted());
        QCOMPARE(after.name(), QStringLiteral("second.example"));
        before.socket.write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(before.received.startsWith("HTTP/1.1 200"));
    }

    void keepsTheOldCertificateIfTheNewOneIsWrong()
    {
        Harness harness(m_settings);
        QFile key(m_settings.tlsKey);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("no key");
        key.close();
        const auto outcome = harness.server.reloadTls();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().log.contains(m_settings.tlsKey));
        TlsClient client(harness.port);
        QTRY_VERIFY(client.socket.isEncrypted());
        certify(QStringLiteral("first.example"));
    }

    void doesNotStartWithoutItsFiles()
    {
        EchoApi api;
        Metrics metrics;
        Settings settings = m_settings;
        settings.tlsCertificate = m_directory.filePath(QStringLiteral("nowhere.pem"));
        Server server(settings, api, api, metrics);
        const auto started = server.start(QHostAddress::LocalHost, 0);
        QVERIFY(!started);
        QVERIFY(started.error().log.contains(settings.tlsCertificate));
    }

private:
    void certify(const QString &name)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), m_directory.filePath(QStringLiteral("key.pem")),
                       QStringLiteral("-out"), m_directory.filePath(QStringLiteral("certificate.pem"))});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    QTemporaryDir m_directory;
    Settings m_settings;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "test_tls.moc"
