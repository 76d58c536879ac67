// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <cstdlib>

namespace Suhbat::net {

// What must hold whatever the input: a fuzzer finds a way to make it false, or there is none.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

// How the same bytes could arrive: sizes of pieces that depend on the bytes themselves, so that a finding can be replayed.
class Pieces
{
public:
    explicit Pieces(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isEmpty() const { return m_at == m_bytes.size(); }
    QByteArrayView next()
    {
        const qsizetype wanted = 1 + (uchar(m_bytes[m_at]) * 31 + m_at) % 23;
        const QByteArrayView piece = m_bytes.sliced(m_at, std::min(wanted, m_bytes.size() - m_at));
        m_at += piece.size();
        return piece;
    }

private:
    const QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace Suhbat::net
