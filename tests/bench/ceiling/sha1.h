// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace Suhbat::bench {

// The `Sec-WebSocket-Accept` that proves a key was read (RFC 6455, 4.2.2).
std::string acceptProof(std::string key);

} // namespace Suhbat::bench
