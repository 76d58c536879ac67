// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

namespace Suhbat::client {

// What I may do in a room, so that nobody is offered what the server would refuse.
struct Rights {
    bool isInside = false;
    bool rules = false; // deletes what others wrote
    bool canWrite = false;
    bool canPin = false;
    bool canRename = false;
    bool canChangeMembers = false;
    bool canAppoint = false;
    bool canLeave = false;
    bool canDelete = false;

    bool operator==(const Rights &) const = default;
};
Rights rightsIn(const StoredRoom &room, const Book &book);

} // namespace Suhbat::client
