// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_tokens.h"

#include "text/fold.h"

namespace Suhbat::store {

namespace {

constexpr int blockBits = 15; // 32,768 ids: what a frequent word costs, against how many blocks a rare one visits
constexpr qsizetype longestWord = 40; // the rest of a longer one is not looked at

QString token(qint64 block, QChar kind, const QString &rest) { return QString::number(block) + kind + rest; }

QString term(Dialect dialect, const QString &token, bool isPrefix)
{
    if (dialect == Dialect::Sqlite)
        return u'"' + QString(token).replace(u'"', QStringLiteral("\"\"")) + (isPrefix ? QStringLiteral("\" *") : QStringLiteral("\""));
    QString quoted = token;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("''"));
    return u'\'' + quoted + (isPrefix ? QStringLiteral("':*") : QStringLiteral("'"));
}

} // namespace

qint64 searchBlock(qint64 id) { return id >> blockBits; }

QString searchTokens(const SearchEntry &entry)
{
    const qint64 block = searchBlock(entry.id.value());
    QStringList tokens{token(block, u'~', QString::number(entry.room.value())), token(block, u'#', QString::number(int(entry.type)))};
    if (entry.sender.isValid())
        tokens << token(block, u'@', QString::number(entry.sender.value()));
    QStringList words = text::searchKey(entry.content).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const QString &word : words)
        tokens << token(block, u'_', word.left(longestWord));
    return tokens.join(u' ');
}

bool matchesWords(const QString &content, const QStringList &words)
{
    const QString key = u' ' + text::searchKey(content) + u' ';
    return std::all_of(words.cbegin(), words.cend(),
                       [&key](const QString &word) { return key.contains(text::isWholeWord(word) ? QString(u' ' + word + u' ') : QString(u' ' + word)); });
}

QStringList SearchTerms::clauses(Dialect dialect, qint64 block) const
{
    QStringList clauses;
    QStringList longestFirst = words;
    std::stable_sort(longestFirst.begin(), longestFirst.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &word : longestFirst)
        clauses << term(dialect, token(block, u'_', word.left(longestWord)), !text::isWholeWord(word));
    if (sender.isValid())
        clauses << term(dialect, token(block, u'@', QString::number(sender.value())), false);
    QStringList places;
    for (const RoomId room : rooms)
        places << term(dialect, token(block, u'~', QString::number(room.value())), false);
    if (!places.isEmpty())
        clauses << u'(' + places.join(dialect == Dialect::Sqlite ? QStringLiteral(" OR ") : QStringLiteral(" | ")) + u')';
    if (type)
        clauses << term(dialect, token(block, u'#', QString::number(int(*type))), false);
    return clauses;
}

QString SearchTerms::all(Dialect dialect, const QStringList &clauses)
{
    return clauses.join(dialect == Dialect::Sqlite ? QStringLiteral(" AND ") : QStringLiteral(" & "));
}

} // namespace Suhbat::store
