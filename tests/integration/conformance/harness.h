// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientframes.h"
#include "net/server.h"

#include <QSslSocket>
#include <QTest>
#include <QThread>

namespace Suhbat::net {

// What a test has behind the net: it echoes, and does on request what a session or a resource may do.
class EchoApi final : public api::HttpHandler, public api::SocketHandler
{
public:
    qint64 bodyLimit(const api::Request &head) const override;
    void handle(api::Request request, api::Responder respond) override;
    api::Response refusal(int status, const api::Request &head) const override;

    Admission admit(const api::Request &head) const override;
    std::unique_ptr<api::SocketSession> open(const api::Request &head, api::SocketLink &link) override;

    std::atomic<int> sessions{0}; // open ones
    std::atomic<int> messages{0}; // received
    std::atomic<int> lastCode{0}; // of the last session that ended
    std::atomic<int> handled{0}; // requests
};

// One client connection as bare bytes.
class RawClient : public QObject
{
    Q_OBJECT
public:
    explicit RawClient(quint16 port, const QHostAddress &source = {});

    void send(const QByteArray &bytes) { socket.write(bytes); }
    void stopReading(); // and so, after a while, the kernel's buffers are full
    void readAgain();
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    int status() const { return received.startsWith("HTTP/1.1 ") ? received.sliced(9, 3).toInt() : 0; }

    bool upgrade(const QByteArray &path = "/ws", const QByteArray &headers = {}, const QByteArray &behind = {}); // true: 101
    bool isLast(const ServerFrame &frame) const { return !frames.isEmpty() && frames.constLast() == frame; }

    QTcpSocket socket;
    QByteArray received; // once upgraded: what is no whole frame yet
    QList<ServerFrame> frames;

private:
    void read();

    bool m_isReading = true;
    bool m_awaitsUpgrade = false;
    bool m_isUpgraded = false;
};

QByteArray upgradeHead(const QByteArray &path, const QByteArray &headers = {});

// A server with that behind it.
class Harness
{
public:
    explicit Harness(Settings settings = {});

    EchoApi api;
    Metrics metrics;
    Server server;
    quint16 port = 0;
};

Limits hastyLimits(); // every wait is short

} // namespace Suhbat::net
