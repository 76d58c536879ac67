// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"

namespace Suhbat::app {

struct Finding {
    enum class State { Good, Absent, Warning, Bad };

    QString subject; // "database"
    State state = State::Good;
    QString sentence; // what was found, and what to do about it
};

// `suhbatd check`: looks at everything a server depends on and says what is wrong, whether or not one runs.
QList<Finding> examine(const LoadedConfig &config);

const char *stateName(Finding::State state);

} // namespace Suhbat::app
