// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepoints.h"

#include <QTextBoundaryFinder>

namespace Suhbat::text {

namespace {

// The index behind `count` code points, or behind all there are.
qsizetype indexBehind(QStringView text, qsizetype count)
{
    qsizetype at = 0;
    for (; count > 0 && at < text.size(); --count)
        at += codePointAt(text, at).length;
    return at;
}

} // namespace

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {unit.unicode(), 1};
}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++count)
        at += codePointAt(text, at).length;
    return count;
}

QString truncated(const QString &text, qsizetype most) { return text.left(indexBehind(text, most)); }

QString elided(const QString &text, qsizetype most)
{
    if (most <= 0)
        return {};
    if (indexBehind(text, most) == text.size())
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(indexBehind(text, most - 1));
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    QString kept = text.left(std::max<qsizetype>(0, letters.position()));
    while (!kept.isEmpty() && kept.back().isSpace())
        kept.chop(1);
    return kept + QChar(0x2026);
}

} // namespace Suhbat::text
