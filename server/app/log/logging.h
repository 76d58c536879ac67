// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"

namespace Suhbat::app {

// Sends everything that is logged to stderr, one line an event. Qt allows one handler a process, so this is a function.
void installLogging(const Config::Log &settings);
void setLogLevel(LogLevel level); // also while running

} // namespace Suhbat::app
