// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

namespace Suhbat::fanout {

// Events that pass by, as nodes tell each other. Lasting events are not sent: they are read from the log.
// Empty for an event that has a log.
QByteArray encodePassing(const Event &event);
EventPtr decodePassing(const QByteArray &bytes); // null for what this version does not understand

} // namespace Suhbat::fanout
