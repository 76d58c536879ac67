// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/user.h"

namespace Suhbat::store {
class Session;
class Store;
} // namespace Suhbat::store

namespace Suhbat::chat {

// Every room shows the names of its members, so each of the person's rooms learns of a new one: the first rooms in the unit
// that renames, the others in units behind it, because an agent may be in thousands and nobody else should wait for that.
Result<> renameUser(store::Session &session, UserId user, const QString &name);
void tellOtherRooms(store::Store &store, UserId user);

} // namespace Suhbat::chat
