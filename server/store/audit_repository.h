// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/user.h"
#include "store/store.h"

namespace Suhbat::store {

struct AuditRow {
    qint64 id = 0;
    Timestamp at;
    UserId actor;
    QString actorUsername;
    QString action;
    QString targetKind;
    qint64 targetId = 0;
    QString detail;
    QString address;
};

struct AuditFilter {
    UserId actor; // none: everybody
    QString action; // empty: every one
    int limit = 50;
    qint64 offset = 0;
};

class AuditRepository
{
public:
    explicit AuditRepository(Session &session) : m_session(session), m_db(session.db()) {}

    void insert(const AuditRow &row); // at the session's time
    QList<AuditRow> page(const AuditFilter &filter); // newest first
    qint64 count(const AuditFilter &filter);

private:
    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
