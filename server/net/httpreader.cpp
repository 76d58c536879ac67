// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpreader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace Suhbat::net {

namespace {

namespace http = boost::beast::http;
using boost::beast::string_view;

constexpr qsizetype reservedAtFirst = 256 * 1024; // a length is promised, not sent: the rest comes as it comes

QByteArray bytesOf(string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

} // namespace

HttpReader::HttpReader(const Limits &limits) : m_limits(limits) {}

HttpReader::State HttpReader::feed(QByteArrayView &input)
{
    switch (m_state) {
    case State::Head: return readHead(input);
    case State::Body: return readBody(input);
    case State::HeadRead:
    case State::Complete:
    case State::Refused: break;
    }
    return m_state;
}

HttpReader::State HttpReader::readHead(QByteArrayView &input)
{
    while (m_searched == 0 && input.startsWith("\r\n")) // old clients end a body with one too many
        input = input.sliced(2);
    if (input == "\r")
        return m_state; // perhaps another half of one
    const qsizetype end = input.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_searched - 3));
    if (end < 0 || end + 4 > m_limits.headBytes) {
        m_searched = input.size();
        if (input.size() < m_limits.headBytes && end < 0)
            return m_state;
        const QByteArrayView seen = input.first(std::min(input.size(), m_limits.headBytes));
        return refuse(seen.contains('\n') ? 431 : 414); // no end of the request line in sight
    }

    const QByteArrayView head = input.first(end + 4);
    input = input.sliced(head.size());
    if (const int status = checkHeadForm(head, m_limits))
        return refuse(status);
    http::request_parser<http::empty_body> parser;
    parser.header_limit(std::uint32_t(m_limits.headBytes));
    parser.body_limit(std::numeric_limits<std::uint64_t>::max()); // the api is asked for it later
    boost::beast::error_code error;
    const std::size_t taken = parser.put(boost::asio::const_buffer(head.data(), size_t(head.size())), error);
    if (error || !parser.is_header_done() || taken != size_t(head.size()))
        return refuse(400);
    return fieldsRead(parser.get());
}

template<class Message>
HttpReader::State HttpReader::fieldsRead(const Message &message)
{
    api::Request &request = m_head.request;
    request.isHead = message.method() == http::verb::head;
    request.method = request.isHead ? QByteArray("GET") : bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    request.headers.reserve(qsizetype(std::distance(message.begin(), message.end())));
    for (const auto &field : message)
        request.headers.append({bytesOf(field.name_string()).toLower(), bytesOf(field.value()).trimmed()});
    m_head.isHttp11 = message.version() == 11;
    if (!readTarget(request))
        return refuse(400);
    if (const int status = readHeadMeaning(m_head))
        return refuse(status);
    return m_state = State::HeadRead;
}

HttpReader::State HttpReader::admit(quint64 bodyLimit)
{
    if (!m_head.hasBody())
        return m_state = State::Complete;
    if (m_head.length.value_or(0) > bodyLimit)
        return refuse(413);
    m_body.reserve(qsizetype(std::min<quint64>(m_head.length.value_or(0), reservedAtFirst)));
    if (m_head.isChunked)
        m_chunks = std::make_unique<ChunkReader>(bodyLimit);
    return m_state = State::Body;
}

HttpReader::State HttpReader::readBody(QByteArrayView &input)
{
    if (!m_chunks) {
        const auto part = qsizetype(std::min<quint64>(*m_head.length - quint64(m_body.size()), quint64(input.size())));
        m_body.append(input.first(part));
        input = input.sliced(part);
        return quint64(m_body.size()) == *m_head.length ? m_state = State::Complete : m_state;
    }
    switch (m_chunks->feed(input, m_body)) {
    case ChunkReader::State::More: break;
    case ChunkReader::State::Complete: return m_state = State::Complete;
    case ChunkReader::State::Malformed: return refuse(400);
    case ChunkReader::State::TooLarge: return refuse(413);
    }
    return m_state;
}

HttpReader::State HttpReader::refuse(int status)
{
    m_refusal = status;
    m_head.keepsAlive = false;
    return m_state = State::Refused;
}

} // namespace Suhbat::net
