// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/socket.h"
#include "net/frames.h"
#include "net/peer.h"

namespace Suhbat::net {

// One WebSocket: frames to and from its stream, and the session that makes sense of them.
class WebSocket final : public Peer, public api::SocketLink
{
public:
    WebSocket(IoThread &io, std::unique_ptr<Stream> stream, Visitor visitor, Outbox outbox);
    ~WebSocket() override;

    // Once it is in its thread's list: begins with what came right behind the head. The handshake's answer goes out when
    // the session is ready, or before whatever is said first.
    void open(const api::Request &head, const QByteArray &answer, QByteArrayView input);

    void readable() override;
    void sweep(qint64 now) override;
    void drain() override;
    void turnEnded() override;
    void gone() override;

    void ready() override;
    void send(QByteArray text, api::Urgency urgency) override;
    void close(quint16 code, const QByteArray &reason) override;
    const std::shared_ptr<Mailbox> &mailbox() override;
    fanout::Hub &hub() override;

protected:
    void flushed(Outbox::State state) override;

private:
    enum class State {
        Open,
        Closing, // our close frame is on its way, the peer's is awaited
        Finishing, // both are through: what is queued still goes out
        Finished, // so has our end; the peer's is awaited
    };

    void say(Opcode opcode, QByteArray payload);
    void take(QByteArrayView input);
    bool happened(FrameReader::Event &event);
    void peerCloses(quint16 code);
    void fail(quint16 code, const char *reason);
    void tooSlow();
    void enter(State state);
    void ended(quint16 code);
    void endSession();
    void pauseIfFull();

    FrameReader m_reader;
    QByteArray m_answer; // to the handshake, until it is given
    std::unique_ptr<api::SocketSession> m_session;
    qint64 m_heardAt;
    qint64 m_pingedAt;
    qint64 m_stateAt;
    qsizetype m_unflushed = 0;
    quint16 m_code = 0; // how it ended, once it has
    State m_state = State::Open;
    bool m_isReadingPaused = false;
};

} // namespace Suhbat::net
