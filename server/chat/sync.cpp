// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/sync.h"

#include "chat/access.h"
#include "chat/event_weight.h"
#include "chat/replay.h"
#include "chat/room_view.h"

namespace Suhbat::chat {

namespace {

constexpr qsizetype answerFrame = 400;
constexpr qsizetype roomFrame = 120; // a room's place in the answer, without its events

// The log holds no unbroken way from `since` to `now`: the client counts from elsewhere, or what it missed was cleaned up.
bool isNotReached(qint64 since, qint64 now, qint64 firstKept) { return since < 0 || since > now || (since < now && firstKept != since + 1); }

class Difference
{
public:
    Difference(store::Session &session, const Caller &caller, const Limits &limits) : m_session(session), m_caller(caller), m_limits(limits) {}

    SyncAnswer operator()(const SyncRequest &request)
    {
        store::EventRepository log(m_session);
        m_answer.epoch = log.epoch();
        m_answer.userSeq = log.userSeq(m_caller.user);
        // From another life of the database: what the client counts from means nothing here.
        m_isOtherEpoch = !request.epoch.isEmpty() && request.epoch != m_answer.epoch;
        m_weight += request.rooms.size() * roomFrame;
        if (request.userSeq >= 0)
            addUser(request.userSeq);
        for (const auto &[room, seq] : request.rooms) {
            if (m_answer.hasMore)
                break;
            addRoom(room, seq);
        }
        return std::move(m_answer);
    }

private:
    void addUser(qint64 since)
    {
        const QList<store::UserEventRow> rows = store::EventRepository(m_session).sinceUser(m_caller.user, since, m_limits.syncEvents + 1);
        const bool isTorn = isNotReached(since, m_answer.userSeq, rows.isEmpty() ? 0 : rows.first().seq);
        if (m_isOtherEpoch || isTorn || rows.size() > m_limits.syncEvents) {
            m_answer.isUserReset = true;
            return;
        }
        for (Event &event : replayUser(m_session, m_caller.user, rows)) {
            if (!holds(weightOf(event))) {
                m_answer.userSeq = m_answer.userEvents.last().userSeq;
                m_answer.hasMore = true;
                return;
            }
            m_answer.userEvents << std::move(event);
        }
    }

    void addRoom(const RoomRef &reference, qint64 since)
    {
        RoomDifference difference;
        difference.askedAs = reference;
        const auto room = allowIn(m_session, m_caller, reference, Action::ReadRoom);
        if (!room) {
            difference.isGone = true;
            m_answer.rooms << difference;
            return;
        }
        difference.id = room->id;
        difference.uuid = room->uuid;
        difference.seq = room->seq;
        const QList<store::RoomEventRow> rows = store::EventRepository(m_session).since(room->id, since, m_limits.syncEvents + 1);
        const bool isTorn = isNotReached(since, room->seq, rows.isEmpty() ? 0 : rows.first().seq);
        difference.isReset = m_isOtherEpoch || isTorn || rows.size() > m_limits.syncEvents;
        const QList<Event> events
            = difference.isReset ? newestAsEvents(m_session, *room, m_limits.pageSize, m_caller.user) : replayRoom(m_session, *room, rows, m_caller.user);
        difference.isReset ? takeNewest(difference, events) : takeOldest(difference, events);
        m_answer.rooms << difference;
        if (difference.isReset && difference.events.isEmpty() && !events.isEmpty()) {
            m_answer.rooms.removeLast(); // not even begun: asked for again
            m_answer.hasMore = true;
        }
    }

    // Whether the answer has room for this much more. One event always fits, or nobody would get any further.
    bool holds(qsizetype weight)
    {
        if (m_weight + weight > m_limits.syncBytes && m_hasEvents)
            return false;
        m_weight += weight;
        m_hasEvents = true;
        return true;
    }

    // In order as far as the answer holds; the client asks again from there.
    void takeOldest(RoomDifference &difference, const QList<Event> &events)
    {
        for (const Event &event : events) {
            if (!holds(weightOf(event))) {
                difference.seq = event.seq - 1;
                m_answer.hasMore = true;
                return;
            }
            difference.events << event;
        }
    }

    // A reset is a fresh start: fewer of the newest messages serve as well, older ones are fetched as pages.
    void takeNewest(RoomDifference &difference, const QList<Event> &events)
    {
        for (auto event = events.rbegin(); event != events.rend() && holds(weightOf(*event)); ++event)
            difference.events.prepend(*event);
    }

    store::Session &m_session;
    const Caller &m_caller;
    const Limits &m_limits;
    SyncAnswer m_answer;
    bool m_isOtherEpoch = false;
    bool m_hasEvents = false;
    qsizetype m_weight = answerFrame;
};

} // namespace

void Sync::subscribe(const Caller &caller, Reply<Subscription> reply)
{
    m_store.read<Subscription>(
        [caller](store::Session &session) -> Result<Subscription> {
            store::EventRepository log(session);
            return Subscription{log.epoch(), log.userSeq(caller.user), log.endsOfRoomsOf(caller.user)};
        },
        std::move(reply));
}

void Sync::difference(const Caller &caller, SyncRequest request, Reply<SyncAnswer> reply)
{
    look<SyncAnswer>(
        m_store, caller,
        [caller, request = std::move(request), limits = m_limits](store::Session &session) -> Result<SyncAnswer> {
            return Difference(session, caller, limits)(request);
        },
        std::move(reply));
}

} // namespace Suhbat::chat
