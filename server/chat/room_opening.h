// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/rooms.h"
#include "store/rooms_repository.h"

namespace Suhbat::chat {

// The room that the plan's start key already has, or a new one with these people, told to each of them.
Result<OpenedRoom> openRoom(store::Session &session, const store::NewRoom &plan, const QList<Member> &people, const Caller &caller);

// Each member's own devices learn that they have a room more.
void tellMembers(store::Session &session, RoomId room);

// Something about the room itself has changed: logged, and told with each member's own view of it.
Result<Room> announceChange(store::Session &session, const Caller &caller, const store::RoomFacts &room);

} // namespace Suhbat::chat
