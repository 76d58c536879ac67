// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/chunkreader.h"

#include "net/httphead.h"

namespace Suhbat::net {

namespace {

constexpr qsizetype longestLine = 4096;
constexpr quint64 framingAllowance = 64 * 1024; // and eight bytes for each byte of the body: one-byte chunks are slow, not wrong

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return (uchar(c) < ' ' && c != '\t') || c == 0x7f; });
}

} // namespace

ChunkReader::State ChunkReader::feed(QByteArrayView &input, QByteArray &body)
{
    while (m_state == State::More && !input.isEmpty()) {
        if (m_expect == Expect::Data) {
            const auto part = qsizetype(std::min<quint64>(m_left, quint64(input.size())));
            body.append(input.first(part));
            input = input.sliced(part);
            m_left -= quint64(part);
            if (m_left == 0)
                m_expect = Expect::DataEnd;
            continue;
        }
        if (!takeLine(input))
            return m_state;
        m_state = lineEnded();
        m_line.resize(0);
    }
    return m_state;
}

// True once m_line is whole. A line ends in CRLF and holds neither CR nor LF.
bool ChunkReader::takeLine(QByteArrayView &input)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArrayView part = end < 0 ? input : input.first(end + 1);
    input = input.sliced(part.size());
    m_framingBytes += quint64(part.size());
    m_line += part;
    if (m_line.size() > longestLine)
        m_state = State::Malformed;
    else if (m_framingBytes > framingAllowance + 8 * m_bodyBytes)
        m_state = State::TooLarge;
    if (end < 0 || m_state != State::More)
        return false;
    if (!m_line.endsWith("\r\n") || m_line.indexOf('\r') != m_line.size() - 2) {
        m_state = State::Malformed;
        return false;
    }
    m_line.chop(2);
    return true;
}

ChunkReader::State ChunkReader::lineEnded()
{
    switch (m_expect) {
    case Expect::Size: return sizeRead(m_line);
    case Expect::DataEnd: m_expect = Expect::Size; return m_line.isEmpty() ? State::More : State::Malformed;
    case Expect::Trailer: // read to be thrown away: a trailer may not say what a header should have
        if (m_line.isEmpty()) {
            m_expect = Expect::Nothing;
            return State::Complete;
        }
        return isField(m_line) ? State::More : State::Malformed;
    case Expect::Data:
    case Expect::Nothing: break;
    }
    return m_state;
}

ChunkReader::State ChunkReader::sizeRead(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView digits = extension < 0 ? line : line.first(extension);
    if (digits.isEmpty() || digits.size() > 15 || hasControl(line))
        return State::Malformed;
    m_left = 0;
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return State::Malformed;
        m_left = m_left << 4 | quint64(digit);
    }
    if (m_left == 0) {
        m_expect = Expect::Trailer;
        return State::More;
    }
    if (m_left > m_bodyLimit - m_bodyBytes)
        return State::TooLarge;
    m_bodyBytes += m_left;
    m_expect = Expect::Data;
    return State::More;
}

} // namespace Suhbat::net
