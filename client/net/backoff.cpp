// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <QRandomGenerator>
#include <algorithm>

namespace Suhbat::client {

Backoff::Msecs Backoff::next()
{
    const qint64 whole = m_next.count();
    m_next = std::min(m_next * 2, m_longest);
    return Msecs(whole / 2 + qint64(QRandomGenerator::global()->generateDouble() * double(whole - whole / 2)));
}

} // namespace Suhbat::client
