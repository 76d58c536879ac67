// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::text {

enum class TextDirection { LeftToRight, RightToLeft, Neutral };

// By the first strong character (UAX #9, P2 and P3); isolates, flags, emoji, links, @mentions and inline code do not
// decide. Neutral: nothing decides, take the interface's direction.
TextDirection paragraphDirection(QStringView paragraph);

// For a foreign word inside a sentence: FSI … PDI.
QString isolated(const QString &text);
// For code, links, versions and phone numbers, which run from left to right: LRI … PDI.
QString isolatedLeftToRight(const QString &text);

bool isBidiControl(char32_t code);
QString stripBidiControls(const QString &text);

} // namespace Suhbat::text
