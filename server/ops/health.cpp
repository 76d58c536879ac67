// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/health.h"

#include "store/events_repository.h"

#include <QStorageInfo>

namespace Suhbat::ops {

void Health::examine(std::function<void(Report)> then) const
{
    Report report;
    report.isBusReady = m_bus.isReady();
    report.diskFree = QStorageInfo(m_dataFolder).bytesAvailable();
    report.isDiskReady = report.diskFree < 0 || report.diskFree >= leastDiskFree; // unknown is not empty
    m_store.read<bool>([](store::Session &session) -> Result<bool> { return !store::EventRepository(session).epoch().isEmpty(); },
                       [report, then = std::move(then)](Result<bool> answer) mutable {
                           report.isDatabaseReady = answer && *answer;
                           then(report);
                       });
}

} // namespace Suhbat::ops
