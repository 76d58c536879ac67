// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Suhbat::app {

// `suhbatd <verb> …`: finds the verb, reads its flags and the configuration, runs it. Answers with the exit code.
int runCommandLine(const QStringList &arguments);

} // namespace Suhbat::app
