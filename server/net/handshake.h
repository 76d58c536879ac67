// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

class QWebSocketServer;

namespace Suhbat::net {

// The opening handshake of RFC 6455, made by QWebSocketServer. It gets a QTcpSocket that holds the head and keeps what is
// written to it, so no descriptor is ever Qt's: nothing to take back, no byte after the head that could be lost, and
// TLS is the same. One for each io thread.
class Handshake
{
public:
    Handshake();
    ~Handshake();
    Q_DISABLE_COPY_MOVE(Handshake)

    // The answer to a client's Sec-WebSocket-Key; empty if the key is none.
    QByteArray answer(const QByteArray &key);

private:
    const std::unique_ptr<QWebSocketServer> m_server;
};

} // namespace Suhbat::net
