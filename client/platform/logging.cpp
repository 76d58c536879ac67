// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logging.h"

namespace Suhbat::client {

Q_LOGGING_CATEGORY(logPlatform, "suhbat.platform", QtInfoMsg)

} // namespace Suhbat::client
