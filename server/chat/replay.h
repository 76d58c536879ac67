// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "store/events_repository.h"
#include "store/rooms_repository.h"

namespace Suhbat::chat {

// Stored events as they would be told now: words, names and states are read as they are today, so what was deleted since is gone.
QList<Event> replayRoom(store::Session &session, const store::RoomFacts &room, const QList<store::RoomEventRow> &rows, UserId viewer);
QList<Event> replayUser(store::Session &session, UserId user, const QList<store::UserEventRow> &rows);

// The room's newest page as if it had just been said, oldest first.
QList<Event> newestAsEvents(store::Session &session, const store::RoomFacts &room, int count, UserId viewer);

} // namespace Suhbat::chat
