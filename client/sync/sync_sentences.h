// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace Suhbat::client {

// What the cache and the engine themselves have to say, through QCoreApplication::translate with the context
// "SyncSentences". An error whose reason is a sentence already comes back as it is.
QString syncSentence(const QString &reason);
Error spoken(Error error);

// An error of the engine's own.
Error syncError(Code code, const char *reason);

} // namespace Suhbat::client
