// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/peer.h"

#include "net/iothread.h"

namespace Suhbat::net {

Peer::Peer(IoThread &io, std::unique_ptr<Stream> stream, Visitor visitor)
    : m_io(io), m_stream(std::move(stream)), m_visitor(std::move(visitor)), m_progressAt(io.now())
{
    m_stream->setWatcher(*this);
}

Peer::~Peer() = default;

void Peer::send(QByteArray bytes)
{
    if (m_outbox.isEmpty())
        m_progressAt = m_io.now();
    m_outbox.push(std::move(bytes));
}

void Peer::sendFrame(Opcode opcode, QByteArray payload)
{
    if (m_outbox.isEmpty())
        m_progressAt = m_io.now();
    m_outbox.pushFrame(opcode, std::move(payload));
    ++m_io.tally().framesOut;
}

void Peer::flushSoon()
{
    if (m_isDirty || m_isRetired)
        return;
    m_isDirty = true;
    m_io.markDirty(*this);
}

void Peer::endTurn()
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_io.markEnding(*this);
}

void Peer::retire()
{
    m_isRetired = true;
    if (m_stream) {
        m_stream->pauseReading(); // a broken stream is readable for ever
        m_stream->ignoreWriting();
    }
    endTurn();
}

void Peer::flush()
{
    m_isDirty = false;
    if (m_isRetired || !m_stream)
        return;
    const quint64 before = m_outbox.sent();
    const Outbox::State state = m_outbox.flush(*m_stream);
    if (state == Outbox::State::Failed)
        return retire();

    if (m_outbox.sent() != before) {
        m_io.tally().bytesOut += qint64(m_outbox.sent() - before);
        m_progressAt = m_io.now();
    }
    if (state == Outbox::State::Waiting) {
        m_io.metrics().outboxBytes.observe(double(m_outbox.size()));
        if (!m_isWaiting)
            m_stream->watchWriting();
        m_isWaiting = true;
    } else if (m_isWaiting) {
        m_stream->ignoreWriting();
        m_isWaiting = false;
    }
    flushed(state);
}

} // namespace Suhbat::net
