// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpconnection.h"
#include "net/iothread.h"

// The half of HttpConnection that answers.
namespace Suhbat::net {

void HttpConnection::answer(quint64 number, api::Response response)
{
    if (number != m_number || m_phase != Phase::Handling || isRetired())
        return;
    begin(std::move(response));
    flushSoon();
}

void HttpConnection::lost(quint64 number)
{
    if (number == m_number && m_phase == Phase::Handling && !isRetired())
        refuse(500);
}

void HttpConnection::begin(api::Response response)
{
    HttpHead &head = m_reader->head();
    m_framing = framingOf(response, head);
    if (m_io.isDraining() || (m_hasPeerEnded && m_input.isEmpty()) || m_framing == Framing::Close)
        head.keepsAlive = false;
    send(answerHead(response, m_framing, head, m_io.date()));
    if (head.request.isHead || m_framing == Framing::None)
        return answered();
    if (!response.source) {
        send(std::move(response.body));
        return answered();
    }
    m_source = std::move(response.source);
    m_sourceLeft = std::numeric_limits<quint64>::max();
    if (m_framing == Framing::Length) {
        for (const api::Header &header : response.headers) {
            if (header.first.compare("content-length", Qt::CaseInsensitive) == 0)
                m_sourceLeft = header.second.toULongLong();
        }
    }
    enter(Phase::Sending);
    pull();
}

// Asks for the next piece while the peer takes them. Not recursive: a source may answer before it returns.
void HttpConnection::pull()
{
    if (m_isPulling)
        return;
    m_isPulling = true;
    while (m_source && !m_isPieceAwaited && !isRetired() && m_outbox.size() <= m_io.limits().answerBytes) {
        m_isPieceAwaited = true;
        const auto source = m_source; // lives through its own call
        source->read([mailbox = m_io.sharedMailbox(), door = m_door, number = m_number](QByteArray piece) {
            runIn(*mailbox, [door, number, piece = std::move(piece)] {
                if (door->connection)
                    door->connection->pieceCame(number, piece);
            });
        });
    }
    m_isPulling = false;
}

void HttpConnection::pieceCame(quint64 number, const QByteArray &piece)
{
    if (number != m_number || m_phase != Phase::Sending || !m_isPieceAwaited || isRetired())
        return;
    m_isPieceAwaited = false;
    const bool isShort = m_framing == Framing::Length && piece.isEmpty() && m_sourceLeft > 0;
    if (isShort || quint64(piece.size()) > m_sourceLeft)
        return retire(); // not what was promised: the peer must see that it is broken
    m_sourceLeft -= quint64(piece.size());
    send(m_framing == Framing::Chunks ? chunk(piece) : piece);
    flushSoon();
    if (piece.isEmpty()) {
        m_source.reset();
        answered();
    } else {
        pull();
    }
}

void HttpConnection::answered()
{
    const bool keepsAlive = m_reader->head().keepsAlive;
    m_reader.reset();
    enter(keepsAlive ? Phase::Idle : Phase::Lingering);
    if (!keepsAlive || m_input.isEmpty())
        m_input = {}; // an idle connection keeps no buffer
    advance();
}

// The peer has said its last and has got its last.
void HttpConnection::retireIfOver()
{
    const bool isAnswering = m_phase == Phase::Handling || m_phase == Phase::Sending || m_phase == Phase::Lingering;
    if (m_hasPeerEnded && !isAnswering && m_outbox.isEmpty() && !isRetired())
        retire();
}

void HttpConnection::flushed(Outbox::State state)
{
    if (m_phase == Phase::Sending)
        return pull();
    if (state == Outbox::State::Waiting)
        return;
    if (m_phase == Phase::Lingering && !m_hasFinished) {
        m_stream->finish();
        m_hasFinished = true;
        enter(Phase::Lingering);
        return m_hasPeerEnded ? retire() : m_stream->resumeReading();
    }
    advance();
    pauseIfFull();
    retireIfOver();
}

} // namespace Suhbat::net
