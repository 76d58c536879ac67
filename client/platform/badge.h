// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Suhbat::client {

// The number on the program's icon in the dock or task bar, where the desktop has such a thing.
void setBadge(int count);

} // namespace Suhbat::client
