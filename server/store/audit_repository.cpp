// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_repository.h"

namespace Suhbat::store {

void AuditRepository::insert(const AuditRow &row)
{
    m_db.run(
        "audit.insert",
        {value(m_session.now()), value(row.actor), row.action, row.targetKind, row.targetId ? QVariant(row.targetId) : QVariant(), row.detail, row.address});
}

QList<AuditRow> AuditRepository::page(const AuditFilter &filter)
{
    QList<AuditRow> page;
    Rows rows = m_db.run("audit.page", {int(filter.actor.isValid()), filter.actor.value(), filter.action, filter.action, filter.limit, filter.offset});
    while (rows.next()) {
        page.append({rows.integer(0), rows.time(1), rows.id<UserId>(2), rows.text(3), rows.text(4), rows.text(5), rows.integer(6), rows.text(7), rows.text(8)});
    }
    return page;
}

qint64 AuditRepository::count(const AuditFilter &filter)
{
    Rows rows = m_db.run("audit.count", {int(filter.actor.isValid()), filter.actor.value(), filter.action, filter.action});
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace Suhbat::store
