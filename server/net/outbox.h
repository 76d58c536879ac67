// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/frames.h"
#include "net/stream.h"

#include <vector>

namespace Suhbat::net {

// What waits to be sent to one peer. Payloads are shared with every other outbox that holds them.
class Outbox
{
public:
    enum class State { Empty, Waiting, Failed };

    void push(QByteArray bytes);
    void pushFrame(Opcode opcode, QByteArray payload);

    // Writes until nothing is left or the stream takes no more.
    State flush(Stream &stream);

    void dropUnstarted(); // all but what the peer has seen the beginning of
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    quint64 sent() const { return m_sent; } // ever

private:
    struct Item {
        QByteArray payload;
        FrameHeader header;
        qsizetype size() const { return header.size + payload.size(); }
    };
    void push(Item item);
    void advance(qsizetype count);

    std::vector<Item> m_items;
    size_t m_first = 0; // items before it are sent
    qsizetype m_offset = 0; // and so much of it
    qsizetype m_size = 0;
    quint64 m_sent = 0;
};

} // namespace Suhbat::net
