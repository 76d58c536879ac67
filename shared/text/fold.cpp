// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/folded_word.h"

#include <algorithm>

namespace Suhbat::text {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// How long the beginning of `key` is that answers to `wanted`; 0 if none.
qsizetype matchLength(const QString &key, const QString &wanted)
{
    const bool matches = isWholeWord(wanted) ? key == wanted : key.startsWith(wanted);
    return matches ? wanted.size() : 0;
}

void collect(const FoldedWord &word, const QStringList &wanted, QList<QPair<int, int>> &ranges)
{
    for (const QString &query : wanted) {
        if (const qsizetype length = matchLength(word.key, query))
            ranges.append({word.start, word.ends[length - 1] - word.start});
    }
}

// Ranges that overlap or touch become one.
QList<QPair<int, int>> merged(QList<QPair<int, int>> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    QList<QPair<int, int>> result;
    for (const auto &range : ranges) {
        if (result.isEmpty() || result.last().first + result.last().second < range.first) {
            result.append(range);
            continue;
        }
        auto &last = result.last();
        last.second = std::max(last.second, range.first + range.second - last.first);
    }
    return result;
}

} // namespace

QString searchKey(const QString &content)
{
    QString key;
    key.reserve(content.size() + content.size() / 8);
    const auto add = [&key](const QString &word) {
        if (!key.isEmpty())
            key.append(u' ');
        key.append(word);
    };
    for (const FoldedToken &token : foldedTokens(content)) {
        add(token.joined.key);
        for (const FoldedWord &part : token.parts)
            add(part.key);
    }
    return key;
}

QStringList queryWords(const QString &query)
{
    QStringList words;
    for (const FoldedToken &token : foldedTokens(query)) {
        if (!words.contains(token.joined.key))
            words.append(token.joined.key);
    }
    return words;
}

bool isWholeWord(const QString &queryWord) { return !queryWord.isEmpty() && std::all_of(queryWord.begin(), queryWord.end(), isDigit); }

QList<QPair<int, int>> highlights(const QString &content, const QStringList &words)
{
    QStringList wanted = words;
    wanted.removeAll(QString());
    if (wanted.isEmpty())
        return {};
    QList<QPair<int, int>> ranges;
    for (const FoldedToken &token : foldedTokens(content)) {
        collect(token.joined, wanted, ranges);
        for (const FoldedWord &part : token.parts)
            collect(part, wanted, ranges);
    }
    return merged(std::move(ranges));
}

} // namespace Suhbat::text
