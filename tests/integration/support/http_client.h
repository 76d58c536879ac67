// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace Suhbat::test {

class DaemonProcess;
class WireContract;

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpReply {
    int status = 0; // 0: the connection ended without an answer
    HttpHeaders headers; // names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &name) const; // empty if absent
    QJsonObject object() const;
    QJsonArray array() const;
    QString code() const { return object()[QLatin1String("error")].toString(); } // of an error answer
};

// One keep-alive HTTP/1.1 connection, blocking. Answers of the daemon it was made for are checked against /openapi.json:
// one that is not described there, or not as described, fails the running test.
class HttpClient
{
public:
    explicit HttpClient(quint16 port) : m_port(port) {} // without the check
    explicit HttpClient(DaemonProcess &daemon);

    void setToken(const QByteArray &token) { setHeader("Authorization", "Token " + token); }
    void setGuest(const QByteArray &session) { setHeader("X-Guest-Session", session); }
    void setHeader(const QByteArray &name, const QByteArray &value); // of every further request
    void setUnchecked() { m_daemon = nullptr; }

    HttpReply get(const QByteArray &target) { return request("GET", target); }
    HttpReply remove(const QByteArray &target) { return request("DELETE", target); }
    HttpReply post(const QByteArray &target, const QJsonObject &body = {}) { return requestJson("POST", target, body); }
    HttpReply put(const QByteArray &target, const QJsonObject &body) { return requestJson("PUT", target, body); }
    HttpReply patch(const QByteArray &target, const QJsonObject &body) { return requestJson("PATCH", target, body); }
    HttpReply requestJson(const QByteArray &method, const QByteArray &target, const QJsonObject &body);
    HttpReply request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const HttpHeaders &headers = {});

    // For bad input: bytes as they are, then whatever is answered.
    void sendRaw(const QByteArray &bytes);
    HttpReply readReply(const QByteArray &method = "GET");
    bool waitForEnd(); // until the server closes; false if it does not

private:
    void connectIfNeeded();
    bool readMore();
    QByteArray takeUntil(const QByteArray &end);
    QByteArray take(qsizetype count);
    QByteArray takeChunks();
    HttpReply exchange(const QByteArray &method, const QByteArray &bytes);

    quint16 m_port;
    DaemonProcess *m_daemon = nullptr;
    HttpHeaders m_headers;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
    bool m_isBroken = false; // the answer under way ended too early
};

} // namespace Suhbat::test
