// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout/redis_bus.h"

namespace Suhbat::store {
class Store;
}

namespace Suhbat::chat {

// How a bus of several nodes reads what another node committed.
fanout::SharedLogs sharedLogsOf(store::Store &store);

} // namespace Suhbat::chat
