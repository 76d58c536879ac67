// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/user.h"

namespace Suhbat::store {
class Session;
struct GuestRow;
} // namespace Suhbat::store

namespace Suhbat::chat {

// Inside a unit of work: everything of the guest becomes the caller's. How many rooms that were.
Result<int> linkGuest(store::Session &session, const store::GuestRow &guest, const Caller &caller);

} // namespace Suhbat::chat
