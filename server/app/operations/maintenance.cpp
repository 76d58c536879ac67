// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/operations.h"

#include "app/refusal.h"
#include "ops/cleanup.h"

namespace Suhbat::app::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMsecs = 24 * 3600 * 1000ll;

QJsonObject jsonOf(const chat::StatisticsReport &report)
{
    QJsonArray days, rooms, users, tickets;
    for (const auto &day : report.days)
        days.append(QJsonObject{{u"date"_s, QString::fromLatin1(day.date)}, {u"messages"_s, day.messages}, {u"active_users"_s, day.activeUsers}});
    for (const auto &room : report.busiestRooms)
        rooms.append(QJsonObject{
            {u"id"_s, room.id.value()}, {u"kind"_s, QString::fromLatin1(roomKindName(room.kind))}, {u"name"_s, room.name}, {u"messages"_s, room.messages}});
    for (const auto &role : report.users)
        users.append(QJsonObject{{u"role"_s, QString::fromLatin1(roleName(role.role))}, {u"count"_s, role.count}, {u"disabled"_s, role.disabled}});
    for (const auto &ticket : report.tickets)
        tickets.append(
            QJsonObject{{u"status"_s, QString::fromLatin1(ticketStatusName(ticket.status))}, {u"count"_s, ticket.count}, {u"unassigned"_s, ticket.unassigned}});
    const QJsonObject storage{{u"rooms"_s, report.storage.rooms},
                              {u"messages"_s, report.storage.messages},
                              {u"attachments"_s, report.storage.attachments},
                              {u"attachment_bytes"_s, report.storage.attachmentBytes},
                              {u"database_bytes"_s, report.storage.databaseBytes}};
    return {{u"days"_s, days}, {u"busiest_rooms"_s, rooms}, {u"users"_s, users}, {u"tickets"_s, tickets}, {u"storage"_s, storage}};
}

} // namespace

Result<QJsonValue> cleanup(Services &services, const QJsonObject &arguments)
{
    const int days = arguments["days"_L1].toInt(-1);
    if (days < 1)
        return refuse(u"--days must be a whole number of at least 1."_s);
    const bool isDry = arguments["dry_run"_L1].toBool();
    ops::Cleanup cleanup(services.store(), services.mediaPath());
    const Timestamp cutoff = services.clock().now().plus(-days * dayMsecs);
    const auto report = isDry ? cleanup.count(cutoff) : cleanup.run(cutoff);
    SUHBAT_TRY(report);
    return QJsonValue(
        QJsonObject{{u"days"_s, days}, {u"dry_run"_s, isDry}, {u"rooms"_s, report->rooms}, {u"messages"_s, report->messages}, {u"files"_s, report->files}});
}

Result<QJsonValue> stats(Services &services, const QJsonObject &arguments)
{
    return services.store().readNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        chat::StatisticsQuery query;
        query.days = qBound(1, arguments["days"_L1].toInt(7), chat::Statistics::mostDays);
        return QJsonValue(jsonOf(chat::collectStatistics(session, query)));
    });
}

} // namespace Suhbat::app::operations
