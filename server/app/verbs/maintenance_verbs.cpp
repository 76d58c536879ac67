// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/operator.h"
#include "app/data_directory.h"
#include "app/services.h"
#include "app/verbs/verbs.h"
#include "ops/database_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

Exit cleanup(const Invocation &call)
{
    bool isNumber = false;
    const int days = call.value(u"days"_s).toInt(&isNumber);
    if (!isNumber || days < 1)
        return call.misused(u"--days must be a whole number of at least 1."_s);
    auto executor = Operator::reach(call.config());
    if (!executor)
        return call.refused(executor.error());
    const bool isDry = call.has(u"dry-run"_s);
    const auto report = (*executor)->ask(u"cleanup"_s, {{u"days"_s, days}, {u"dry_run"_s, isDry}});
    if (!report)
        return call.refused(report.error());
    if (call.wantsJson()) {
        call.print(*report);
    } else {
        call.print(u"%1 %2 messages in %3 rooms that are older than %4 days."_s.arg(isDry ? u"Would remove"_s : u"Removed"_s)
                       .arg((*report)["messages"_L1].toInteger())
                       .arg((*report)["rooms"_L1].toInteger())
                       .arg(days));
    }
    return Exit::Done;
}

void printStats(const Invocation &call, const QJsonValue &report)
{
    const QJsonValue storage = report["storage"_L1];
    call.print(u"rooms %1, messages %2, attachments %3 (%4 bytes), database %5 bytes"_s.arg(storage["rooms"_L1].toInteger())
                   .arg(storage["messages"_L1].toInteger())
                   .arg(storage["attachments"_L1].toInteger())
                   .arg(storage["attachment_bytes"_L1].toInteger())
                   .arg(storage["database_bytes"_L1].toInteger()));
    for (const QJsonValue &role : report["users"_L1].toArray())
        call.print(u"%1: %2 (%3 disabled)"_s.arg(role["role"_L1].toString()).arg(role["count"_L1].toInteger()).arg(role["disabled"_L1].toInteger()));
    for (const QJsonValue &ticket : report["tickets"_L1].toArray())
        call.print(u"tickets %1: %2 (%3 unassigned)"_s.arg(ticket["status"_L1].toString())
                       .arg(ticket["count"_L1].toInteger())
                       .arg(ticket["unassigned"_L1].toInteger()));
    for (const QJsonValue &day : report["days"_L1].toArray())
        call.print(
            u"%1  %2 messages, %3 people"_s.arg(day["date"_L1].toString()).arg(day["messages"_L1].toInteger(), 8).arg(day["active_users"_L1].toInteger()));
}

Exit stats(const Invocation &call)
{
    auto executor = Operator::reach(call.config());
    if (!executor)
        return call.refused(executor.error());
    const auto report = (*executor)->ask(u"stats"_s, {{u"days"_s, call.value(u"days"_s).toInt()}});
    if (!report)
        return call.refused(report.error());
    if (call.wantsJson())
        call.print(*report);
    else
        printStats(call, *report);
    return Exit::Done;
}

// Opening the database migrates it; a running server has done so already.
Exit migrate(const Invocation &call)
{
    {
        auto executor = Operator::reach(call.config());
        if (!executor)
            return call.refused(executor.error());
    }
    const auto facts = ops::readFacts(databaseUrl(call.config()));
    if (!facts)
        return call.refused(facts.error());
    if (call.wantsJson())
        call.print(QJsonObject{{u"schema"_s, facts->schema}, {u"epoch"_s, facts->epoch}});
    else
        call.print(u"The database has schema %1."_s.arg(facts->schema));
    return Exit::Done;
}

} // namespace

Verb cleanupVerb()
{
    return {u"cleanup-messages"_s,
            u"remove old messages and their files"_s,
            u"Removes messages older than --days with their reactions, mentions, search entries and files. Pinned messages and rooms that are kept for ever "
            u"are spared. "
            "Works in small steps, so that a running server goes on serving; can be interrupted and run again."_s,
            {{u"days"_s, u"Older than this many days."_s, u"DAYS"_s, u"90"_s}, {u"dry-run"_s, u"Only count."_s}, jsonOption()},
            {},
            cleanup};
}

Verb statsVerb()
{
    return {u"stats"_s,
            u"numbers about rooms, messages and people"_s,
            u"Prints how much there is, who is there, and what was said in the last days."_s,
            {{u"days"_s, u"How many days, by the day."_s, u"DAYS"_s, u"7"_s}, jsonOption()},
            {},
            stats};
}

Verb migrateVerb()
{
    return {
        u"migrate"_s,
        u"bring the database to this program's schema"_s,
        u"Runs the migrations that are still missing, each in a transaction of its own; a cut-off one runs again. `suhbatd run` does the same when it starts. Refused for a database of a newer program."_s,
        {jsonOption()},
        {},
        migrate};
}

} // namespace Suhbat::app
