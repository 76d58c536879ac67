// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::text {

enum class Digits { Latin, Persian, ArabicIndic };

// A generated number in the digits of the interface; text that people wrote is never converted.
QString withDigits(QString number, Digits digits);

// What a person typed as a number, in whichever digits.
QString latinDigits(QString text);

} // namespace Suhbat::text
