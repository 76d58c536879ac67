// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::text {

// The apostrophe of oʼ and gʼ and the tutuq belgisi, in a search key.
constexpr char16_t keyApostrophe = 0x02bc;

bool isCyrillic(char32_t code);

// The Latin spelling of one composed Cyrillic letter, in lower case, after `previous` (0 at the start of a word): е is "ye"
// and ц is "s" at a word's start. Letters that Uzbek has not get their usual spelling; empty: not written in Latin.
QStringView uzbekLatin(char32_t letter, char32_t previous);

} // namespace Suhbat::text
