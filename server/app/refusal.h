// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/refusal.h"

namespace Suhbat::app {

using ops::refuse;
using ops::sentenceOf;

} // namespace Suhbat::app
