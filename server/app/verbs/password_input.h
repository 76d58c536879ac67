// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace Suhbat::app {

// --password; else asked for twice at a terminal, without echo; else the first line of stdin.
Result<QString> passwordFor(const Invocation &call);

} // namespace Suhbat::app
