// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names.h"

namespace Suhbat::text {

namespace {

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString stripBidiControls(const QString &text)
{
    QString stripped = text;
    stripped.removeIf(isBidiControl);
    return stripped;
}

QString cleanName(const QString &name)
{
    QString clean = stripBidiControls(name);
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return clean.simplified();
}

} // namespace Suhbat::text
