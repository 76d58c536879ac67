// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_seeder.h"
#include "app/operations/operations.h"

namespace Suhbat::app::operations {

Result<QJsonValue> seedDemo(Services &services, const QJsonObject &arguments)
{
    const auto report = DemoSeeder(services, arguments).run();
    SUHBAT_TRY(report);
    return QJsonValue(*report);
}

} // namespace Suhbat::app::operations
