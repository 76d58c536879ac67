// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/chunkreader.h"
#include "net/httphead.h"

#include <memory>

namespace Suhbat::net {

// Reads one request off a stream of bytes. Knows no socket; Boost.Beast parses the head behind it.
class HttpReader
{
public:
    enum class State {
        Head, // wants more
        HeadRead, // admit() or give up
        Body, // wants more
        Complete,
        Refused,
    };

    explicit HttpReader(const Limits &limits);
    Q_DISABLE_COPY_MOVE(HttpReader)

    // Takes what it can of `input`, from its front. A head is only taken whole: until then nothing is, and the same
    // bytes are offered again with more behind them.
    State feed(QByteArrayView &input);
    State admit(quint64 bodyLimit); // after HeadRead

    State state() const { return m_state; }
    int refusal() const { return m_refusal; } // the status, once refused
    HttpHead &head() { return m_head; }
    QByteArray takeBody() { return std::move(m_body); }

private:
    State readHead(QByteArrayView &input);
    template<class Message>
    State fieldsRead(const Message &message);
    State readBody(QByteArrayView &input);
    State refuse(int status);

    const Limits &m_limits;
    std::unique_ptr<ChunkReader> m_chunks;
    HttpHead m_head;
    QByteArray m_body;
    State m_state = State::Head;
    int m_refusal = 0;
    qsizetype m_searched = 0; // for the end of the head
};

} // namespace Suhbat::net
