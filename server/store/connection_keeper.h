// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_connection.h"

#include <chrono>

namespace Suhbat::store {

// Where the database is and how to talk to it.
struct Place {
    const DatabaseUrl &url;
    const SqlStatements &statements;
    const Settings &settings;
};

// One thread's connection: opened when first needed, thrown away when lost, opened again with growing pauses.
class ConnectionKeeper
{
public:
    ConnectionKeeper(const Place &place, SqlConnection::Access kind) : m_place(place), m_kind(kind) {}

    // Waits for its turn to try, but not longer than settings.patienceMsecs.
    Result<SqlConnection *> get();
    void dropIfLost();
    void close() { m_connection.reset(); }

private:
    using SteadyClock = std::chrono::steady_clock;

    const Place &m_place;
    const SqlConnection::Access m_kind;
    std::unique_ptr<SqlConnection> m_connection;
    std::chrono::milliseconds m_pause{0};
    SteadyClock::time_point m_nextTry{};
    Error m_lastError{Code::Unavailable};
};

} // namespace Suhbat::store
