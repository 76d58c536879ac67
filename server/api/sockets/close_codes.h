// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Suhbat::api {

// Why the api closes a socket, as wire.md numbers it.
enum CloseCode : quint16 { NotJson = 1007, Restarting = 1012, NotAuthenticated = 4401, NotYourRoom = 4403, TooSlow = 4408 };

} // namespace Suhbat::api
