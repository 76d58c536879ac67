// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/encode.h"

namespace Suhbat::wire {

// A room's members in two halves: what everybody in it sees, and what only one member does.
void writeShared(JsonWriter &writer, const Room &room, Style style, Mine mine);
void writeOwn(JsonWriter &writer, const RoomState &state);

} // namespace Suhbat::wire
