// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include "text/codepoints.h"
#include "text/recognise.h"

namespace Suhbat::text {

namespace {

constexpr char16_t lri = 0x2066;
constexpr char16_t fsi = 0x2068;
constexpr char16_t pdi = 0x2069;

bool isIsolateStart(char32_t code) { return code >= lri && code <= fsi; }

// Pictures that Unicode counts among the letters written from left to right.
bool isStrongPicture(char32_t code) { return (code >= 0x1f100 && code <= 0x1f2ff) || code == 0x2139 || code == 0x24c2 || code == 0x3297 || code == 0x3299; }

// Behind the PDI that ends the isolate at `at`, or behind everything.
qsizetype behindIsolate(QStringView text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        depth += isIsolateStart(unit) ? 1 : unit == pdi ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return text.size();
}

// How much at `at` has no say in the direction.
qsizetype skipLength(QStringView text, qsizetype at, char32_t code)
{
    if (isIsolateStart(code))
        return behindIsolate(text, at) - at;
    if (code == U'`')
        return codeLengthAt(text, at);
    if (code == U'@')
        return mentionLengthAt(text, at);
    return linkLengthAt(text, at);
}

} // namespace

TextDirection paragraphDirection(QStringView paragraph)
{
    for (qsizetype at = 0; at < paragraph.size();) {
        const auto [code, length] = codePointAt(paragraph, at);
        if (const qsizetype skip = skipLength(paragraph, at, code)) {
            at += skip;
            continue;
        }
        at += length;
        if (isStrongPicture(code))
            continue;
        switch (QChar::direction(code)) {
        case QChar::DirL: return TextDirection::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL: return TextDirection::RightToLeft;
        case QChar::DirB: return TextDirection::Neutral; // the paragraph ends
        default: break;
        }
    }
    return TextDirection::Neutral;
}

QString isolated(const QString &text) { return QChar(fsi) + text + QChar(pdi); }
QString isolatedLeftToRight(const QString &text) { return QChar(lri) + text + QChar(pdi); }

bool isBidiControl(char32_t code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f || code == 0x061c;
}

QString stripBidiControls(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return isBidiControl(c.unicode()); });
    return plain;
}

} // namespace Suhbat::text
