// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/frames.h"

#include <QtEndian>
#include <cstring>

namespace Suhbat::net {

namespace {

constexpr qsizetype largestControl = 125;
constexpr qsizetype reservedAtFirst = 64 * 1024; // a header may promise more than ever comes

void unmask(char *to, const char *from, qsizetype size, const uchar *mask, quint32 phase)
{
    std::array<uchar, 8> turned;
    for (quint32 i = 0; i < 8; ++i)
        turned[i] = mask[(phase + i) & 3];
    quint64 pattern = 0;
    std::memcpy(&pattern, turned.data(), 8);
    qsizetype at = 0;
    for (; at + 8 <= size; at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, from + at, 8);
        eight ^= pattern;
        std::memcpy(to + at, &eight, 8);
    }
    for (; at < size; ++at)
        to[at] = char(uchar(from[at]) ^ turned[size_t(at & 7)]);
}

} // namespace

FrameHeader frameHeader(Opcode opcode, qsizetype payloadSize)
{
    FrameHeader header;
    header.bytes[0] = char(0x80 | quint8(opcode));
    if (payloadSize < 126) {
        header.bytes[1] = char(payloadSize);
        header.size = 2;
    } else if (payloadSize < 65536) {
        header.bytes[1] = 126;
        qToBigEndian(quint16(payloadSize), header.bytes.data() + 2);
        header.size = 4;
    } else {
        header.bytes[1] = 127;
        qToBigEndian(quint64(payloadSize), header.bytes.data() + 2);
        header.size = 10;
    }
    return header;
}

QByteArray closePayload(quint16 code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    QByteArray text = reason.left(largestControl - 2);
    while (text.size() < reason.size() && !text.isEmpty() && (uchar(reason[text.size()]) & 0xc0) == 0x80)
        text.chop(1); // never half a character
    return payload + text;
}

bool isCloseCode(quint16 code)
{
    if (code >= 3000 && code <= 4999)
        return true;
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014);
}

FrameReader::Event FrameReader::next(QByteArrayView &input)
{
    while (!m_isOver) {
        if (!m_isInPayload) {
            if (!readHeader(input)) {
                if (m_headerBytes < 2)
                    return {};
                return checkHeader().value_or(Event{}); // what is wrong already need not be waited for
            }
            if (auto wrong = checkHeader())
                return *std::move(wrong);
            if (auto wrong = checkLength())
                return *std::move(wrong);
        }
        if (!readPayload(input))
            return violation(1007, "not UTF-8");
        if (m_left > 0)
            return {};
        m_isInPayload = false;
        m_headerBytes = 0;
        Event event = frameEnded();
        if (event.kind != Event::Kind::NeedMore)
            return event;
    }
    input = {};
    return {};
}

qsizetype FrameReader::headerSize() const
{
    if (m_headerBytes < 2)
        return 2;
    const int length = m_header[1] & 0x7f;
    return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + 4;
}

bool FrameReader::readHeader(QByteArrayView &input)
{
    while (m_headerBytes < headerSize()) {
        const qsizetype part = std::min(headerSize() - m_headerBytes, input.size());
        if (part == 0)
            return false;
        std::memcpy(m_header.data() + m_headerBytes, input.data(), size_t(part));
        m_headerBytes += part;
        input = input.sliced(part);
    }
    return true;
}

std::optional<FrameReader::Event> FrameReader::checkHeader()
{
    if (m_header[0] & 0x70)
        return violation(1002, "reserved bits");
    m_opcode = Opcode(m_header[0] & 0x0f);
    switch (m_opcode) {
    case Opcode::Continuation:
    case Opcode::Text:
    case Opcode::Close:
    case Opcode::Ping:
    case Opcode::Pong: break;
    case Opcode::Binary: return violation(1003, "text only");
    default: return violation(1002, "reserved opcode");
    }
    if (!(m_header[1] & 0x80))
        return violation(1002, "not masked");
    return checkOrder();
}

std::optional<FrameReader::Event> FrameReader::checkOrder()
{
    if (isControl()) {
        if (!isFinal())
            return violation(1002, "fragmented control frame");
        if ((m_header[1] & 0x7f) > largestControl)
            return violation(1002, "large control frame");
        return std::nullopt;
    }
    if (m_opcode == Opcode::Continuation && !m_isInMessage)
        return violation(1002, "nothing to continue");
    if (m_opcode != Opcode::Continuation && m_isInMessage)
        return violation(1002, "message within a message");
    return std::nullopt;
}

// The header is whole: how much follows, and is that allowed.
std::optional<FrameReader::Event> FrameReader::checkLength()
{
    const int length = m_header[1] & 0x7f;
    quint64 size = quint64(length);
    if (length == 126)
        size = qFromBigEndian<quint16>(m_header.data() + 2);
    else if (length == 127)
        size = qFromBigEndian<quint64>(m_header.data() + 2);
    if ((length == 126 && size < 126) || (length == 127 && (size < 65536 || size >> 63)))
        return violation(1002, "length not in its shortest form");

    if (!isControl()) {
        if (size > quint64(m_limits.frameBytes) || quint64(m_message.size()) + size > quint64(m_limits.messageBytes))
            return violation(1009, "too large");
        if (++m_fragments > m_limits.fragments)
            return violation(1009, "too many fragments");
        m_isInMessage = true;
    }
    m_left = size;
    m_maskAt = 0;
    m_isInPayload = true;
    return std::nullopt;
}

// Takes what is there of the payload. False: it is text and not UTF-8.
bool FrameReader::readPayload(QByteArrayView &input)
{
    const auto part = qsizetype(std::min<quint64>(m_left, quint64(input.size())));
    if (part == 0)
        return true;
    QByteArray &to = isControl() ? m_control : m_message;
    const qsizetype from = to.size();
    if (from + part > to.capacity())
        to.reserve(std::max({from + part, std::min(from + qsizetype(m_left), reservedAtFirst), std::min(2 * from, m_limits.messageBytes)}));
    to.resize(from + part);
    const uchar *const mask = m_header.data() + headerSize() - 4;
    unmask(to.data() + from, input.data(), part, mask, m_maskAt);
    m_maskAt = (m_maskAt + quint32(part)) & 3;
    m_left -= quint64(part);
    input = input.sliced(part);
    return isControl() || m_utf8.feed(QByteArrayView(to).sliced(from));
}

FrameReader::Event FrameReader::frameEnded()
{
    switch (m_opcode) {
    case Opcode::Close: return closed();
    case Opcode::Ping: return {Event::Kind::Ping, std::exchange(m_control, {})};
    case Opcode::Pong: return {Event::Kind::Pong, std::exchange(m_control, {})};
    default: break;
    }
    if (!isFinal())
        return {};
    if (!m_utf8.isComplete())
        return violation(1007, "not UTF-8");
    m_isInMessage = false;
    m_fragments = 0;
    return {Event::Kind::Text, std::exchange(m_message, {})};
}

FrameReader::Event FrameReader::closed()
{
    m_message = {};
    if (m_control.isEmpty()) {
        m_isOver = true;
        return {Event::Kind::Close, {}, 1005};
    }
    if (m_control.size() == 1)
        return violation(1002, "half a close code");
    const auto code = qFromBigEndian<quint16>(m_control.constData());
    if (!isCloseCode(code))
        return violation(1002, "not a close code");
    QByteArray reason = std::exchange(m_control, {}).sliced(2);
    Utf8Check check;
    if (!check.feed(reason) || !check.isComplete())
        return violation(1007, "not UTF-8");
    m_isOver = true;
    return {Event::Kind::Close, std::move(reason), code};
}

FrameReader::Event FrameReader::violation(quint16 code, const char *reason)
{
    m_isOver = true;
    m_message = {};
    m_control = {};
    return {Event::Kind::Violation, {}, code, reason};
}

} // namespace Suhbat::net
