// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/limits.h"
#include "net/utf8.h"

#include <QByteArray>
#include <array>
#include <optional>

namespace Suhbat::net {

// RFC 6455 as values: bytes in, events out. Knows no socket.

enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

struct FrameHeader {
    std::array<char, 10> bytes{};
    quint8 size = 0;
};
// Of a whole, unmasked message, as a server sends it.
FrameHeader frameHeader(Opcode opcode, qsizetype payloadSize);

QByteArray closePayload(quint16 code, const QByteArray &reason);
bool isCloseCode(quint16 code); // one that may cross the wire

// What a client sends.
class FrameReader
{
public:
    struct Event {
        enum class Kind { NeedMore, Text, Ping, Pong, Close, Violation };
        Kind kind = Kind::NeedMore;
        QByteArray payload = {}; // of a close: its reason
        quint16 code = 0; // of a close (1005: none given) or a violation
        const char *reason = nullptr; // of a violation
    };

    explicit FrameReader(const Limits &limits) : m_limits(limits) {}

    // Takes bytes off `input` until something has happened or all are taken. After a close or a violation everything
    // that follows is swallowed.
    Event next(QByteArrayView &input);

private:
    bool readHeader(QByteArrayView &input);
    qsizetype headerSize() const;
    std::optional<Event> checkHeader();
    std::optional<Event> checkOrder();
    std::optional<Event> checkLength();
    bool readPayload(QByteArrayView &input);
    Event frameEnded();
    Event closed();
    Event violation(quint16 code, const char *reason);

    bool isControl() const { return quint8(m_opcode) & 8; }
    bool isFinal() const { return m_header[0] & 0x80; }

    const Limits &m_limits;
    QByteArray m_message; // so far
    QByteArray m_control;
    Utf8Check m_utf8;
    std::array<uchar, 14> m_header{};
    qsizetype m_headerBytes = 0;
    quint64 m_left = 0; // of this frame's payload
    quint32 m_maskAt = 0;
    int m_fragments = 0;
    Opcode m_opcode = Opcode::Text;
    bool m_isInPayload = false;
    bool m_isInMessage = false; // between its first and its last fragment
    bool m_isOver = false;
};

} // namespace Suhbat::net
