// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "net/api.h"
#include "net/commands.h"
#include "net/line.h"

namespace Suhbat::client {

class Changes;

// What every part of the engine works with. All of it lives in the engine's thread, and longer than the parts.
struct Tools {
    Cache &cache;
    Changes &changes;
    Rest &rest;
    Line &line;
    Api &api;
    Commands &commands;
    User &me;

    // Whether requests have a chance: the line is up, or only sockets are blocked.
    bool isReachable() const;
    bool areSocketsBlocked() const;
};

Timestamp now();

} // namespace Suhbat::client
