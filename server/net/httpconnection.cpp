// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpconnection.h"

#include "net/iothread.h"

namespace Suhbat::net {

namespace {

constexpr qsizetype inputBytes = 64 * 1024; // read ahead of a request that is being answered

} // namespace

HttpConnection::HttpConnection(IoThread &io, std::unique_ptr<Stream> stream, Visitor visitor)
    : Peer(io, std::move(stream), std::move(visitor)), m_door(std::make_shared<HttpDoor>(HttpDoor{this})), m_phaseAt(io.now())
{
}

HttpConnection::~HttpConnection() { m_door->connection = nullptr; }

void HttpConnection::enter(Phase phase)
{
    m_phase = phase;
    m_phaseAt = m_io.now();
}

void HttpConnection::readable()
{
    if (m_phase == Phase::Lingering)
        return discard();
    const auto buffer = m_io.readBuffer();
    const qint64 got = m_stream->read(buffer.data(), qsizetype(buffer.size()));
    if (got == Stream::failed)
        return retire();
    if (got == Stream::ended) {
        m_hasPeerEnded = true;
        m_stream->pauseReading();
        return retireIfOver();
    }
    if (got == 0)
        return;
    m_io.tally().bytesIn += got;
    if (m_phase == Phase::Body)
        m_bodyBytes += got;
    m_input.append(buffer.data(), got);
    advance();
    pauseIfFull();
}

void HttpConnection::pauseIfFull()
{
    const bool isFull = m_input.size() >= inputBytes;
    if (isFull == m_isReadingPaused || isRetired() || m_hasPeerEnded)
        return;
    m_isReadingPaused = isFull;
    isFull ? m_stream->pauseReading() : m_stream->resumeReading();
}

// Not recursive: a handler may answer before it returns, and the next request may be here already.
void HttpConnection::advance()
{
    if (m_isAdvancing)
        return;
    m_isAdvancing = true;
    while (!isRetired() && step()) {}
    m_isAdvancing = false;
}

bool HttpConnection::step()
{
    const bool isBusy = m_phase == Phase::Handling || m_phase == Phase::Sending || m_phase == Phase::Lingering;
    if (isBusy || m_input.isEmpty() || m_outbox.size() > m_io.limits().answerBytes)
        return false;
    if (!m_reader)
        m_reader = std::make_unique<HttpReader>(m_io.limits());
    QByteArrayView rest(m_input);
    const auto state = m_reader->feed(rest);
    m_input.remove(0, m_input.size() - rest.size());

    switch (state) {
    case HttpReader::State::Head:
        if (m_phase != Phase::Head && !m_input.isEmpty())
            enter(Phase::Head);
        return false;
    case HttpReader::State::HeadRead: return headRead();
    case HttpReader::State::Body: return false;
    case HttpReader::State::Complete: return handle();
    case HttpReader::State::Refused: break;
    }
    return refuse(m_reader->refusal());
}

bool HttpConnection::headRead()
{
    HttpHead &head = m_reader->head();
    api::Request &request = head.request;
    const QHostAddress client = m_io.proxies().client(m_visitor.address, headerList(request, "x-forwarded-for"));
    request.address = client.toString();
    request.isSecure = m_visitor.isSecure
        || (m_io.proxies().contains(m_visitor.address) && headerList(request, "x-forwarded-proto").compare("https", Qt::CaseInsensitive) == 0);

    if (m_visitor.admission == Admission::ServerFull && !head.wantsWebSocket)
        return refuse(503);
    if (m_visitor.admission == Admission::AddressFull && !head.wantsWebSocket)
        return refuse(429);
    if (head.wantsWebSocket) {
        countClient(client);
        return upgrade();
    }

    if (m_reader->admit(quint64(std::max<qint64>(0, m_io.http().bodyLimit(request)))) == HttpReader::State::Refused)
        return refuse(m_reader->refusal());
    if (m_reader->state() == HttpReader::State::Complete)
        return handle();
    enter(Phase::Body);
    m_bodyBytes = m_input.size();
    if (head.expectsContinue && m_input.isEmpty()) {
        send("HTTP/1.1 100 Continue\r\n\r\n");
        flushSoon();
    }
    return true;
}

bool HttpConnection::handle()
{
    enter(Phase::Handling);
    m_io.metrics().requests.add();
    api::Request request = m_reader->head().request;
    request.body = m_reader->takeBody();
    auto ticket = std::make_shared<HttpTicket>(m_io.sharedMailbox(), m_door, ++m_number);
    m_io.http().handle(std::move(request), [ticket = std::move(ticket)](api::Response response) { ticket->answer(std::move(response)); });
    return true;
}

bool HttpConnection::refuse(int status)
{
    HttpHead &head = m_reader->head();
    head.keepsAlive = false;
    if (head.request.address.isEmpty())
        head.request.address = m_visitor.address.toString();
    m_io.metrics().refused(status == 429 ? "address_full" : status == 503 ? "server_full" : status == 408 ? "too_slow" : "request");
    api::Response response = m_io.http().refusal(status, head.request);
    if (status == 426)
        response.headers += QList<api::Header>{{"Sec-WebSocket-Version", "13"}, {"Upgrade", "websocket"}};
    const auto isRetryAfter = [](const api::Header &header) { return header.first.compare("retry-after", Qt::CaseInsensitive) == 0; };
    if ((status == 429 || status == 503) && std::none_of(response.headers.begin(), response.headers.end(), isRetryAfter))
        response.headers += api::Header("Retry-After", "10");
    enter(Phase::Handling);
    answer(++m_number, std::move(response));
    return false;
}

void HttpConnection::sweep(qint64 now)
{
    const Limits &limits = m_io.limits();
    const qint64 inPhase = now - m_phaseAt;
    if (!m_outbox.isEmpty() && now - m_progressAt > limits.writeMsecs)
        return retire();
    switch (m_phase) {
    case Phase::Fresh:
        // Nothing was asked: there is nobody to tell that he is late.
        if (inPhase > (m_stream->isReady() ? limits.headMsecs : limits.handshakeMsecs))
            retire();
        break;
    case Phase::Idle:
        if (inPhase > limits.idleMsecs)
            retire();
        break;
    case Phase::Head:
        if (inPhase > limits.headMsecs)
            refuse(408);
        break;
    case Phase::Body:
        if (isBodyTooSlow(now))
            refuse(408);
        break;
    case Phase::Handling:
    case Phase::Sending: break;
    case Phase::Lingering:
        if (m_hasFinished && inPhase > limits.lingerMsecs)
            retire();
        break;
    }
}

bool HttpConnection::isBodyTooSlow(qint64 now) const
{
    const Limits &limits = m_io.limits();
    return now - m_phaseAt > limits.bodyGraceMsecs + m_bodyBytes * 1000 / limits.bodyBytesPerSecond;
}

void HttpConnection::drain()
{
    if ((m_phase == Phase::Idle || m_phase == Phase::Fresh) && m_outbox.isEmpty() && m_input.isEmpty())
        retire();
}

// Closing with unread bytes would send a reset, which takes the answer away from the peer again.
void HttpConnection::discard()
{
    const auto buffer = m_io.readBuffer();
    const qint64 got = m_stream->read(buffer.data(), qsizetype(buffer.size()));
    if (got == Stream::ended)
        m_hasPeerEnded = true;
    if (got == Stream::failed || (m_hasPeerEnded && m_hasFinished))
        return retire();
    if (m_hasPeerEnded)
        m_stream->pauseReading();
}

} // namespace Suhbat::net
