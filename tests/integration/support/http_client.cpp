// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http_client.h"

#include "support/daemon_process.h"
#include "support/patience.h"
#include "support/wire_contract.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace Suhbat::test {

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key == name)
            return value;
    return {};
}

QJsonObject HttpReply::object() const { return QJsonDocument::fromJson(body).object(); }

QJsonArray HttpReply::array() const { return QJsonDocument::fromJson(body).array(); }

HttpClient::HttpClient(DaemonProcess &daemon) : m_port(daemon.port()), m_daemon(&daemon) {}

void HttpClient::setHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.removeIf([&](const auto &header) { return header.first == name; });
    m_headers.append({name, value});
}

void HttpClient::connectIfNeeded()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        return;
    m_buffer.clear();
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!m_socket->waitForConnected(patienceMsecs))
        failTest(QStringLiteral("cannot connect: %1").arg(m_socket->errorString()));
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void HttpClient::sendRaw(const QByteArray &bytes)
{
    connectIfNeeded();
    m_socket->write(bytes);
    const Patience patience;
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(patience.left())) {}
}

bool HttpClient::readMore()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patienceMsecs)) {
        if (m_socket->state() == QAbstractSocket::ConnectedState)
            failTest(QStringLiteral("no answer came"));
        return false;
    }
    m_buffer += m_socket->readAll();
    return true;
}

bool HttpClient::waitForEnd()
{
    const Patience patience;
    while (m_socket->state() == QAbstractSocket::ConnectedState && !patience.isOver()) {
        m_socket->waitForReadyRead(patience.left());
        m_buffer += m_socket->readAll();
    }
    return m_socket->state() != QAbstractSocket::ConnectedState;
}

QByteArray HttpClient::takeUntil(const QByteArray &end)
{
    qsizetype at;
    while ((at = m_buffer.indexOf(end)) < 0) {
        if (!readMore()) {
            m_isBroken = true;
            return {};
        }
    }
    const QByteArray taken = m_buffer.left(at);
    m_buffer.remove(0, at + end.size());
    return taken;
}

QByteArray HttpClient::take(qsizetype count)
{
    while (m_buffer.size() < count) {
        if (!readMore()) {
            m_isBroken = true;
            return {};
        }
    }
    const QByteArray taken = m_buffer.left(count);
    m_buffer.remove(0, count);
    return taken;
}

QByteArray HttpClient::takeChunks()
{
    QByteArray body;
    while (!m_isBroken) {
        const qsizetype size = takeUntil("\r\n").toLongLong(nullptr, 16);
        if (size == 0) {
            takeUntil("\r\n");
            break;
        }
        body += take(size);
        takeUntil("\r\n");
    }
    return body;
}

HttpReply HttpClient::readReply(const QByteArray &method)
{
    HttpReply reply;
    m_isBroken = false;
    const QByteArray head = takeUntil("\r\n\r\n");
    if (m_isBroken)
        return reply;
    QList<QByteArray> lines = head.split('\n');
    reply.status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        reply.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    if (reply.status == 100) // Continue: the answer proper follows
        return readReply(method);
    if (method == "HEAD" || reply.status == 204 || reply.status == 304)
        return reply;
    if (reply.header("transfer-encoding") == "chunked")
        reply.body = takeChunks();
    else if (const QByteArray length = reply.header("content-length"); !length.isEmpty())
        reply.body = take(length.toLongLong());
    else if (waitForEnd())
        reply.body = std::exchange(m_buffer, {});
    if (m_isBroken)
        failTest(QStringLiteral("the answer ends in the middle"));
    if (reply.header("connection") == "close")
        m_socket->disconnectFromHost();
    return reply;
}

HttpReply HttpClient::exchange(const QByteArray &method, const QByteArray &bytes)
{
    const bool isReused = m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    sendRaw(bytes);
    HttpReply reply = readReply(method);
    if (reply.status == 0 && isReused) { // the server had just closed the idle connection: once more on a new one
        m_socket.reset();
        sendRaw(bytes);
        reply = readReply(method);
    }
    return reply;
}

HttpReply HttpClient::requestJson(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
{
    return request(method, target, QJsonDocument(body).toJson(QJsonDocument::Compact), {{"Content-Type", "application/json"}});
}

HttpReply HttpClient::request(const QByteArray &method, const QByteArray &target, const QByteArray &body, const HttpHeaders &headers)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    for (const auto &[name, value] : m_headers + headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const HttpReply reply = exchange(method, bytes + "\r\n" + body);
    if (reply.status == 0)
        failTest(QStringLiteral("%1 %2 was not answered").arg(QString::fromUtf8(method), QString::fromUtf8(target)));
    else if (m_daemon)
        m_daemon->contract().checkReply(method, target, reply);
    return reply;
}

} // namespace Suhbat::test
