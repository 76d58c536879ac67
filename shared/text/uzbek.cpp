// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/uzbek.h"

#include <array>

namespace Suhbat::text {

namespace {

// U+0430 … U+045F.
constexpr std::array<const char16_t *, 48> basic = {
    u"a", u"b",  u"v",  u"g", u"d",  u"e", u"j",  u"z",  u"i",  u"y",  u"k",      u"l",  u"m", u"n", u"o",       u"p", // а … п
    u"r", u"s",  u"t",  u"u", u"f",  u"x", u"ts", u"ch", u"sh", u"sh", u"\u02bc", u"i",  u"",  u"e", u"yu",      u"ya", // р … я
    u"e", u"yo", u"dj", u"g", u"ye", u"z", u"i",  u"i",  u"j",  u"l",  u"n",      u"ch", u"k", u"i", u"o\u02bc", u"j", // ѐ … џ
};

bool isVowel(char32_t letter) { return letter != 0 && QStringView(u"аеёиоуўыэюяѐѝ").contains(QChar(char16_t(letter))); }
bool isSign(char32_t letter) { return letter == U'ъ' || letter == U'ь'; }

} // namespace

bool isCyrillic(char32_t code) { return code >= 0x0400 && code <= 0x052f; }

QStringView uzbekLatin(char32_t letter, char32_t previous)
{
    letter = QChar::toLower(letter);
    previous = QChar::toLower(previous);
    switch (letter) {
    case U'е': return previous == 0 || isVowel(previous) || isSign(previous) ? u"ye" : u"e";
    case U'ц': return isVowel(previous) ? u"ts" : u"s";
    case U'қ': return u"q";
    case U'ғ': return u"g\u02bc";
    case U'ҳ': return u"h";
    case U'ў': return u"o\u02bc";
    default: break;
    }
    if (letter < 0x0430 || letter > 0x045f)
        return {};
    return basic[letter - 0x0430];
}

} // namespace Suhbat::text
