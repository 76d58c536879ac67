// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/audit.h"
#include "model/room.h"

namespace Suhbat::chat {

struct StatisticsQuery {
    int days = 30; // today and those before it
    int utcOffsetMinutes = 0; // where the asker's midnight is
};

struct DayStatistics {
    QByteArray date; // "2026-11-20"
    qint64 messages = 0;
    qint64 activeUsers = 0; // people who wrote
};

// From a customer's first unanswered message to the answer.
struct ResponseStatistics {
    qint64 count = 0;
    double averageSeconds = 0;
    double medianSeconds = 0;
    double ninetiethSeconds = 0; // nine of ten were answered within
};

struct BusyRoom {
    RoomId id;
    QUuid uuid;
    RoomKind kind = RoomKind::Direct;
    QString name;
    qint64 messages = 0;
    qint64 people = 0;
};

struct QueueLoad {
    UserId vendor; // none: the agents' queue
    QString username;
    QString name;
    qint64 rooms = 0;
    qint64 waiting = 0; // the customer had the last word
    Timestamp waitingSince;
};

struct TicketLoad {
    TicketStatus status = TicketStatus::Open;
    qint64 count = 0;
    qint64 unassigned = 0;
};

struct RoleCount {
    Role role = Role::User;
    qint64 count = 0;
    qint64 disabled = 0;
};

struct StorageUse {
    qint64 rooms = 0;
    qint64 messages = 0;
    qint64 attachments = 0;
    qint64 attachmentBytes = 0;
    qint64 databaseBytes = 0;
};

struct StatisticsReport {
    Timestamp from;
    QList<DayStatistics> days; // every one, also those without a message
    ResponseStatistics responses;
    QList<BusyRoom> busiestRooms;
    QList<QueueLoad> queues;
    QList<TicketLoad> tickets;
    QList<RoleCount> users;
    StorageUse storage;
};

// Straight, for the command line's `stats`.
StatisticsReport collectStatistics(store::Session &session, const StatisticsQuery &query);

class Statistics
{
public:
    Statistics(store::Store &store, Audit &audit) : m_store(store), m_audit(audit) {}

    void report(const Caller &caller, StatisticsQuery query, Reply<StatisticsReport> reply); // admins

    static constexpr int mostDays = 366;

private:
    store::Store &m_store;
    Audit &m_audit;
};

} // namespace Suhbat::chat
