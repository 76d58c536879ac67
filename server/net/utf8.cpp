// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/utf8.h"

#include <cstring>

namespace Suhbat::net {

bool Utf8Check::feed(QByteArrayView piece)
{
    const auto *at = reinterpret_cast<const uchar *>(piece.data());
    const auto *const end = at + piece.size();
    while (at < end) {
        if (m_missing == 0) {
            quint64 eight = 0;
            while (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080u) == 0))
                at += 8;
            if (at < end && !begin(*at++))
                return false;
            continue;
        }
        if (*at < m_least || *at > m_most)
            return false;
        ++at;
        --m_missing;
        m_least = 0x80;
        m_most = 0xbf;
    }
    return true;
}

bool Utf8Check::begin(uchar byte)
{
    if (byte < 0x80)
        return true;
    if (byte < 0xc2 || byte > 0xf4)
        return false;
    m_missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    switch (byte) {
    case 0xe0: m_least = 0xa0; break;
    case 0xed: m_most = 0x9f; break;
    case 0xf0: m_least = 0x90; break;
    case 0xf4: m_most = 0x8f; break;
    default: break;
    }
    return true;
}

} // namespace Suhbat::net
