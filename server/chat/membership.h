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
void removeFrom(store::Session &session, const store::RoomFacts &room, UserId user, const QString &username, UserId by);

} // namespace Suhbat::chat
