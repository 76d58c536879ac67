// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout/bus.h"
#include "store/store.h"

namespace Suhbat::ops {

// Whether this process can do its work now: for load balancers and the doctor.
class Health
{
public:
    struct Report {
        bool isDatabaseReady = false;
        bool isBusReady = false;
        bool isDiskReady = false;
        qint64 diskFree = 0;

        bool isReady() const { return isDatabaseReady && isBusReady && isDiskReady; }
    };

    Health(store::Store &store, const fanout::Bus &bus, QString dataFolder) : m_store(store), m_bus(bus), m_dataFolder(std::move(dataFolder)) {}

    void examine(std::function<void(Report)> then) const; // answers on any thread

    // Below this sends will soon fail, so no new customers should come here.
    static constexpr qint64 leastDiskFree = 64 * 1024 * 1024;

private:
    store::Store &m_store;
    const fanout::Bus &m_bus;
    const QString m_dataFolder;
};

} // namespace Suhbat::ops
