// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/log_reading.h"

#include "chat/replay.h"

namespace Suhbat::chat {

namespace {

using fanout::LogKey;
using Ends = std::vector<std::pair<LogKey, qint64>>;

constexpr int atOnce = 500;

struct Stretch {
    std::vector<EventPtr> events;
    qint64 reachedTo = 0;
};

Stretch stretchOf(QList<Event> events, qint64 reachedTo)
{
    Stretch stretch;
    stretch.reachedTo = reachedTo;
    for (Event &event : events)
        stretch.events.push_back(std::make_shared<const Event>(std::move(event)));
    return stretch;
}

Result<Stretch> readRoom(store::Session &session, RoomId id, qint64 since)
{
    const auto room = store::RoomRepository(session).facts(id, UserId());
    if (!room)
        return Stretch{{}, since};
    const auto rows = store::EventRepository(session).since(id, since, atOnce);
    return stretchOf(replayRoom(session, *room, rows, UserId()), rows.isEmpty() ? since : rows.last().seq);
}

Result<Stretch> readUser(store::Session &session, UserId user, qint64 since)
{
    const auto rows = store::EventRepository(session).sinceUser(user, since, atOnce);
    return stretchOf(replayUser(session, user, rows), rows.isEmpty() ? since : rows.last().seq);
}

Result<Ends> readEnds(store::Session &session, const std::vector<LogKey> &logs)
{
    QList<RoomId> rooms;
    QList<UserId> users;
    for (const LogKey log : logs)
        log.kind == LogKey::Kind::Room ? rooms.append(RoomId(log.id)) : users.append(UserId(log.id));
    Ends ends;
    store::EventRepository events(session);
    for (const auto &[room, seq] : events.endsOf(rooms))
        ends.emplace_back(LogKey::of(room), seq);
    for (const auto &[user, seq] : events.endsOf(users))
        ends.emplace_back(LogKey::of(user), seq);
    return ends;
}

} // namespace

fanout::SharedLogs sharedLogsOf(store::Store &store)
{
    fanout::SharedLogs logs;
    logs.read = [&store](LogKey log, qint64 since, std::function<void(std::vector<EventPtr>, qint64)> then) {
        store.read<Stretch>(
            [log, since](store::Session &session) {
                return log.kind == LogKey::Kind::Room ? readRoom(session, RoomId(log.id), since) : readUser(session, UserId(log.id), since);
            },
            [then = std::move(then)](Result<Stretch> result) {
                result ? then(std::move(result->events), result->reachedTo) : then({}, fanout::Sequencer::notRead);
            });
    };
    logs.ends = [&store](std::vector<LogKey> wanted, std::function<void(Ends)> then) {
        store.read<Ends>([wanted = std::move(wanted)](store::Session &session) { return readEnds(session, wanted); },
                         [then = std::move(then)](Result<Ends> ends) { then(ends ? std::move(*ends) : Ends()); });
    };
    return logs;
}

} // namespace Suhbat::chat
