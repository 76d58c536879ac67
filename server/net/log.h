// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Suhbat::net {

// Never targets (they hold tokens) and never what was said. Who came and went is the api's to log: it knows their names.
Q_DECLARE_LOGGING_CATEGORY(netLog)

} // namespace Suhbat::net
