// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/statistics.h"

#include "store/statistics_repository.h"

namespace Suhbat::chat {

namespace {

constexpr qint64 minuteMsecs = 60 * 1000;
constexpr qint64 dayMsecs = 24 * 60 * minuteMsecs;
constexpr int mostRooms = 10;
constexpr int mostQueues = 50;

QList<DayStatistics> everyDay(const QList<store::DayRow> &rows, qint64 firstDay, int days)
{
    QList<DayStatistics> list;
    for (qint64 day = firstDay; day < firstDay + days; ++day)
        list.append({Timestamp(day * dayMsecs).iso().left(10), 0, 0});
    for (const store::DayRow &row : rows) {
        const qint64 place = row.day - firstDay;
        if (place < 0 || place >= list.size()) // a clock that ran ahead
            continue;
        list[place].messages = row.messages;
        list[place].activeUsers = row.activeUsers;
    }
    return list;
}

double secondsAt(std::vector<qint64> &times, double share)
{
    const auto place = times.begin() + qint64(share * double(times.size() - 1));
    std::nth_element(times.begin(), place, times.end());
    return double(*place) / 1000;
}

ResponseStatistics summary(std::vector<qint64> times)
{
    ResponseStatistics responses;
    if (times.empty())
        return responses;
    double sum = 0;
    for (const qint64 time : times)
        sum += double(time);
    responses.count = qint64(times.size());
    responses.averageSeconds = sum / 1000 / double(times.size());
    responses.medianSeconds = secondsAt(times, 0.5);
    responses.ninetiethSeconds = secondsAt(times, 0.9);
    return responses;
}

} // namespace

StatisticsReport collectStatistics(store::Session &session, const StatisticsQuery &query)
{
    const qint64 offset = query.utcOffsetMinutes * minuteMsecs;
    const qint64 today = (session.now().msecs() + offset) / dayMsecs;
    const qint64 firstDay = today - query.days + 1;
    const Timestamp from(firstDay * dayMsecs - offset);

    store::StatisticsRepository statistics(session);
    StatisticsReport report;
    report.from = from;
    report.days = everyDay(statistics.byDay(from, offset), firstDay, query.days);
    report.responses = summary(statistics.responseTimes(from));
    for (const store::BusyRoomRow &row : statistics.busiestRooms(from, mostRooms))
        report.busiestRooms.append({row.id, row.uuid, row.kind, row.name, row.messages, row.people});
    for (const store::QueueRow &row : statistics.queues(mostQueues))
        report.queues.append({row.vendor, row.username, row.name, row.rooms, row.waiting, row.waitingSince});
    for (const store::TicketRow &row : statistics.tickets())
        report.tickets.append({row.status, row.count, row.unassigned});
    for (const store::RoleRow &row : statistics.usersByRole())
        report.users.append({row.role, row.count, row.disabled});
    const store::StorageRow storage = statistics.storage();
    report.storage = {storage.rooms, storage.messages, storage.attachments, storage.attachmentBytes, storage.databaseBytes};
    return report;
}

void Statistics::report(const Caller &caller, StatisticsQuery query, Reply<StatisticsReport> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    m_audit.before(caller, QStringLiteral("statistics.looked"), {}, {}, [this, query, reply = std::move(reply)](Result<> noted) {
        if (!noted)
            return reply(fail(noted.error()));
        m_store.read<StatisticsReport>([query](store::Session &session) -> Result<StatisticsReport> { return collectStatistics(session, query); }, reply);
    });
}

} // namespace Suhbat::chat
