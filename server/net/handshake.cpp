// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/handshake.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Suhbat::net {

namespace {

class PaperSocket final : public QTcpSocket
{
public:
    explicit PaperSocket(const QByteArray &head)
    {
        setOpenMode(QIODevice::ReadWrite);
        for (auto at = head.rbegin(); at != head.rend(); ++at)
            ungetChar(*at);
    }
    const QByteArray &written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return 0; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_written.append(data, size);
        return size;
    }

private:
    QByteArray m_written;
};

// The line of Qt's answer that matters. Qt adds Access-Control headers that would speak for the api.
QByteArray acceptLine(const QByteArray &answer)
{
    const qsizetype from = answer.indexOf("Sec-WebSocket-Accept:");
    return from < 0 ? QByteArray() : answer.sliced(from, answer.indexOf("\r\n", from) + 2 - from);
}

} // namespace

Handshake::Handshake() : m_server(std::make_unique<QWebSocketServer>(QStringLiteral("suhbat"), QWebSocketServer::NonSecureMode)) {}

Handshake::~Handshake() = default;

QByteArray Handshake::answer(const QByteArray &key)
{
    const auto bytes = QByteArray::fromBase64Encoding(key, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() != 16)
        return {};
    PaperSocket paper("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + key
                      + "\r\n\r\n");
    m_server->handleConnection(&paper);
    QCoreApplication::sendPostedEvents(m_server.get(), QEvent::MetaCall); // the server reads when its event loop turns
    // The paper never was connected, so letting go of the QWebSocket writes no close frame.
    const std::unique_ptr<QWebSocket> socket(m_server->nextPendingConnection());
    const QByteArray accept = socket ? acceptLine(paper.written()) : QByteArray();
    if (accept.isEmpty())
        return {};
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + accept + "\r\n";
}

} // namespace Suhbat::net
