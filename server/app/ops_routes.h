// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rest.h"
#include "core/metrics.h"
#include "ops/health.h"

namespace Suhbat::app {

enum class MetricsFor { Everybody, ThisMachine };

// What operators' machines ask: /healthz/, /readyz/.
void addHealthRoutes(api::Router &router, const ops::Health &health);
void addMetricsRoute(api::Router &router, const Metrics &metrics, MetricsFor whom);

} // namespace Suhbat::app
