// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::app {

// The last line of defence: whoever logs should not have a secret at hand, but URLs with ?token= slip through.
QString redacted(QString text);

} // namespace Suhbat::app
