// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Suhbat::net {

// Takes the chunks off a chunked body. Not Beast's: 1.74 asserts on a last chunk that comes byte by byte, and takes
// what other servers would read otherwise.
class ChunkReader
{
public:
    enum class State { More, Complete, Malformed, TooLarge };

    explicit ChunkReader(quint64 bodyLimit) : m_bodyLimit(bodyLimit) {}

    // Appends what is in `input` to `body`, up to the end of this body.
    State feed(QByteArrayView &input, QByteArray &body);

private:
    enum class Expect { Size, Data, DataEnd, Trailer, Nothing };

    bool takeLine(QByteArrayView &input);
    State lineEnded();
    State sizeRead(QByteArrayView line);

    const quint64 m_bodyLimit;
    QByteArray m_line; // so far, without its CRLF once it has ended
    quint64 m_left = 0; // of this chunk
    quint64 m_bodyBytes = 0;
    quint64 m_framingBytes = 0;
    Expect m_expect = Expect::Size;
    State m_state = State::More;
};

} // namespace Suhbat::net
