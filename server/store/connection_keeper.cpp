// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection_keeper.h"

#include <thread>

namespace Suhbat::store {

namespace {

constexpr std::chrono::milliseconds firstPause{50};
constexpr std::chrono::milliseconds longestPause{2000};

} // namespace

Result<SqlConnection *> ConnectionKeeper::get()
{
    if (m_connection)
        return m_connection.get();
    const auto patience = std::chrono::milliseconds(m_place.settings.patienceMsecs);
    const auto now = SteadyClock::now();
    if (m_nextTry > now) {
        std::this_thread::sleep_for(std::min<SteadyClock::duration>(m_nextTry - now, patience));
        if (m_nextTry > SteadyClock::now())
            return fail(m_lastError);
    }
    auto opened = SqlConnection::open(m_place.url, m_place.statements, m_place.settings, m_kind);
    if (opened) {
        m_connection = std::move(*opened);
        m_pause = {};
        return m_connection.get();
    }
    m_lastError = opened.error();
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    m_nextTry = SteadyClock::now() + m_pause;
    return fail(m_lastError);
}

void ConnectionKeeper::dropIfLost()
{
    if (m_connection && m_connection->sqlFailure() && m_connection->sqlFailure()->isConnectionLost)
        m_connection.reset();
}

} // namespace Suhbat::store
