// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/user.h"

namespace Suhbat::store {
class Session;
}

namespace Suhbat::chat {

// Whether the caller belongs to the house and may find everybody, or is a customer.
inline bool findsEverybody(const Caller &caller) { return caller.role == Role::Vendor || caller.role == Role::Agent || caller.role == Role::Admin; }

// Whether somebody exists as far as the caller is concerned: customers know vendors, agents and whom they share a room with.
bool maySee(store::Session &session, const Caller &caller, const User &other);

} // namespace Suhbat::chat
