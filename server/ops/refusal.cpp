// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/refusal.h"

#include "wire/sentences.h"

namespace Suhbat::ops {

QString sentenceOf(const Error &error) { return error.log.isEmpty() ? wire::sentence(error, "en") : error.log; }

} // namespace Suhbat::ops
