// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Suhbat::client {

// How long to wait before the next try: doubled each time, and each somewhere between the half and the whole of it, so that
// those who lost a server together do not come back together.
class Backoff
{
public:
    using Msecs = std::chrono::milliseconds;

    Backoff(Msecs first, Msecs longest) : m_first(first), m_longest(longest), m_next(first) {}

    Msecs next();
    void reset() { m_next = m_first; }
    void raise() { m_next = m_longest; } // the server asked for room

private:
    Msecs m_first, m_longest, m_next;
};

} // namespace Suhbat::client
