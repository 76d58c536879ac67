// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chat_socket.h"

#include "support/daemon_process.h"
#include "support/patience.h"
#include "support/wire_contract.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>

namespace Suhbat::test {

QByteArray Frame::encoded() const
{
    QByteArray bytes;
    bytes += char((isFinal ? 0x80 : 0) | (reserved & 7) << 4 | (opcode & 15));
    const char maskBit = isMasked ? char(0x80) : char(0);
    const qsizetype size = payload.size();
    char length[8];
    if (size < 126) {
        bytes += char(maskBit | char(size));
    } else if (size < 65536) {
        bytes += char(maskBit | 126);
        qToBigEndian(quint16(size), length);
        bytes.append(length, 2);
    } else {
        bytes += char(maskBit | 127);
        qToBigEndian(quint64(size), length);
        bytes.append(length, 8);
    }
    if (!isMasked)
        return bytes + payload;
    char mask[4];
    qToBigEndian(QRandomGenerator::global()->generate(), mask);
    bytes.append(mask, 4);
    for (qsizetype i = 0; i < size; ++i)
        bytes += char(payload[i] ^ mask[i % 4]);
    return bytes;
}

ChatSocket::ChatSocket(DaemonProcess &daemon, const QByteArray &target, const HttpHeaders &headers) : m_daemon(daemon)
{
    m_daemon.contract(); // read over HTTP now, not between two frames
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), daemon.port());
    if (!m_socket.waitForConnected(patienceMsecs))
        failTest(QStringLiteral("cannot connect: %1").arg(m_socket.errorString()));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!shakeHands(target, headers))
        failTest(QStringLiteral("the handshake was not answered"));
}

ChatSocket::~ChatSocket() { m_socket.abort(); }

bool ChatSocket::shakeHands(const QByteArray &target, const HttpHeaders &headers)
{
    const QByteArray key = QByteArray::number(QRandomGenerator::global()->generate64()).leftJustified(16, 'k', true).toBase64();
    QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_daemon.port())
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + key + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    sendRaw(request + "\r\n");
    const Patience patience;
    qsizetype end;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore(patience.left()))
            return false;
    }
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    m_status = head.mid(9, 3).toInt();
    const QByteArray proof = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    if (m_status == 101 && !head.toLower().contains("sec-websocket-accept: " + proof.toLower()))
        failTest(QStringLiteral("the handshake's proof is wrong"));
    return true;
}

bool ChatSocket::isOpen() const { return m_status == 101 && !m_closeCode && m_socket.state() == QAbstractSocket::ConnectedState; }

void ChatSocket::sendRaw(const QByteArray &bytes)
{
    m_socket.write(bytes);
    const Patience patience;
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience.left())) {}
}

void ChatSocket::send(const QJsonObject &command) { sendText(QJsonDocument(command).toJson(QJsonDocument::Compact)); }

bool ChatSocket::readMore(int msecs)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(msecs))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

bool ChatSocket::takeFrame(Frame &frame)
{
    const auto *bytes = reinterpret_cast<const uchar *>(m_buffer.constData());
    qsizetype head = 2;
    if (m_buffer.size() < head)
        return false;
    quint64 size = bytes[1] & 127;
    if (size >= 126)
        head += size == 126 ? 2 : 8;
    if (m_buffer.size() < head)
        return false;
    if (size == 126)
        size = qFromBigEndian<quint16>(bytes + 2);
    else if (size == 127)
        size = qFromBigEndian<quint64>(bytes + 2);
    if (bytes[1] & 128)
        failTest(QStringLiteral("the server masks"));
    if (quint64(m_buffer.size() - head) < size)
        return false;
    frame = Frame{quint8(bytes[0] & 15), m_buffer.mid(head, qsizetype(size)), (bytes[0] & 128) != 0, false, quint8(bytes[0] >> 4 & 7)};
    m_buffer.remove(0, head + qsizetype(size));
    return true;
}

void ChatSocket::accept(const Frame &frame)
{
    if (frame.opcode == Frame::Ping)
        sendFrame({Frame::Pong, frame.payload});
    if (frame.opcode == Frame::Close) {
        m_closeCode = frame.payload.size() < 2 ? 1005 : qFromBigEndian<quint16>(frame.payload.constData());
        sendFrame({Frame::Close, frame.payload.left(2)});
    }
    if (frame.opcode >= Frame::Close) {
        m_frames.append(frame);
        return;
    }
    m_fragments += frame.payload;
    if (!frame.isFinal)
        return;
    const QByteArray whole = std::exchange(m_fragments, {});
    m_frames.append({frame.opcode, whole});
    acceptEvent(whole);
}

void ChatSocket::acceptEvent(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failTest(QStringLiteral("the server sent what is no JSON object: %1").arg(QString::fromUtf8(json)));
    if (m_isChecked)
        m_daemon.contract().checkEvent(document.object());
    m_events.append(document.object());
}

bool ChatSocket::pumpUntil(const std::function<bool()> &isDone)
{
    const Patience patience;
    while (true) {
        Frame frame;
        while (takeFrame(frame))
            accept(frame);
        if (isDone())
            return true;
        if (patience.isOver() || !readMore(patience.left()))
            return false;
    }
}

bool ChatSocket::receive(int msecs)
{
    if (!readMore(msecs))
        return false;
    Frame frame;
    while (takeFrame(frame))
        accept(frame);
    return true;
}

QJsonObject ChatSocket::waitFor(const QString &type)
{
    return waitFor(type, [&](const QJsonObject &event) { return event[QLatin1String("type")] == type; });
}

QJsonObject ChatSocket::waitFor(const QString &what, const std::function<bool(const QJsonObject &)> &fits)
{
    QJsonObject found;
    const bool isFound = pumpUntil([&] {
        const auto at = std::find_if(m_events.cbegin(), m_events.cend(), fits);
        if (at == m_events.cend())
            return false;
        found = *at;
        m_events.erase(at);
        return true;
    });
    if (!isFound)
        failTest(QStringLiteral("never came: %1; came: %2; close code %3").arg(what, untakenTypes().join(QLatin1Char(' '))).arg(m_closeCode));
    return found;
}

QJsonObject ChatSocket::call(QJsonObject command)
{
    const QString ref = QStringLiteral("ref-%1").arg(++m_refs);
    command[QLatin1String("ref")] = ref;
    send(command);
    return waitFor(QStringLiteral("an answer to %1").arg(command[QLatin1String("type")].toString()),
                   [&](const QJsonObject &event) { return event[QLatin1String("ref")] == ref; });
}

QStringList ChatSocket::untakenTypes() const
{
    QStringList types;
    for (const QJsonObject &event : m_events)
        types << event[QLatin1String("type")].toString();
    return types;
}

void ChatSocket::barrier()
{
    const QByteArray mark = "barrier-" + QByteArray::number(++m_refs);
    sendFrame({Frame::Ping, mark});
    const auto isPong = [&](const Frame &frame) { return frame.opcode == Frame::Pong && frame.payload == mark; };
    if (!pumpUntil([&] { return std::any_of(m_frames.cbegin(), m_frames.cend(), isPong); }))
        failTest(QStringLiteral("a ping was not answered; close code %1").arg(m_closeCode));
}

Frame ChatSocket::waitForFrame(quint8 opcode)
{
    Frame found;
    const bool isFound = pumpUntil([&] {
        const auto at = std::find_if(m_frames.cbegin(), m_frames.cend(), [&](const Frame &frame) { return frame.opcode == opcode; });
        if (at == m_frames.cend())
            return false;
        found = *at;
        m_frames.erase(at);
        return true;
    });
    if (!isFound)
        failTest(QStringLiteral("no frame with opcode %1 came; close code %2").arg(opcode).arg(m_closeCode));
    return found;
}

int ChatSocket::waitForClose()
{
    pumpUntil([this] { return m_closeCode != 0 || m_socket.state() != QAbstractSocket::ConnectedState; });
    if (!m_closeCode && m_socket.state() == QAbstractSocket::ConnectedState)
        failTest(QStringLiteral("the server does not close"));
    return m_closeCode ? m_closeCode : 1006;
}

void ChatSocket::close(quint16 code)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    sendFrame({Frame::Close, payload});
    waitForClose();
}

void ChatSocket::vanish() { m_socket.abort(); }

} // namespace Suhbat::test
