// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rest.h"
#include "chat/limits.h"

namespace Suhbat::chat {
class Identity;
class Messages;
class Rates;
class Receipts;
class Rooms;
class RoomVersions;
class Search;
class Support;
} // namespace Suhbat::chat

namespace Suhbat::api::rest {

// One file a resource; each adds its routes to the router of start-up. The services are thread-safe and outlive it.
void addRoomRoutes(Router &router, chat::Rooms &rooms);
void addMemberRoutes(Router &router, chat::Rooms &rooms);
void addMessageRoutes(Router &router, chat::Messages &messages, chat::Receipts &receipts);
void addMessagePageRoutes(Router &router, chat::Messages &messages, const chat::RoomVersions &versions, const chat::Limits &limits);
void addPinRoutes(Router &router, chat::Messages &messages);
void addConversationRoutes(Router &router, chat::Rooms &rooms);
void addConversationMessageRoutes(Router &router, chat::Messages &messages, const chat::Limits &limits);
void addStartRoutes(Router &router, chat::Support &support, chat::Identity &identity, chat::Rates &rates);
void addDeskRoutes(Router &router, chat::Rooms &rooms, const chat::Limits &limits); // the vendor's queue, the admin's list
void addSearchRoutes(Router &router, chat::Search &search, const chat::Limits &limits);
void addDraftRoutes(Router &router, chat::Rooms &rooms);

} // namespace Suhbat::api::rest
