// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>

class QKeyEvent;
class QTextBlock;
class QTextDocument;

namespace Suhbat::client {

// Gives each paragraph of a plain-text TextEdit the direction and the side of what is being typed in it, as the message will
// be shown. Cursor and undo stay as they are: what is undone is a key with the turn that it brought.
// It also types what the keyboard lacks: ZWNJ, and a paragraph where Shift+Enter would only break the line.
class ComposerDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(Qt::LayoutDirection baseDirection READ baseDirection WRITE setBaseDirection NOTIFY baseDirectionChanged)
    Q_PROPERTY(QString zwnjSequence READ zwnjSequence WRITE setZwnjSequence NOTIFY zwnjSequenceChanged)

public:
    explicit ComposerDocument(QObject *parent = nullptr) : QObject(parent) {}

    QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);
    Qt::LayoutDirection baseDirection() const { return m_baseDirection; } // of what is empty or has no letters
    void setBaseDirection(Qt::LayoutDirection direction);
    QString zwnjSequence() const { return m_zwnjSequence; }
    void setZwnjSequence(const QString &sequence);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void targetChanged();
    void baseDirectionChanged();
    void zwnjSequenceChanged();

private:
    void noteChange(int position, int removed, int added);
    void direct();
    QList<int> wronglyDirected();
    void turn(const QList<int> &positions);
    void followHistory(bool isDirected);
    bool typeSpecially(const QKeyEvent &key);
    bool isZwnj(const QKeyEvent &key) const;
    QTextDocument *document() const;
    Qt::LayoutDirection wantedDirection(const QTextBlock &block) const;

    QPointer<QQuickItem> m_target;
    Qt::LayoutDirection m_baseDirection = Qt::LeftToRight;
    QString m_zwnjSequence = QStringLiteral("Shift+Space");
    bool m_isDirecting = false;
    QString m_text; // before the change
    int m_undoSteps = 0;
    int m_firstChanged = -1; // positions; -1: nothing
    int m_lastChanged = -1;
};

} // namespace Suhbat::client
