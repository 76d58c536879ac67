// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"
#include "store/store.h"

namespace Suhbat::chat {

// A whole room as the viewer sees it: members, last message, pins, and the viewer's own unread counts and state.
std::optional<Room> viewOf(store::Session &session, RoomId room, UserId viewer);
QList<Room> viewsOf(store::Session &session, const QList<RoomId> &rooms, UserId viewer);

// The viewer's own part alone.
RoomState stateOf(store::Session &session, RoomId room, qint64 lastOrdinal, UserId viewer);

} // namespace Suhbat::chat
