// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/pages.h"
#include "core/result.h"
#include "model/user.h"

namespace Suhbat::store {
class Session;
class Store;
} // namespace Suhbat::store

namespace Suhbat::chat {

// Whom or what an admin touched or looked at.
struct AuditTarget {
    static AuditTarget user(UserId id) { return {QStringLiteral("user"), id.value()}; }
    static AuditTarget room(RoomId id) { return {QStringLiteral("room"), id.value()}; }

    QString kind = {}; // user, room, or nothing in particular
    qint64 id = 0;
};

struct AuditEntry {
    qint64 id = 0;
    Timestamp at;
    UserId actor;
    QString actorUsername;
    QString action; // "user.created", "room.looked", … never renamed: exports are read by others
    AuditTarget target;
    QString detail;
    QString address;
};

struct AuditQuery {
    UserId actor; // none: everybody's
    QString action; // empty: every one
    PageRequest page;
};

// What admins did and looked at. Nothing here is ever changed or removed.
class Audit
{
public:
    explicit Audit(store::Store &store) : m_store(store) {}

    // Inside the unit that does it, so that the deed and its note are kept or lost together.
    static void note(store::Session &session, const Caller &caller, const QString &action, const AuditTarget &target = {}, const QString &detail = {});

    // For a look, which reads elsewhere: `then` runs once the note is durable, or is told why there will be no look.
    void before(const Caller &caller, const QString &action, const AuditTarget &target, const QString &detail, Reply<> then);

    void list(const Caller &caller, AuditQuery query, Reply<PageOf<AuditEntry>> reply);

private:
    store::Store &m_store;
};

} // namespace Suhbat::chat
