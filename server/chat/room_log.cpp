// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/room_log.h"

namespace Suhbat::chat {

qint64 logInRoom(store::Session &session, RoomId room, const QUuid &roomUuid, store::RoomEventRow row, EventBody body)
{
    if (row.seq == 0)
        row.seq = store::RoomRepository(session).nextSeq(room);
    store::EventRepository(session).append(room, row);

    Event event;
    event.room = room;
    event.roomUuid = roomUuid;
    event.seq = row.seq;
    event.at = session.now();
    event.body = std::move(body);
    session.publish(std::move(event));
    return row.seq;
}

void logForUser(store::Session &session, UserId user, store::UserEventKind kind, RoomId room, const QUuid &roomUuid, EventBody body, UserId other,
                qint64 number)
{
    Event event;
    event.room = room;
    event.roomUuid = roomUuid;
    event.user = user;
    event.userSeq = store::EventRepository(session).appendUser(user, kind, room, other, number);
    event.at = session.now();
    event.body = std::move(body);
    session.publish(std::move(event));
}

} // namespace Suhbat::chat
