// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"
#include "store/store.h"

namespace Suhbat::store {

struct DayRow {
    qint64 day = 0; // since 1970 in the asker's time zone
    qint64 messages = 0;
    qint64 activeUsers = 0;
};

struct BusyRoomRow {
    RoomId id;
    QUuid uuid;
    RoomKind kind = RoomKind::Direct;
    QString name;
    qint64 messages = 0;
    qint64 people = 0;
};

struct QueueRow {
    UserId vendor; // none: the agents' queue
    QString username;
    QString name;
    qint64 rooms = 0;
    qint64 waiting = 0;
    Timestamp waitingSince;
};

struct TicketRow {
    TicketStatus status = TicketStatus::Open;
    qint64 count = 0;
    qint64 unassigned = 0;
};

struct RoleRow {
    Role role = Role::User;
    qint64 count = 0;
    qint64 disabled = 0;
};

struct StorageRow {
    qint64 rooms = 0;
    qint64 messages = 0;
    qint64 attachments = 0;
    qint64 attachmentBytes = 0;
    qint64 databaseBytes = 0;
};

class StatisticsRepository
{
public:
    explicit StatisticsRepository(Session &session) : m_db(session.db()) {}

    QList<DayRow> byDay(Timestamp from, qint64 utcOffsetMsecs);
    std::vector<qint64> responseTimes(Timestamp from); // milliseconds, in no order
    QList<BusyRoomRow> busiestRooms(Timestamp from, int most);
    QList<QueueRow> queues(int most);
    QList<TicketRow> tickets();
    QList<RoleRow> usersByRole();
    StorageRow storage();

private:
    Connection &m_db;
};

} // namespace Suhbat::store
