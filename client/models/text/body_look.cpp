// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/body_look.h"

#include "models/format/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal quoteMargin = 12;
constexpr qreal codeMargin = 8;
constexpr qreal codePadding = 4;
constexpr qreal codeBottomMargin = 10; // the ground reaches a little lower than the text, and stands off what follows

bool isKind(const Body &body, size_t paragraph, ParagraphKind kind) { return paragraph < body.paragraphs.size() && body.paragraphs[paragraph].kind == kind; }

int pixelSize(const QFont &font) { return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize(); }

QString fixedFamily()
{
    static const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return family;
}

QString emojiFamily()
{
    static const QString family = emojiFamilyOf(QFontDatabase::families());
    return family;
}

} // namespace

QTextBlockFormat directedBlock(Qt::LayoutDirection direction)
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    format.setAlignment(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    return format;
}

QTextBlockFormat BodyLook::blockFormat(const Body &body, size_t paragraph) const
{
    const BodyParagraph &shown = body.paragraphs[paragraph];
    QTextBlockFormat format = directedBlock(shown.direction);
    format.setLineHeight(pixelSize(font) * lineHeight, QTextBlockFormat::MinimumHeight);
    if (shown.kind == ParagraphKind::Quote && shown.direction == Qt::RightToLeft)
        format.setRightMargin(quoteMargin);
    else if (shown.kind == ParagraphKind::Quote)
        format.setLeftMargin(quoteMargin);
    if (shown.kind == ParagraphKind::Code) {
        format.setLeftMargin(codeMargin);
        format.setRightMargin(codeMargin);
        if (paragraph == 0 || !isKind(body, paragraph - 1, ParagraphKind::Code))
            format.setTopMargin(codePadding);
        if (!isKind(body, paragraph + 1, ParagraphKind::Code))
            format.setBottomMargin(codeBottomMargin);
    }
    return format;
}

QString BodyLook::anchorOf(const BodyRun &run, bool isRevealed)
{
    if (run.styles & SpoilerStyle && !isRevealed)
        return u"spoiler:"_s + QString::number(run.spoiler);
    if (run.styles & MentionStyle)
        return u"mention:"_s + run.target;
    return run.styles & LinkStyle ? run.target : QString();
}

QTextCharFormat BodyLook::charFormat(const BodyRun &run, bool isRevealed) const
{
    QTextCharFormat format;
    if (run.styles == 0)
        return format;
    if (run.styles & BoldStyle)
        format.setFontWeight(QFont::Bold);
    if (run.styles & ItalicStyle)
        format.setFontItalic(true);
    if (run.styles & StrikeStyle)
        format.setFontStrikeOut(true);
    if (run.styles & (CodeStyle | CodeBlockStyle)) {
        format.setFontFamilies({fixedFamily()});
        if (codeColor.isValid())
            format.setForeground(codeColor);
    }
    // Some text faces draw emoji in black.
    if (run.styles & EmojiStyle && !emojiFamily().isEmpty())
        format.setFontFamilies({emojiFamily()});
    if (run.styles & CodeStyle)
        format.setBackground(codeBackground);
    if (run.styles & LinkStyle) {
        format.setForeground(linkColor);
        format.setFontUnderline(true);
    }
    if (run.styles & MentionStyle) {
        format.setForeground(isMine(run.target) ? selfMentionColor : mentionColor);
        format.setFontWeight(QFont::DemiBold);
    }
    if (run.styles & HighlightStyle)
        format.setBackground(highlightColor);
    if (run.styles & SpoilerStyle && !isRevealed) {
        format.setForeground(spoilerColor); // what covers it comes over the text
        format.clearBackground();
        format.setFontUnderline(false);
        format.setFontStrikeOut(false);
    }
    if (const QString anchor = anchorOf(run, isRevealed); !anchor.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(anchor);
    }
    return format;
}

QTextCharFormat BodyLook::bigFormat(int emojiCount) const
{
    QTextCharFormat format;
    const qreal scale = emojiCount == 1 ? 3 : 2.2;
    if (!emojiFamily().isEmpty())
        format.setFontFamilies({emojiFamily()});
    format.setProperty(QTextFormat::FontPixelSize, qRound(pixelSize(font) * scale));
    return format;
}

} // namespace Suhbat::client
