// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/sockets/commands.h"
#include "api/web.h"
#include "chat/identity.h"
#include "chat/live.h"
#include "chat/messages.h"
#include "chat/rates.h"
#include "chat/receipts.h"
#include "chat/rooms.h"
#include "chat/sync.h"
#include "core/metrics.h"
#include "fanout/bus.h"

#include <array>

namespace Suhbat::api {

// What a conversation over a socket needs. All of it thread-safe, and older and younger than every socket.
struct SocketServices {
    const Web &web;
    chat::Identity &identity;
    chat::Rates &rates;
    chat::Rooms &rooms;
    chat::Messages &messages;
    chat::Receipts &receipts;
    chat::Sync &sync;
    chat::Live &live;
    fanout::Bus &bus;
    Metrics &metrics;
};

// Counted by every session, found once.
struct SocketCounters {
    explicit SocketCounters(Metrics &metrics);

    Gauge &open;
    Counter &refused;
    std::array<Counter *, std::variant_size_v<Command>> commands;
};

} // namespace Suhbat::api
