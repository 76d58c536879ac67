// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/frames.h"

#include <QtEndian>

namespace Suhbat::net {

// The client's side of RFC 6455, as right or as wrong as a test wants it.
struct ClientFrame {
    quint8 opcode = 1;
    QByteArray payload = {};
    bool isFinal = true;
    quint8 reserved = 0; // three bits
    bool isMasked = true;
    int lengthForm = 0; // 0: the shortest; 7, 16 or 64 bits otherwise
};

inline QByteArray bytesOf(const ClientFrame &frame)
{
    const qsizetype size = frame.payload.size();
    const int form = frame.lengthForm ? frame.lengthForm : size < 126 ? 7 : size < 65536 ? 16 : 64;
    QByteArray bytes;
    bytes += char((frame.isFinal ? 0x80 : 0) | frame.reserved << 4 | frame.opcode);
    bytes += char((frame.isMasked ? 0x80 : 0) | (form == 7 ? int(size) : form == 16 ? 126 : 127));
    for (int shift = form == 7 ? -8 : form - 8; shift >= 0; shift -= 8)
        bytes += char(quint64(size) >> shift);
    if (!frame.isMasked)
        return bytes + frame.payload;
    const char mask[] = {0x37, 0x7a, 0x21, 0x3d};
    bytes.append(mask, 4);
    const qsizetype from = bytes.size();
    bytes += frame.payload;
    char *const at = bytes.data() + from;
    for (qsizetype i = 0; i < size; ++i)
        at[i] = char(at[i] ^ mask[i & 3]);
    return bytes;
}

inline QByteArray text(const QByteArray &payload) { return bytesOf({1, payload}); }
inline QByteArray first(const QByteArray &payload) { return bytesOf({1, payload, false}); }
inline QByteArray middle(const QByteArray &payload) { return bytesOf({0, payload, false}); }
inline QByteArray last(const QByteArray &payload) { return bytesOf({0, payload}); }
inline QByteArray ping(const QByteArray &payload) { return bytesOf({9, payload}); }
inline QByteArray pong(const QByteArray &payload) { return bytesOf({10, payload}); }
inline QByteArray closing(const QByteArray &payload) { return bytesOf({8, payload}); }
inline QByteArray closing(quint16 code, const QByteArray &reason = {}) { return closing(closePayload(code, reason)); }

// What a server answers, one frame.
struct ServerFrame {
    quint8 opcode = 1;
    QByteArray payload = {}; // of a close: its code in digits, or nothing
    bool operator==(const ServerFrame &) const = default;
};

// Takes one whole frame off `bytes`; nothing if there is none yet. Breaks the test's neck on what no server may send.
inline std::optional<ServerFrame> takeServerFrame(QByteArray &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto at = [&](qsizetype i) { return uchar(bytes[i]); };
    Q_ASSERT((at(0) & 0xf0) == 0x80 && !(at(1) & 0x80));
    quint64 size = at(1);
    qsizetype header = 2;
    if (size >= 126) {
        header = size == 126 ? 4 : 10;
        if (bytes.size() < header)
            return std::nullopt;
        size = size == 126 ? qFromBigEndian<quint16>(bytes.constData() + 2) : qFromBigEndian<quint64>(bytes.constData() + 2);
    }
    if (quint64(bytes.size() - header) < size)
        return std::nullopt;
    ServerFrame frame{quint8(at(0) & 15), bytes.sliced(header, qsizetype(size))};
    if (frame.opcode == 8 && !frame.payload.isEmpty())
        frame.payload = QByteArray::number(qFromBigEndian<quint16>(frame.payload.constData()));
    bytes.remove(0, header + qsizetype(size));
    return frame;
}

} // namespace Suhbat::net
