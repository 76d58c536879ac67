// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepoints.h"

#include <algorithm>

namespace Suhbat::text {

qsizetype codePointCount(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QString truncated(const QString &text, qsizetype count)
{
    qsizetype end = 0;
    for (; end < text.size() && count > 0; --count)
        end += text.at(end).isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
    return text.left(end);
}

} // namespace Suhbat::text
