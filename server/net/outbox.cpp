// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/outbox.h"

namespace Suhbat::net {

namespace {

constexpr size_t piecesAWrite = 128; // 64 frames
constexpr size_t keptCapacity = 4; // an idle socket should not pay for its last burst

} // namespace

void Outbox::push(QByteArray bytes) { push(Item{std::move(bytes), {}}); }

void Outbox::pushFrame(Opcode opcode, QByteArray payload)
{
    const FrameHeader header = frameHeader(opcode, payload.size());
    push(Item{std::move(payload), header});
}

void Outbox::push(Item item)
{
    if (item.size() == 0)
        return;
    m_size += item.size();
    m_items.push_back(std::move(item));
}

Outbox::State Outbox::flush(Stream &stream)
{
    std::array<Stream::Piece, piecesAWrite> pieces;
    while (m_size > 0) {
        size_t count = 0;
        qsizetype offered = 0;
        qsizetype skipped = m_offset;
        for (size_t i = m_first; i < m_items.size() && count + 2 <= pieces.size(); ++i) {
            const Item &item = m_items[i];
            if (skipped < item.header.size)
                pieces[count++] = {item.header.bytes.data() + skipped, item.header.size - skipped};
            const qsizetype inPayload = std::max<qsizetype>(0, skipped - item.header.size);
            if (inPayload < item.payload.size())
                pieces[count++] = {item.payload.constData() + inPayload, item.payload.size() - inPayload};
            offered += item.size() - skipped;
            skipped = 0;
        }
        const qint64 taken = stream.write({pieces.data(), count});
        if (taken < 0)
            return State::Failed;
        advance(qsizetype(taken));
        if (taken < offered)
            return State::Waiting; // it is full: asking again would only be told so
    }
    return State::Empty;
}

void Outbox::advance(qsizetype count)
{
    m_size -= count;
    m_sent += quint64(count);
    count += m_offset;
    while (m_first < m_items.size() && count >= m_items[m_first].size()) {
        count -= m_items[m_first].size();
        m_items[m_first++].payload = {};
    }
    m_offset = count;
    if (m_first == m_items.size()) {
        m_first = 0;
        m_items.clear();
        if (m_items.capacity() > keptCapacity)
            m_items.shrink_to_fit();
    } else if (m_first > m_items.size() / 2 && m_first > piecesAWrite) {
        m_items.erase(m_items.begin(), m_items.begin() + qptrdiff(m_first));
        m_first = 0;
    }
}

void Outbox::dropUnstarted()
{
    const size_t kept = m_first + (m_offset > 0 ? 1 : 0);
    for (size_t i = kept; i < m_items.size(); ++i)
        m_size -= m_items[i].size();
    m_items.resize(std::min(kept, m_items.size()));
}

} // namespace Suhbat::net
