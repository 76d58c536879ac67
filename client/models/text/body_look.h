// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/body.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace Suhbat::client {

// How a message is coloured and measured; makes the formats of its runs and paragraphs.
struct BodyLook {
    QFont font;
    QColor linkColor{0x0b, 0x8a, 0x8f};
    QColor mentionColor{0x0b, 0x8a, 0x8f};
    QColor selfMentionColor{0xe8, 0xa3, 0x17};
    QColor codeColor; // invalid: the text's own
    QColor codeBackground{0, 0, 0, 16};
    QColor highlightColor{0xe8, 0xa3, 0x17, 96};
    QColor spoilerColor{0x8a, 0x96, 0x9c};
    QString myName;
    qreal lineHeight = 1.45; // times the type's size: room for Arabic's marks

    bool isMine(const QString &mention) const { return !myName.isEmpty() && mention.compare(myName, Qt::CaseInsensitive) == 0; }

    QTextBlockFormat blockFormat(const Body &body, size_t paragraph) const;
    QTextCharFormat charFormat(const BodyRun &run, bool isRevealed) const;
    QTextCharFormat bigFormat(int emojiCount) const;

    // What a click on a run finds: an address, "mention:name" or "spoiler:n".
    static QString anchorOf(const BodyRun &run, bool isRevealed);
};

// Absolute: the side on which a paragraph begins is its own and is not mirrored with the interface.
QTextBlockFormat directedBlock(Qt::LayoutDirection direction);

} // namespace Suhbat::client
