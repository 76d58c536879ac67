// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/body_document.h"

#include "models/text/body_shapes.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickTextDocument>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <cmath>

namespace Suhbat::client {

namespace {

constexpr qreal barWidth = 3;
constexpr qreal codeRadius = 6;
constexpr qreal codeDescent = 6; // the ground reaches below the last line as far as above the first
constexpr qreal coverRadius = 4;
constexpr qsizetype longestMeasured = 600;
constexpr qreal leastLetterWidth = 3;

QTextDocument *documentOf(QQuickItem *edit)
{
    auto *document = edit ? edit->property("textDocument").value<QQuickTextDocument *>() : nullptr;
    return document ? document->textDocument() : nullptr;
}

int positionOf(const QQuickItem &edit, const char *property) { return edit.property(property).toInt(); }

QPointF originOf(const QQuickItem &edit) { return {edit.property("leftPadding").toReal(), edit.property("topPadding").toReal()}; }

// Where a stretch of a paragraph stands in the document; a line of two directions may show it in pieces.
QList<QRectF> placesOf(const QTextBlock &block, int start, int end)
{
    QList<QRectF> places;
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        for (const QGlyphRun &run : from < to ? line.glyphRuns(from, to - from) : QList<QGlyphRun>()) {
            const QRectF ink = run.boundingRect();
            places.append(QRectF(ink.left() - 1, line.y(), ink.width() + 2, line.height()).translated(layout.position()));
        }
    }
    return places;
}

// Most texts need no shapes, and get no item for them.
void show(const QList<BodyShapes::Shape> &shapes, BodyShapes::Place place, QPointer<BodyShapes> &item, QQuickItem &edit)
{
    if (shapes.isEmpty()) {
        delete item;
        return;
    }
    if (!item)
        item = new BodyShapes(place, &edit);
    item->setSize(edit.size());
    item->setShapes(shapes);
}

} // namespace

BodyDocument::BodyDocument(QObject *parent) : QObject(parent) {}

BodyDocument::~BodyDocument() = default;

QTextDocument *BodyDocument::document() const { return documentOf(m_target); }

void BodyDocument::setTarget(QQuickItem *target)
{
    if (m_target == target)
        return;
    if (m_target) {
        m_target->removeEventFilter(this);
        m_target->disconnect(this);
        delete m_background;
        delete m_cover;
    }
    m_target = target;
    if (QTextDocument *document = this->document()) {
        document->setUndoRedoEnabled(false);
        m_target->installEventFilter(this);
        // TextEdit's class is private to Qt: its signals are known by name only.
        connect(m_target, SIGNAL(linkActivated(QString)), this, SLOT(activate(QString)));
        connect(m_target, SIGNAL(fontChanged(QFont)), this, SLOT(updateFont()));
        connect(m_target, SIGNAL(contentSizeChanged()), this, SLOT(updateLayout()));
        connect(m_target, &QQuickItem::widthChanged, this, &BodyDocument::updateLayout);
    }
    Q_EMIT targetChanged();
    format();
}

void BodyDocument::setContent(const QString &content)
{
    if (m_content == content)
        return;
    m_content = content;
    m_revealed.clear();
    format();
    Q_EMIT contentChanged();
}

void BodyDocument::setHighlightWords(const QStringList &words)
{
    if (m_highlightWords == words)
        return;
    m_highlightWords = words;
    Q_EMIT highlightWordsChanged();
    formatLater();
}

void BodyDocument::setRevealSpoilers(bool reveal)
{
    if (m_revealSpoilers == reveal)
        return;
    m_revealSpoilers = reveal;
    Q_EMIT revealSpoilersChanged();
    formatLater();
}

void BodyDocument::setBaseDirection(Qt::LayoutDirection direction)
{
    if (m_baseDirection == direction)
        return;
    m_baseDirection = direction;
    Q_EMIT baseDirectionChanged();
    formatLater();
}

void BodyDocument::componentComplete()
{
    m_isComplete = true;
    format();
}

// Many colours change together with a theme, and the text is formatted once.
void BodyDocument::formatLater()
{
    if (m_isFormatQueued || !m_isComplete || !m_target)
        return;
    m_isFormatQueued = true;
    QMetaObject::invokeMethod(
        this, [this] { format(); }, Qt::QueuedConnection);
}

void BodyDocument::updateFont()
{
    if (m_isComplete)
        format();
}

// At once, so that a list's row has its height before it is placed.
void BodyDocument::format()
{
    m_isFormatQueued = false;
    QTextDocument *document = this->document();
    if (!document || !m_isComplete)
        return;
    m_look.font = m_target->property("font").value<QFont>();
    m_body = readBody(m_content, m_baseDirection, m_highlightWords);
    m_isFormatting = true;
    measure();
    fill(*document);
    m_isFormatting = false;
    updateLayout();
}

QTextCharFormat BodyDocument::formatOf(const BodyRun &run) const
{
    if (m_bigEmoji && m_body.emojiCount > 0 && m_body.emojiCount <= 3)
        return m_look.bigFormat(m_body.emojiCount);
    return m_look.charFormat(run, isRevealed(run));
}

void BodyDocument::fill(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    for (size_t i = 0; i < m_body.paragraphs.size(); ++i) {
        const QTextBlockFormat blockFormat = m_look.blockFormat(m_body, i);
        if (i == 0) {
            cursor.setBlockFormat(blockFormat);
            cursor.setBlockCharFormat({});
        } else {
            cursor.insertBlock(blockFormat, {});
        }
        for (const BodyRun &run : std::as_const(m_body.paragraphs[i].runs))
            cursor.insertText(run.text, formatOf(run));
    }
    cursor.endEditBlock();
}

qreal BodyDocument::widthOf(const BodyParagraph &paragraph) const
{
    const QString text = paragraph.text();
    // Nobody asks how wide exactly: far wider than any bubble. To shape it twice would cost what a frame lasts.
    if (text.size() > longestMeasured)
        return qreal(text.size()) * leastLetterWidth;
    QTextLayout layout(text, m_look.font);
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const BodyRun &run : paragraph.runs) {
        ranges.append({start, int(run.text.size()), formatOf(run)});
        start += int(run.text.size());
    }
    layout.setFormats(ranges);
    QTextOption option;
    option.setTextDirection(paragraph.direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

// A document knows how wide its text is at the width it was given; here it is wanted without any.
void BodyDocument::measure()
{
    qreal width = 0;
    qreal last = 0;
    for (size_t i = 0; i < m_body.paragraphs.size(); ++i) {
        const QTextBlockFormat blockFormat = m_look.blockFormat(m_body, i);
        last = widthOf(m_body.paragraphs[i]) + blockFormat.leftMargin() + blockFormat.rightMargin();
        width = std::max(width, last);
    }
    width = std::ceil(width) + 2 * documentOf(m_target)->documentMargin();
    if (m_naturalWidth == width && m_lastParagraphWidth == last)
        return;
    m_naturalWidth = width;
    m_lastParagraphWidth = last;
    Q_EMIT naturalWidthChanged();
}

void BodyDocument::updateLayout()
{
    QTextDocument *document = this->document();
    if (!document || m_isFormatting)
        return;
    document->size(); // lays out what is not yet
    const QTextBlock last = document->lastBlock();
    const QTextLayout *layout = last.layout();
    qreal width = 0;
    qreal baseline = 0;
    if (layout && layout->lineCount() > 0) {
        const QTextLine line = layout->lineAt(layout->lineCount() - 1);
        width = line.naturalTextWidth() + last.blockFormat().leftMargin() + last.blockFormat().rightMargin();
        baseline = layout->position().y() + line.y() + line.ascent();
    }
    const bool isRtl = last.blockFormat().layoutDirection() == Qt::RightToLeft;
    updateBackground();
    updateCover();
    if (m_lastLineWidth == width && m_lastLineIsRtl == isRtl && m_lastBaseline == baseline)
        return;
    m_lastBaseline = baseline;
    m_lastLineWidth = width;
    m_lastLineIsRtl = isRtl;
    Q_EMIT lastLineChanged();
}

void BodyDocument::updateBackground()
{
    QTextDocument &document = *this->document();
    const QPointF origin = originOf(*m_target);
    const qreal width = std::max(m_target->width() - origin.x() - m_target->property("rightPadding").toReal(), document.idealWidth());
    QList<BodyShapes::Shape> shapes;
    ParagraphKind before = ParagraphKind::Plain;
    QTextBlock block = document.firstBlock();
    for (const BodyParagraph &paragraph : m_body.paragraphs) {
        if (paragraph.kind != ParagraphKind::Plain && block.isValid()) {
            const QRectF lines = document.documentLayout()->blockBoundingRect(block).translated(origin);
            const bool isCode = paragraph.kind == ParagraphKind::Code;
            const qreal x = !isCode && paragraph.direction == Qt::RightToLeft ? origin.x() + width - barWidth : origin.x();
            const QRectF rect(x, lines.top(), isCode ? width : barWidth, lines.height() + (isCode ? codeDescent : 0));
            if (before == paragraph.kind && shapes.last().rect.left() == rect.left())
                shapes.last().rect |= rect;
            else
                shapes.append({rect, isCode ? m_look.codeBackground : m_quoteColor, isCode ? codeRadius : barWidth / 2});
        }
        before = paragraph.kind;
        block = block.next();
    }
    show(shapes, BodyShapes::Beneath, m_background, *m_target);
}

// Formats could hide letters, but not the colours of emoji, nor what is selected.
void BodyDocument::updateCover()
{
    QTextDocument &document = *this->document();
    const QPointF origin = originOf(*m_target);
    QList<BodyShapes::Shape> shapes;
    QTextBlock block = document.firstBlock();
    for (const BodyParagraph &paragraph : m_body.paragraphs) {
        int start = 0;
        for (const BodyRun &run : paragraph.runs) {
            const int end = start + int(run.text.size());
            for (const QRectF &rect : run.spoiler >= 0 && !isRevealed(run) ? placesOf(block, start, end) : QList<QRectF>())
                shapes.append({rect.translated(origin), m_look.spoilerColor, coverRadius});
            start = end;
        }
        block = block.next();
    }
    show(shapes, BodyShapes::Over, m_cover, *m_target);
}

void BodyDocument::activate(const QString &anchor)
{
    if (anchor.startsWith(u"spoiler:")) {
        m_revealed.insert(anchor.mid(8).toInt());
        formatLater(); // the mouse is still in the midst of the text
    } else if (anchor.startsWith(u"mention:")) {
        Q_EMIT mentionActivated(anchor.mid(8));
    } else {
        Q_EMIT linkActivated(anchor);
    }
}

QString BodyDocument::linkAt(qreal x, qreal y) const
{
    QString link;
    if (m_target)
        QMetaObject::invokeMethod(m_target, "linkAt", Q_RETURN_ARG(QString, link), Q_ARG(qreal, x), Q_ARG(qreal, y));
    return link;
}

QString BodyDocument::selectedText() const
{
    return m_target ? m_body.originalOf(positionOf(*m_target, "selectionStart"), positionOf(*m_target, "selectionEnd")) : QString();
}

void BodyDocument::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// What TextEdit itself would copy holds the isolates that were added.
bool BodyDocument::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && QGuiApplication::clipboard()->supportsSelection()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (const QString text = selectedText(); !text.isEmpty())
                    QGuiApplication::clipboard()->setText(text, QClipboard::Selection);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Suhbat::client
