// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statistics_repository.h"

namespace Suhbat::store {

QList<DayRow> StatisticsRepository::byDay(Timestamp from, qint64 utcOffsetMsecs)
{
    QList<DayRow> days;
    Rows rows = m_db.run("statistics.by_day", {utcOffsetMsecs, value(from)});
    while (rows.next())
        days.append({rows.integer(0), rows.integer(1), rows.integer(2)});
    return days;
}

std::vector<qint64> StatisticsRepository::responseTimes(Timestamp from)
{
    std::vector<qint64> times;
    Rows rows = m_db.run("statistics.response_times", {value(from)});
    while (rows.next())
        times.push_back(rows.integer(0));
    return times;
}

QList<BusyRoomRow> StatisticsRepository::busiestRooms(Timestamp from, int most)
{
    QList<BusyRoomRow> rooms;
    Rows rows = m_db.run("statistics.busiest_rooms", {value(from), most});
    while (rows.next())
        rooms.append({rows.id<RoomId>(0), rows.uuid(1), RoomKind(rows.integer(2)), rows.text(3), rows.integer(4), rows.integer(5)});
    return rooms;
}

QList<QueueRow> StatisticsRepository::queues(int most)
{
    QList<QueueRow> queues;
    Rows rows = m_db.run("statistics.queues", {most});
    while (rows.next())
        queues.append({rows.id<UserId>(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4), rows.time(5)});
    return queues;
}

QList<TicketRow> StatisticsRepository::tickets()
{
    QList<TicketRow> tickets;
    Rows rows = m_db.run("statistics.tickets");
    while (rows.next())
        tickets.append({TicketStatus(rows.integer(0)), rows.integer(1), rows.integer(2)});
    return tickets;
}

QList<RoleRow> StatisticsRepository::usersByRole()
{
    QList<RoleRow> roles;
    Rows rows = m_db.run("statistics.users_by_role");
    while (rows.next())
        roles.append({Role(rows.integer(0)), rows.integer(1), rows.integer(2)});
    return roles;
}

StorageRow StatisticsRepository::storage()
{
    StorageRow storage;
    if (Rows rows = m_db.run("statistics.room_totals"); rows.next()) {
        storage.rooms = rows.integer(0);
        storage.messages = rows.integer(1);
    }
    if (Rows rows = m_db.run("statistics.attachment_totals"); rows.next()) {
        storage.attachments = rows.integer(0);
        storage.attachmentBytes = rows.integer(1);
    }
    if (Rows rows = m_db.run("statistics.database_bytes"); rows.next())
        storage.databaseBytes = rows.integer(0);
    return storage;
}

} // namespace Suhbat::store
