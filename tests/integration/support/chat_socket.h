// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http_client.h"

#include <QStringList>
#include <utility>

namespace Suhbat::test {

// A frame as it stands on the wire; tests of bad input bend its parts.
struct Frame {
    enum Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };
    quint8 opcode = Text;
    QByteArray payload = {};
    bool isFinal = true;
    bool isMasked = true;
    quint8 reserved = 0; // RSV1–3 as the bits 4, 2, 1

    QByteArray encoded() const;
};

// A WebSocket client over a plain TCP socket, blocking: it reads only inside its waits, and answers pings there.
// Every JSON event of the daemon is checked against its schema.
class ChatSocket
{
public:
    ChatSocket(DaemonProcess &daemon, const QByteArray &target, const HttpHeaders &headers = {});
    ~ChatSocket();

    int status() const { return m_status; } // of the handshake: 101 when all is well
    bool isOpen() const;

    void send(const QJsonObject &command);
    void sendText(const QByteArray &text) { sendFrame({Frame::Text, text}); }
    void sendFrame(const Frame &frame) { sendRaw(frame.encoded()); }
    void sendRaw(const QByteArray &bytes);

    // The first event not yet taken that fits; those before it stay for later waits. Empty, and the test fails, if none comes.
    QJsonObject waitFor(const QString &type);
    QJsonObject waitFor(const QString &what, const std::function<bool(const QJsonObject &)> &fits);
    // Sends the command under a fresh `ref` and waits for its answer: ack, sync or error.
    QJsonObject call(QJsonObject command);

    // Reads what is there, waiting at most so long for the first of it; false: nothing came, or the line has ended.
    bool receive(int msecs);
    QList<QJsonObject> takeAll() { return std::exchange(m_events, {}); }

    // All that has arrived and was not taken; with barrier() before it, all that the server had sent by then.
    QList<QJsonObject> untaken() const { return m_events; }
    QStringList untakenTypes() const;
    void forget() { m_events.clear(); }
    // A ping and its pong: what this socket sent before has been read, what the server queued before has arrived.
    void barrier();

    Frame waitForFrame(quint8 opcode); // the next control or data frame of this kind, data of other kinds aside
    int waitForClose(); // the close code; 1006 if the line just ended
    void close(quint16 code = 1000);
    void vanish(); // without a goodbye
    void setUnchecked() { m_isChecked = false; }

private:
    bool shakeHands(const QByteArray &target, const HttpHeaders &headers);
    bool readMore(int msecs);
    bool takeFrame(Frame &frame);
    void accept(const Frame &frame);
    void acceptEvent(const QByteArray &json);
    bool pumpUntil(const std::function<bool()> &isDone);

    DaemonProcess &m_daemon;
    QTcpSocket m_socket;
    QByteArray m_buffer;
    QByteArray m_fragments;
    QList<QJsonObject> m_events;
    QList<Frame> m_frames; // whole messages and control frames, for waitForFrame
    int m_status = 0;
    int m_closeCode = 0;
    int m_refs = 0;
    bool m_isChecked = true;
};

} // namespace Suhbat::test
