// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/events_repository.h"
#include "store/rooms_repository.h"

namespace Suhbat::chat {

// Writes one event into a room's log and tells it once it is durable. Its seq, taken under the room's row lock, is returned.
qint64 logInRoom(store::Session &session, RoomId room, const QUuid &roomUuid, store::RoomEventRow row, EventBody body);

// The same for one user's own log.
void logForUser(store::Session &session, UserId user, store::UserEventKind kind, RoomId room, const QUuid &roomUuid, EventBody body, UserId other = {},
                qint64 number = 0);

} // namespace Suhbat::chat
