// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace Suhbat::test {

inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// A real Redis server that keeps nothing, and can go away and come back.
class RedisServer
{
public:
    explicit RedisServer(quint16 port = freePort()) : m_port(port) { start(); }
    ~RedisServer() { stop(); }
    quint16 port() const { return m_port; }
    void start()
    {
        m_process.start(QStringLiteral("redis-server"),
                        {QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--save"), QString(), QStringLiteral("--bind"),
                         QStringLiteral("127.0.0.1"), QStringLiteral("--dir"), m_folder.path()});
        if (!m_process.waitForStarted())
            qFatal("redis-server does not start: is it installed?");
    }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    // The lines of whoever publishes break off; those that listen stay.
    void hangUpOnSpeakers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (!socket.waitForConnected() || socket.write("CLIENT KILL TYPE normal\r\n") < 0 || !socket.waitForReadyRead())
            qFatal("redis-server does not answer");
    }

private:
    const quint16 m_port;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace Suhbat::test
