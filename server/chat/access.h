// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/messages.h"
#include "chat/policy.h"
#include "store/messages_repository.h"
#include "store/rooms_repository.h"

namespace Suhbat::chat {

// The first lines of every unit of work: find the room or message, and ask the policy.

Situation situationOf(const Caller &caller, const store::RoomFacts &facts);

Result<store::RoomFacts> allowIn(store::Session &session, const Caller &caller, const RoomRef &room, Action action);

// The same about a room that is at hand.
Result<> allowHere(store::Session &session, const Caller &caller, const store::RoomFacts &room, Action action);

struct MessageAccess {
    store::RoomFacts room;
    store::MessagePlace message;
};
// NotFound for a message of a room that is none of the caller's business or not the one they named, and for a deleted one.
Result<MessageAccess> allowOn(store::Session &session, const Caller &caller, const MessageTarget &target, Action action);

// The ordinal of a message in this room; NotFound if it is not there.
Result<store::MessagePlace> placeIn(store::Session &session, const store::RoomFacts &room, const MessageRef &message);

// Reads on behalf of the caller. An admin's look at somebody else's room is noted (allowIn does), so it runs where notes can
// be written.
template<class T>
void look(store::Store &store, const Caller &caller, std::function<Result<T>(store::Session &)> unit, Reply<T> reply)
{
    if (caller.isAdmin())
        store.write<T>(std::move(unit), std::move(reply));
    else
        store.read<T>(std::move(unit), std::move(reply));
}

} // namespace Suhbat::chat
