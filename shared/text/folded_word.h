// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <vector>

namespace Suhbat::text {

// One word of a text with the way back to the text: `ends[i]` is where the original of `key[i]` ends, marks included.
struct FoldedWord {
    QString key;
    int start = 0;
    QList<int> ends;
};

// A word and, if it holds ZWNJs, what stands between them.
struct FoldedToken {
    FoldedWord joined;
    std::vector<FoldedWord> parts;
};

std::vector<FoldedToken> foldedTokens(const QString &content);

} // namespace Suhbat::text
