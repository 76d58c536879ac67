// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::text {

// What people count as characters, near enough: a surrogate pair is one.
qsizetype codePointCount(QStringView text);

// The first `count` code points; a pair is never cut in two.
QString truncated(const QString &text, qsizetype count);

} // namespace Suhbat::text
