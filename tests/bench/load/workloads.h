// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace Suhbat::bench {

// Each prints its findings as JSON lines and returns the exit code of the program.

// Clients in rooms, some of which send at an open-loop rate; a line for each rate, until one is not borne.
int loadRooms(const Options &options);
// Connects clients, says how long that took, and holds them until stdin ends.
int holdIdle(const Options &options);
// All clients vanish and come back at once; how long until the last one knows what it missed.
int raiseStorm(const Options &options);
// GET requests over keep-alive connections, one under way on each.
int loadPages(const Options &options);

} // namespace Suhbat::bench
