// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/events_repository.h"

namespace Suhbat::store {

namespace {

template<class IdType>
QList<std::pair<IdType, qint64>> endsIn(Rows rows)
{
    QList<std::pair<IdType, qint64>> ends;
    while (rows.next())
        ends.append({rows.id<IdType>(0), rows.integer(1)});
    return ends;
}

} // namespace

QString EventRepository::epoch()
{
    Rows rows = m_db.run("events.epoch");
    return rows.next() ? rows.text(0) : QString();
}

void EventRepository::append(RoomId room, const RoomEventRow &event)
{
    m_db.run("events.append",
             {value(room), event.seq, int(event.kind), value(event.message), value(event.user), value(event.actor), event.text, event.number, int(event.flag),
              value(m_session.now())});
}

QList<RoomEventRow> EventRepository::since(RoomId room, qint64 seq, int limit)
{
    QList<RoomEventRow> events;
    Rows rows = m_db.run("events.since", {value(room), seq, limit});
    while (rows.next()) {
        const QString username = rows.isNull(4) ? rows.text(5) : rows.text(4);
        events.append({rows.integer(0), RoomEventKind(rows.integer(1)), rows.id<MessageId>(2), rows.id<UserId>(3), username, rows.text(5), rows.id<UserId>(6),
                       rows.text(7), int(rows.integer(8)), rows.boolean(9), rows.time(10)});
    }
    return events;
}

qint64 EventRepository::appendUser(UserId user, UserEventKind kind, RoomId room, UserId other, qint64 number)
{
    qint64 seq = 0;
    {
        Rows rows = m_db.run("events.next_user_seq", {value(user)});
        seq = rows.next() ? rows.integer(0) : 0;
    }
    m_db.run("events.append_user", {value(user), seq, int(kind), value(room), value(other), number, value(m_session.now())});
    return seq;
}

qint64 EventRepository::userSeq(UserId user)
{
    Rows rows = m_db.run("events.user_seq", {value(user)});
    return rows.next() ? rows.integer(0) : 0;
}

QList<std::pair<RoomId, qint64>> EventRepository::endsOf(const QList<RoomId> &rooms)
{
    return rooms.isEmpty() ? QList<std::pair<RoomId, qint64>>() : endsIn<RoomId>(m_db.runList("events.room_ends", {}, values(rooms)));
}

QList<std::pair<UserId, qint64>> EventRepository::endsOf(const QList<UserId> &users)
{
    return users.isEmpty() ? QList<std::pair<UserId, qint64>>() : endsIn<UserId>(m_db.runList("events.user_ends", {}, values(users)));
}

QList<std::pair<RoomId, qint64>> EventRepository::endsOfRoomsOf(UserId user) { return endsIn<RoomId>(m_db.run("events.ends_of_rooms_of", {value(user)})); }

QList<UserEventRow> EventRepository::sinceUser(UserId user, qint64 seq, int limit)
{
    QList<UserEventRow> events;
    Rows rows = m_db.run("events.since_user", {value(user), seq, limit});
    while (rows.next()) {
        events.append({rows.integer(0), UserEventKind(rows.integer(1)), rows.id<RoomId>(2), rows.id<UserId>(3), rows.integer(4), rows.time(5)});
    }
    return events;
}

QByteArray EventRepository::userSettings(UserId user)
{
    Rows rows = m_db.run("events.user_settings", {value(user)});
    return rows.next() ? rows.text(0).toUtf8() : QByteArray();
}

} // namespace Suhbat::store
