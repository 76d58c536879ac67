// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::text {

// Limits count code points: a letter outside the basic plane is one, as half of a pair is.
qsizetype codePointCount(QStringView text);

// At most `most` code points, never half of a pair.
QString truncated(const QString &text, qsizetype most);

// At most `most` code points, cut between what a person takes for letters and ended with "…" if anything is cut.
QString elided(const QString &text, qsizetype most);

// The code point at `at`, and how many units it takes.
struct CodePoint {
    char32_t code = 0;
    int length = 1;
};
CodePoint codePointAt(QStringView text, qsizetype at);

} // namespace Suhbat::text
