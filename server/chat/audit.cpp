// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/audit.h"

#include "store/audit_repository.h"

namespace Suhbat::chat {

void Audit::note(store::Session &session, const Caller &caller, const QString &action, const AuditTarget &target, const QString &detail)
{
    store::AuditRow row;
    row.actor = caller.user;
    row.action = action;
    row.targetKind = target.kind;
    row.targetId = target.id;
    row.detail = detail;
    row.address = caller.address;
    store::AuditRepository(session).insert(row);
}

void Audit::before(const Caller &caller, const QString &action, const AuditTarget &target, const QString &detail, Reply<> then)
{
    m_store.write<void>(
        [caller, action, target, detail](store::Session &session) -> Result<> {
            note(session, caller, action, target, detail);
            return {};
        },
        std::move(then));
}

void Audit::list(const Caller &caller, AuditQuery query, Reply<PageOf<AuditEntry>> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    auto read = [caller, query](store::Session &session) -> Result<PageOf<AuditEntry>> {
        note(session, caller, QStringLiteral("audit.looked"));
        store::AuditRepository audit(session);
        const store::AuditFilter filter{query.actor, query.action, query.page.size, query.page.offset()};
        PageOf<AuditEntry> page;
        page.count = audit.count(filter);
        for (const store::AuditRow &row : audit.page(filter)) {
            page.rows.append({row.id, row.at, row.actor, row.actorUsername, row.action, {row.targetKind, row.targetId}, row.detail, row.address});
        }
        return page;
    };
    m_store.write<PageOf<AuditEntry>>(std::move(read), std::move(reply));
}

} // namespace Suhbat::chat
