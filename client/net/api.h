// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account_api.h"
#include "net/messages_api.h"
#include "net/people_api.h"
#include "net/rooms_api.h"

namespace Suhbat::client {

// Every endpoint that the client uses, by subject: `api.rooms.list(this, …)`. Holds nothing but the Rest it speaks through.
struct Api {
    explicit Api(Rest &rest) : account(rest), people(rest), rooms(rest), messages(rest) {}

    AccountApi account;
    PeopleApi people;
    RoomsApi rooms;
    MessagesApi messages;
};

} // namespace Suhbat::client
