// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpreader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>

namespace Suhbat::net {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

constexpr qsizetype chunkLineBytes = 4096; // a chunk's size and extensions, or a trailer
constexpr quint64 framingAllowance = 64 * 1024;

// A body straight into a QByteArray.
struct BytesBody {
    using value_type = QByteArray;

    class reader
    {
    public:
        template<bool isRequest, class Fields>
        reader(http::header<isRequest, Fields> &, value_type &body) : m_body(body) {}

        void init(const boost::optional<std::uint64_t> &length, error_code &error)
        {
            error = {};
            if (length) // promised, not sent: the rest is reserved as it comes
                m_body.reserve(qsizetype(std::min<std::uint64_t>(*length, 256 * 1024)));
        }
        template<class Buffers>
        std::size_t put(const Buffers &buffers, error_code &error)
        {
            error = {};
            std::size_t size = 0;
            for (auto at = boost::asio::buffer_sequence_begin(buffers); at != boost::asio::buffer_sequence_end(buffers); ++at) {
                const boost::asio::const_buffer buffer(*at);
                m_body.append(static_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
                size += buffer.size();
            }
            return size;
        }
        void finish(error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

QByteArray bytesOf(string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

} // namespace

class HttpReader::Parser : public http::request_parser<BytesBody>
{
public:
    // All that is there; in the end what was taken. Stops at the end of the head, of the body, or for want of bytes.
    std::size_t take(QByteArrayView input, error_code &error)
    {
        return put(boost::asio::const_buffer(input.data(), size_t(input.size())), error);
    }
};

HttpReader::HttpReader(const Limits &limits) : m_limits(limits) {}

HttpReader::~HttpReader() = default;

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
    m_parser = std::make_unique<Parser>();
    m_parser->header_limit(std::uint32_t(m_limits.headBytes));
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // until the api has been asked
    error_code error;
    const std::size_t taken = m_parser->take(head, error);
    if (error || !m_parser->is_header_done() || taken != size_t(head.size()))
        return refuse(400);

    const auto &message = m_parser->get();
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
    m_parser->body_limit(bodyLimit);
    // A byte a chunk, or long extensions, could make little of a lot.
    m_rawLimit = bodyLimit > std::numeric_limits<quint64>::max() / 16 ? bodyLimit : 8 * bodyLimit + framingAllowance;
    return m_state = State::Body;
}

HttpReader::State HttpReader::readBody(QByteArrayView &input)
{
    while (!input.isEmpty() && !m_parser->is_done()) {
        error_code error;
        const std::size_t taken = m_parser->take(input, error);
        input = input.sliced(qsizetype(taken));
        if (m_head.isChunked && taken > m_rawLimit)
            return refuse(413);
        m_rawLimit -= std::min<quint64>(m_rawLimit, taken);
        if (error == http::error::body_limit)
            return refuse(413);
        if (error && error != http::error::need_more)
            return refuse(400);
        if (taken == 0)
            return input.size() > chunkLineBytes ? refuse(400) : m_state;
    }
    return m_parser->is_done() ? m_state = State::Complete : m_state;
}

QByteArray HttpReader::takeBody()
{
    return m_parser ? std::move(m_parser->get().body()) : QByteArray();
}

HttpReader::State HttpReader::refuse(int status)
{
    m_refusal = status;
    m_head.keepsAlive = false;
    return m_state = State::Refused;
}

} // namespace Suhbat::net
