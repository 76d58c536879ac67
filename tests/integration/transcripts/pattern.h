// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bindings.h"

namespace Suhbat::test {

// Empty when `value` fits `pattern`, otherwise where it does not and why. An object fits when it has the pattern's fields,
// more of them do not matter; a list fits item by item, and one that ends in "..." may go on. "*" is anything, "<uuid>",
// "<time>", "<id>" and "<text>" are anything of that kind, "<absent>" is a field that must not be there, and "$name" is
// whatever it was the first time.
QString mismatch(const QJsonValue &pattern, const QJsonValue &value, Bindings &bindings);

} // namespace Suhbat::test
