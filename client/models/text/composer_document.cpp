// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/composer_document.h"

#include "models/text/body_look.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QQuickTextDocument>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Suhbat::client {

namespace {

constexpr QChar zwnj{0x200c};

} // namespace

QTextDocument *ComposerDocument::document() const
{
    auto *document = m_target ? m_target->property("textDocument").value<QQuickTextDocument *>() : nullptr;
    return document ? document->textDocument() : nullptr;
}

void ComposerDocument::setTarget(QQuickItem *target)
{
    if (m_target == target)
        return;
    if (QTextDocument *before = document()) {
        before->disconnect(this);
        m_target->removeEventFilter(this);
    }
    m_target = target;
    if (QTextDocument *document = this->document()) {
        connect(document, &QTextDocument::contentsChange, this, &ComposerDocument::noteChange);
        connect(document, &QTextDocument::contentsChanged, this, &ComposerDocument::direct);
        m_target->installEventFilter(this);
        noteChange(0, 0, document->characterCount());
        direct();
    }
    Q_EMIT targetChanged();
}

void ComposerDocument::setBaseDirection(Qt::LayoutDirection direction)
{
    if (m_baseDirection == direction)
        return;
    m_baseDirection = direction;
    Q_EMIT baseDirectionChanged();
    if (QTextDocument *document = this->document()) {
        noteChange(0, 0, document->characterCount());
        direct();
    }
}

void ComposerDocument::setZwnjSequence(const QString &sequence)
{
    if (m_zwnjSequence == sequence)
        return;
    m_zwnjSequence = sequence;
    Q_EMIT zwnjSequenceChanged();
}

// A change is reported while the document is being laid out, where it must not be touched again.
void ComposerDocument::noteChange(int position, int, int added)
{
    if (m_isDirecting)
        return;
    m_firstChanged = m_firstChanged < 0 ? position : std::min(m_firstChanged, position);
    m_lastChanged = std::max(m_lastChanged, position + added);
}

Qt::LayoutDirection ComposerDocument::wantedDirection(const QTextBlock &block) const { return directionOf(block.text(), m_baseDirection); }

// The positions of the paragraphs among those that changed which stand at the wrong side.
QList<int> ComposerDocument::wronglyDirected()
{
    const QTextDocument &document = *this->document();
    QList<int> wrong;
    const QTextBlock end = document.findBlock(std::min(m_lastChanged, document.characterCount() - 1)).next();
    for (QTextBlock block = document.findBlock(m_firstChanged); block.isValid() && block != end; block = block.next()) {
        const QTextBlockFormat known = block.blockFormat();
        const QTextBlockFormat wanted = directedBlock(wantedDirection(block));
        if (known.layoutDirection() != wanted.layoutDirection() || known.alignment() != wanted.alignment())
            wrong.append(block.position());
    }
    m_firstChanged = m_lastChanged = -1;
    return wrong;
}

void ComposerDocument::turn(const QList<int> &positions)
{
    QTextDocument *document = this->document();
    const bool isFresh = !document->isUndoAvailable();
    m_isDirecting = true;
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (const int position : positions) {
        cursor.setPosition(position);
        cursor.mergeBlockFormat(directedBlock(wantedDirection(cursor.block())));
    }
    cursor.endEditBlock();
    if (isFresh) // a text that was put there, not typed: its directions are nothing to undo
        document->clearUndoRedoStacks();
    m_isDirecting = false;
}

void ComposerDocument::direct()
{
    QTextDocument *document = this->document();
    if (!document || m_isDirecting || m_firstChanged < 0)
        return;
    const QList<int> wrong = wronglyDirected();
    if (document->isRedoAvailable())
        return followHistory(wrong.isEmpty());
    if (!wrong.isEmpty())
        turn(wrong);
    m_text = document->toPlainText();
    m_undoSteps = document->availableUndoSteps();
}

// Something was undone or done again. A turn is a step of its own behind the key that brought it: both go together. To set a
// direction here would forget what can be done again.
void ComposerDocument::followHistory(bool isDirected)
{
    const QString text = document()->toPlainText();
    const int steps = document()->availableUndoSteps();
    if (steps < m_undoSteps && text == m_text)
        QMetaObject::invokeMethod(m_target, "undo", Qt::QueuedConnection);
    else if (steps > m_undoSteps && !isDirected)
        QMetaObject::invokeMethod(m_target, "redo", Qt::QueuedConnection);
    m_text = text;
    m_undoSteps = steps;
}

bool ComposerDocument::isZwnj(const QKeyEvent &key) const
{
    return !m_zwnjSequence.isEmpty() && QKeySequence(key.keyCombination()) == QKeySequence::fromString(m_zwnjSequence);
}

bool ComposerDocument::typeSpecially(const QKeyEvent &key)
{
    QString typed;
    if (isZwnj(key))
        typed = zwnj;
    else if (key.matches(QKeySequence::InsertLineSeparator))
        typed = u'\n';
    else
        return false;
    QTextDocument *document = this->document();
    if (!document || m_target->property("readOnly").toBool())
        return false;
    const int start = m_target->property("selectionStart").toInt();
    const int end = m_target->property("selectionEnd").toInt();
    QTextCursor cursor(document);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(typed);
    m_target->setProperty("cursorPosition", start + 1);
    return true;
}

bool ComposerDocument::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target && event->type() == QEvent::ShortcutOverride && isZwnj(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // it is typed here, whatever else the window does with it
        return true;
    }
    if (watched == m_target && event->type() == QEvent::KeyPress && typeSpecially(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace Suhbat::client
