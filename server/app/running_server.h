// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace Suhbat::app {

// The verb `run`: starts the composition, says so, and lives until the process is told to stop.
Exit serve(const Invocation &call);

} // namespace Suhbat::app
