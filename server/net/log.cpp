// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/log.h"

namespace Suhbat::net {

Q_LOGGING_CATEGORY(netLog, "suhbat.net")

} // namespace Suhbat::net
