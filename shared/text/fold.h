// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Suhbat::text {

// What search indexes: the folded words of a text, separated by single spaces. A word with a ZWNJ stands there joined
// and in its parts. Every apostrophe of Uzbek is U+02BC in a key: a letter, so that no tokenizer cuts there.
QString searchKey(const QString &content);

// The folded words of a query; every one must occur. A word with a ZWNJ is asked for joined.
QStringList queryWords(const QString &query);

// A word matches where a word of the key begins with it; digits alone match whole numbers only.
bool isWholeWord(const QString &queryWord);

// Where `words` (of queryWords) stand in `content`: starts and lengths in UTF-16 units, ascending, without overlap.
QList<QPair<int, int>> highlights(const QString &content, const QStringList &words);

} // namespace Suhbat::text
