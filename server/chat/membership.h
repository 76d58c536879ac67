// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/policy.h"
#include "store/rooms_repository.h"

namespace Suhbat::chat {

// The others of a room, from its counts, without the author.
RoleCounts othersOf(const store::RoomFacts &room, Role author);

// The caller becomes a member; the room as it is then.
store::RoomFacts join(store::Session &session, const Caller &caller, const store::RoomFacts &room);

void addTo(store::Session &session, const store::RoomFacts &room, const Member &person, UserId by);
void removeFrom(store::Session &session, const store::RoomFacts &room, const Member &person, UserId by);

// What somebody who is out of a room may still know of it: which one it was.
Room lostRoom(const Room &room);
// Tells these users' own devices that the room is gone for them.
void tellLoss(store::Session &session, RoomId room, const QList<UserId> &users);

} // namespace Suhbat::chat
