// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names.h"

#include "text/codepoints.h"
#include "text/direction.h"

namespace Suhbat::text {

namespace {

constexpr char32_t zwnj = 0x200c;
constexpr char32_t zwj = 0x200d;
constexpr qsizetype mostFileNameBytes = 255;
constexpr qsizetype longestEnding = 16;

// ZWJ holds emoji together, ZWNJ keeps Persian letters apart; every other invisible character only hides something.
bool isKept(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned: return false;
    case QChar::Other_Format: return code == zwnj || code == zwj || (code >= 0xe0020 && code <= 0xe007f); // tags of regional flags
    default: return true;
    }
}

QString withoutEdgeJoiners(QString name)
{
    const auto isJoiner = [](QChar c) { return c == QChar(zwnj) || c == QChar(zwj) || c.isSpace(); };
    while (!name.isEmpty() && isJoiner(name.back()))
        name.chop(1);
    qsizetype from = 0;
    while (from < name.size() && isJoiner(name[from]))
        ++from;
    return name.mid(from);
}

bool isForbidden(QChar c) { return QStringView(u"<>:\"/\\|?*").contains(c); }

// The longest beginning of at most this many bytes of UTF-8.
QString shortened(QString name, qsizetype mostBytes)
{
    while (name.toUtf8().size() > mostBytes)
        name = truncated(name, codePointCount(name) - 1);
    return name;
}

QString withinLimit(const QString &name)
{
    if (name.toUtf8().size() <= mostFileNameBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && name.size() - dot <= longestEnding;
    const QString ending = hasEnding ? name.mid(dot) : QString();
    const qsizetype bytes = mostFileNameBytes - ending.toUtf8().size();
    // A code point has at most four bytes, so one cut brings it near and the loop has little left to do.
    return shortened(truncated(name.left(name.size() - ending.size()), bytes), bytes) + ending;
}

} // namespace

QString cleanName(const QString &name)
{
    QString clean;
    clean.reserve(name.size());
    bool isSpacePending = false;
    for (qsizetype at = 0; at < name.size();) {
        const auto [code, length] = codePointAt(name, at);
        if (QChar::isSpace(code))
            isSpacePending = true;
        else if (isKept(code)) {
            if (isSpacePending && !clean.isEmpty())
                clean += u' ';
            isSpacePending = false;
            clean += QStringView(name).mid(at, length);
        }
        at += length;
    }
    return withoutEdgeJoiners(std::move(clean));
}

QString cleanFileName(const QString &name)
{
    // Some browsers send a whole path.
    const qsizetype separator = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString clean = cleanName(name.mid(separator + 1));
    for (QChar &c : clean) {
        if (isForbidden(c))
            c = u'_';
    }
    // A dot hides a file at the beginning and vanishes on Windows at the end.
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    return clean.isEmpty() ? QStringLiteral("file") : withinLimit(clean);
}

} // namespace Suhbat::text
