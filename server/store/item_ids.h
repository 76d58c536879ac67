// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Suhbat::store {

// One sequence for messages and attachments. Ask for it under the room's row lock: then ids grow within the room.
struct ItemIds {
    static qint64 next(Session &session) { return session.db().nextItem(); }
};

} // namespace Suhbat::store
