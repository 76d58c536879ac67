// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "store/publisher.h"
#include "store/settings.h"
#include "store/store.h"

namespace Suhbat::store {

// Opens, migrates and starts the threads. The clock and the metrics outlive the store; destroying the store drains it.
// `witness` and then, after the replies, `sink` hear of what was committed, on the store's threads; none: nobody listens.
Result<std::unique_ptr<Store>> open(const QString &url, const Settings &settings, Metrics &metrics, const Clock &clock, EventSink sink,
                                    EventWitness witness = {});

} // namespace Suhbat::store
