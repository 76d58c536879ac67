// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/file_names.h"

#include "text/direction.h"
#include "text/names.h"

namespace Suhbat::client {

namespace {

constexpr qsizetype longestEnding = 12;
constexpr char16_t rli = 0x2067;
constexpr char16_t pdi = 0x2069;

} // namespace

ShownFileName shownFileName(const QString &name)
{
    const QString clean = text::cleanFileName(name);
    const qsizetype dot = clean.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && dot + 1 < clean.size() && clean.size() - dot <= longestEnding;
    const QString ending = hasEnding ? clean.mid(dot) : QString();
    const QString stem = clean.left(clean.size() - ending.size());
    ShownFileName shown{text::isolated(stem), ending.isEmpty() ? QString() : text::isolatedLeftToRight(ending), {}};
    const bool isRtl = text::paragraphDirection(stem) == text::TextDirection::RightToLeft;
    shown.whole = isRtl ? QChar(rli) + stem + shown.ending + QChar(pdi) : text::isolatedLeftToRight(clean);
    return shown;
}

} // namespace Suhbat::client
