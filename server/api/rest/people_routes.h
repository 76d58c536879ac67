// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rest.h"

namespace Suhbat::chat {
class Administration;
class Audit;
class Blocks;
class Guests;
class Logins;
class Profiles;
class Statistics;
} // namespace Suhbat::chat

namespace Suhbat::api::rest {

// Who people are. The services are thread-safe and outlive the router.
void addAuthRoutes(Router &router, chat::Logins &logins);
void addMeRoutes(Router &router, chat::Profiles &profiles);
void addSessionRoutes(Router &router, chat::Logins &logins);
void addBlockRoutes(Router &router, chat::Blocks &blocks);
void addUserRoutes(Router &router, chat::Profiles &profiles);
void addGuestRoutes(Router &router, chat::Guests &guests);
void addAdminUserRoutes(Router &router, chat::Administration &administration);
void addAdminRoutes(Router &router, chat::Administration &administration, chat::Audit &audit, chat::Statistics &statistics);

} // namespace Suhbat::api::rest
