// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <Qt>
#include <vector>

namespace Suhbat::client {

enum BodyStyle {
    BoldStyle = 1 << 0,
    ItalicStyle = 1 << 1,
    StrikeStyle = 1 << 2,
    SpoilerStyle = 1 << 3,
    CodeStyle = 1 << 4,
    LinkStyle = 1 << 5,
    MentionStyle = 1 << 6,
    HighlightStyle = 1 << 7,
    CodeBlockStyle = 1 << 8,
    EmojiStyle = 1 << 9,
};

// A stretch of a paragraph that is drawn in one way.
struct BodyRun {
    QString text; // as drawn: with the isolates that keep foreign words together
    int styles = 0; // of BodyStyle
    int spoiler = -1; // which of the message's spoilers
    QString target = {}; // a link's address, a mention's name
};

enum class ParagraphKind { Plain, Quote, Code };

struct BodyParagraph {
    ParagraphKind kind = ParagraphKind::Plain;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QList<BodyRun> runs;
    QString text() const;
};

// A message as it is drawn: each paragraph with its own direction.
struct Body {
    std::vector<BodyParagraph> paragraphs;
    QString original; // the text without the signs of markup and without what we added
    QList<int> added; // where in the drawn text, its paragraphs parted by one, we added isolates; ascending
    int emojiCount = 0; // of a message of emoji alone

    // The original of a stretch of what is drawn.
    QString originalOf(int start, int end) const;
};

// `base`: the direction of a paragraph in which nothing decides.
Body readBody(const QString &content, Qt::LayoutDirection base, const QStringList &highlightWords = {});

// A paragraph that somebody wrote, without markup: of a preview, a caption, the composer.
Qt::LayoutDirection directionOf(QStringView paragraph, Qt::LayoutDirection base);

} // namespace Suhbat::client
