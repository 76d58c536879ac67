// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

namespace Suhbat::chat {

// At least the bytes that an event takes on the wire, told without writing it: answers stop before they pass their limit.
qsizetype weightOf(const Event &event);

} // namespace Suhbat::chat
