// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <compare>

namespace Suhbat::fanout {

// A log that several nodes write: a room's, or a user's.
struct LogKey {
    enum class Kind { Room, User };
    static LogKey of(RoomId room) { return {Kind::Room, room.value()}; }
    static LogKey of(UserId user) { return {Kind::User, user.value()}; }

    Kind kind = Kind::Room;
    qint64 id = 0;
    auto operator<=>(const LogKey &) const = default;
};

} // namespace Suhbat::fanout
