// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace Suhbat::client::test {

// A proxy between a desk and the daemon, of the kind that offices have: it lets HTTP pass, and WebSockets only while `isOpen`.
class Gate : public QTcpServer
{
public:
    explicit Gate(quint16 daemon) : m_daemon(daemon)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { take(nextPendingConnection()); });
    }

    bool isOpen = false;

private:
    void take(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_daemon);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            if (!isOpen && bytes.toLower().contains("upgrade: websocket")) {
                client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                return client->disconnectFromHost();
            }
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, client, [client] { client->deleteLater(); });
    }

    const quint16 m_daemon;
};

} // namespace Suhbat::client::test
