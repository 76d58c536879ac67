// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Suhbat::client {

Q_DECLARE_LOGGING_CATEGORY(logPlatform)

} // namespace Suhbat::client
