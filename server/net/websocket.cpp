// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocket.h"

#include "net/iothread.h"

namespace Suhbat::net {

namespace {

constexpr int readsATurn = 4; // then it is somebody else's
constexpr qsizetype unflushedBytes = 64 * 1024; // within one batch; more is sent before it is judged

} // namespace

WebSocket::WebSocket(IoThread &io, std::unique_ptr<Stream> stream, Visitor visitor, Outbox outbox)
    : Peer(io, std::move(stream), std::move(visitor)), m_reader(io.limits()), m_heardAt(io.now()), m_pingedAt(io.now()), m_stateAt(io.now())
{
    m_outbox = std::move(outbox);
    io.metrics().sockets.add(1);
}

WebSocket::~WebSocket() { m_io.metrics().sockets.add(-1); }

void WebSocket::open(const api::Request &head, const QByteArray &answer, QByteArrayView input)
{
    m_answer = answer;
    m_stream->resumeReading();
    if (m_visitor.admission != Admission::Welcome) {
        m_io.metrics().refused(m_visitor.admission == Admission::AddressFull ? "address_full" : "server_full");
        return close(m_visitor.admission == Admission::AddressFull ? 4429 : 1013, "too many connections");
    }
    if (m_io.isDraining())
        return close(1012, "restarting");
    m_session = m_io.sockets().open(head, *this);
    if (!m_session)
        return close(1011, {});
    take(input);
}

// Who reads the answer to the handshake may take it that from now on nothing passes by unheard.
void WebSocket::ready()
{
    if (m_answer.isEmpty() || isRetired())
        return;
    Peer::send(std::exchange(m_answer, {}));
    flushSoon();
}

void WebSocket::say(Opcode opcode, QByteArray payload)
{
    ready();
    sendFrame(opcode, std::move(payload));
}

void WebSocket::readable()
{
    const auto buffer = m_io.readBuffer();
    for (int i = 0; i < readsATurn && !isRetired() && !m_isReadingPaused; ++i) {
        const qint64 got = m_stream->read(buffer.data(), qsizetype(buffer.size()));
        if (got == 0)
            return;
        if (got < 0) {
            ended(1006);
            return retire();
        }
        m_heardAt = m_io.now();
        m_io.tally().bytesIn += got;
        take(QByteArrayView(buffer.data(), got));
        if (got < qint64(buffer.size()))
            return;
    }
}

void WebSocket::take(QByteArrayView input)
{
    while (!input.isEmpty() && m_state < State::Finishing) {
        FrameReader::Event event = m_reader.next(input);
        if (event.kind == FrameReader::Event::Kind::NeedMore || !happened(event))
            break;
    }
    pauseIfFull();
}

// False: there is nothing more to be read.
bool WebSocket::happened(FrameReader::Event &event)
{
    using Kind = FrameReader::Event::Kind;
    ++m_io.tally().framesIn;
    switch (event.kind) {
    case Kind::Text:
        if (m_state == State::Open && m_session)
            m_session->receive(event.payload);
        return true;
    case Kind::Ping:
        if (m_state == State::Open)
            say(Opcode::Pong, std::move(event.payload));
        flushSoon();
        return true;
    case Kind::Pong:
        if (m_state == State::Open && m_session)
            m_session->stillThere();
        return true;
    case Kind::Close: peerCloses(event.code); return false;
    case Kind::Violation: fail(event.code, event.reason); return false;
    case Kind::NeedMore: break;
    }
    return false;
}

void WebSocket::peerCloses(quint16 code)
{
    if (m_state == State::Open) {
        say(Opcode::Close, code == 1005 ? QByteArray() : closePayload(code, {}));
        ended(code);
    }
    enter(State::Finishing);
    flushSoon();
}

// The peer does not speak RFC 6455: told once, and no answer is awaited.
void WebSocket::fail(quint16 code, const char *reason)
{
    close(code, reason);
    enter(State::Finishing);
    flushSoon();
}

void WebSocket::send(QByteArray text, api::Urgency urgency)
{
    if (m_state != State::Open || isRetired())
        return;
    m_unflushed += text.size();
    if (m_unflushed > unflushedBytes)
        flush();
    if (isRetired())
        return;
    if (urgency == api::Urgency::Passing && m_outbox.size() > m_io.limits().outboxSoftBytes)
        return m_io.metrics().skipped.add();
    if (!m_outbox.isEmpty() && m_outbox.size() + text.size() > m_io.limits().outboxHardBytes)
        return tooSlow();
    say(Opcode::Text, std::move(text));
    flushSoon();
}

// What it has not begun to read it will ask for when it is back.
void WebSocket::tooSlow()
{
    m_outbox.dropUnstarted();
    close(4408, "too slow");
}

void WebSocket::close(quint16 code, const QByteArray &reason)
{
    if (m_state != State::Open || isRetired())
        return;
    say(Opcode::Close, closePayload(code, reason));
    flushSoon();
    enter(State::Closing);
    ended(code);
}

void WebSocket::ended(quint16 code)
{
    if (m_code != 0)
        return;
    m_code = code;
    m_io.metrics().closed(code);
    endTurn();
}

void WebSocket::enter(State state)
{
    m_state = state;
    m_stateAt = m_io.now();
}

void WebSocket::flushed(Outbox::State state)
{
    m_unflushed = 0;
    pauseIfFull();
    if (state == Outbox::State::Empty && m_state == State::Finishing) {
        m_stream->finish();
        enter(State::Finished);
    }
}

// Who does not read is not listened to: his commands would only make more answers.
void WebSocket::pauseIfFull()
{
    const bool isFull = m_state == State::Open && m_outbox.size() > m_io.limits().outboxSoftBytes;
    if (isFull == m_isReadingPaused || isRetired())
        return;
    m_isReadingPaused = isFull;
    isFull ? m_stream->pauseReading() : m_stream->resumeReading();
}

void WebSocket::sweep(qint64 now)
{
    const Limits &limits = m_io.limits();
    const qint64 inState = now - m_stateAt;
    if (m_state != State::Open) {
        if (inState > (m_state == State::Closing ? limits.closeMsecs : limits.lingerMsecs))
            retire();
        return;
    }
    if (!m_outbox.isEmpty() && now - m_progressAt > limits.stalledMsecs)
        return tooSlow();
    if (now - m_heardAt > limits.deadMsecs) {
        ended(1006);
        return retire();
    }
    if (now - m_pingedAt >= limits.pingMsecs) {
        m_pingedAt = now;
        say(Opcode::Ping, {});
        flushSoon();
    }
}

void WebSocket::drain() { close(1012, "restarting"); }

void WebSocket::turnEnded() { endSession(); }

void WebSocket::gone()
{
    ended(1006);
    endSession();
}

void WebSocket::endSession()
{
    if (m_session && m_code != 0) {
        m_session->closed(m_code);
        m_session.reset();
    }
}

const std::shared_ptr<Mailbox> &WebSocket::mailbox() { return m_io.sharedMailbox(); }

fanout::Hub &WebSocket::hub() { return m_io.hub(); }

} // namespace Suhbat::net
