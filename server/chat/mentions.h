// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Suhbat::chat {

// The members of the room whom the words name with @username.
QList<UserId> mentionedMembers(store::Session &session, RoomId room, const QString &content);

} // namespace Suhbat::chat
