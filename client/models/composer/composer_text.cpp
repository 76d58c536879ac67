// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the text that a key or a click makes.
#include "models/composer/composer.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

QString signOf(const QString &kind)
{
    if (kind == "bold"_L1)
        return u"**"_s;
    if (kind == "italic"_L1)
        return u"*"_s;
    if (kind == "strike"_L1)
        return u"~~"_s;
    if (kind == "spoiler"_L1)
        return u"||"_s;
    if (kind == "code"_L1)
        return u"`"_s;
    return {};
}

// Not the half of a longer sign: *italic* does not stand in **bold**.
bool isWrapped(const QString &text, int start, int end, const QString &sign)
{
    const int length = int(sign.size());
    if (start < length || QStringView(text).mid(start - length, length) != sign || QStringView(text).mid(end, length) != sign)
        return false;
    if (length > 1)
        return true;
    const bool isDoubledBefore = start >= 2 && text[start - 2] == sign[0];
    const bool isTripledBefore = start >= 3 && text[start - 3] == sign[0];
    return !isDoubledBefore || isTripledBefore;
}

} // namespace

// A second time takes the signs away. Several lines of code become a block.
void Composer::toggleFormat(const QString &kind, int start, int end)
{
    const int size = int(m_text.size());
    start = std::clamp(start, 0, size);
    end = std::clamp(end, start, size);
    const bool isBlock = kind == "code"_L1 && QStringView(m_text).mid(start, end - start).contains(u'\n');
    const QString sign = signOf(kind);
    if (sign.isEmpty())
        return;
    const QString before = isBlock ? u"```\n"_s : sign;
    const QString after = isBlock ? u"\n```"_s : sign;
    QString text = m_text;
    int shift = int(before.size());
    if (!isBlock && isWrapped(text, start, end, sign)) {
        text.remove(end, sign.size()).remove(start - sign.size(), sign.size());
        shift = -shift;
    } else {
        text.insert(end, after).insert(start, before);
    }
    write(text, end + shift);
    typed();
    Q_EMIT selectionAsked(start + shift, end + shift);
}

void Composer::insert(const QString &text) { replace(std::min(m_cursor, int(m_text.size())), 0, text); }

void Composer::replace(int start, int length, const QString &text)
{
    QString fresh = m_text;
    fresh.replace(start, length, text);
    write(fresh, start + int(text.size()));
    typed();
}

} // namespace Suhbat::client
