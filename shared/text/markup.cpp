// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include "text/codepoints.h"

namespace Suhbat::text {

namespace {

bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'.' || c == u'\u200c'; }

// Where the code that begins at `start` with a run of backticks ends; `start` itself if it is never closed.
qsizetype endOfCode(const QString &content, qsizetype start)
{
    qsizetype run = start;
    while (run < content.size() && content.at(run) == u'`')
        ++run;
    const QString fence = content.mid(start, run - start);
    const qsizetype end = content.indexOf(fence, run);
    return end < 0 ? start : end + fence.size();
}

} // namespace

QStringList mentionedNames(const QString &content)
{
    QStringList names;
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (content.at(i) == u'`') {
            const qsizetype end = endOfCode(content, i);
            if (end > i)
                i = end - 1;
            continue;
        }
        if (content.at(i) != u'@' || (i > 0 && isNameCharacter(content.at(i - 1))))
            continue;
        qsizetype end = i + 1;
        while (end < content.size() && isNameCharacter(content.at(end)))
            ++end;
        QString name = content.mid(i + 1, end - i - 1);
        while (name.endsWith(u'.') || name.endsWith(u'-')) // the end of a sentence is not the name's
            name.chop(1);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
        i = end - 1;
    }
    return names;
}

QString plainExcerpt(const QString &content, qsizetype count)
{
    // Longer than any excerpt needs; folding a long message whole would be waste.
    QString plain = truncated(content, count * 2).simplified();
    static const QStringList marks{QStringLiteral("```"), QStringLiteral("**"), QStringLiteral("||"), QStringLiteral("~~"), QStringLiteral("`")};
    for (const QString &mark : marks)
        plain.remove(mark);
    if (codePointCount(plain) <= count)
        return plain;
    return truncated(plain, count - 1).trimmed() + u'…';
}

} // namespace Suhbat::text
