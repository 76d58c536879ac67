// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/body_look.h"

#include <QPointer>
#include <QQmlEngine>
#include <QQmlParserStatus>
#include <QQuickItem>
#include <QRectF>
#include <QSet>

class QTextDocument;

namespace Suhbat::client {

class BodyShapes;

// Draws a message's content into a read-only TextEdit: a block a paragraph, each in its own direction and at its own side;
// markup as formats, links and mentions as anchors. The TextEdit keeps selecting over all of it, and copies the original.
//
//     TextEdit { id: edit; readOnly: true; selectByMouse: true; wrapMode: TextEdit.Wrap
//         width: Math.min(available, document.naturalWidth)
//         BodyDocument { id: document; target: edit; content: body } }
class BodyDocument : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(QString content READ content WRITE setContent NOTIFY contentChanged)
    Q_PROPERTY(QStringList highlightWords READ highlightWords WRITE setHighlightWords NOTIFY highlightWordsChanged)
    Q_PROPERTY(bool revealSpoilers READ revealSpoilers WRITE setRevealSpoilers NOTIFY revealSpoilersChanged)
    Q_PROPERTY(Qt::LayoutDirection baseDirection READ baseDirection WRITE setBaseDirection NOTIFY baseDirectionChanged)
    Q_PROPERTY(QString myName READ myName WRITE setMyName NOTIFY lookChanged)
    Q_PROPERTY(QColor linkColor READ linkColor WRITE setLinkColor NOTIFY lookChanged)
    Q_PROPERTY(QColor mentionColor READ mentionColor WRITE setMentionColor NOTIFY lookChanged)
    Q_PROPERTY(QColor selfMentionColor READ selfMentionColor WRITE setSelfMentionColor NOTIFY lookChanged)
    Q_PROPERTY(QColor codeColor READ codeColor WRITE setCodeColor NOTIFY lookChanged)
    Q_PROPERTY(QColor codeBackground READ codeBackground WRITE setCodeBackground NOTIFY lookChanged)
    Q_PROPERTY(QColor quoteColor READ quoteColor WRITE setQuoteColor NOTIFY lookChanged)
    Q_PROPERTY(QColor highlightColor READ highlightColor WRITE setHighlightColor NOTIFY lookChanged)
    Q_PROPERTY(QColor spoilerColor READ spoilerColor WRITE setSpoilerColor NOTIFY lookChanged)
    Q_PROPERTY(bool bigEmoji READ bigEmoji WRITE setBigEmoji NOTIFY lookChanged)
    Q_PROPERTY(qreal naturalWidth READ naturalWidth NOTIFY naturalWidthChanged)
    Q_PROPERTY(qreal lastParagraphWidth READ lastParagraphWidth NOTIFY naturalWidthChanged)
    Q_PROPERTY(qreal lastLineWidth READ lastLineWidth NOTIFY lastLineChanged)
    Q_PROPERTY(bool lastLineIsRtl READ lastLineIsRtl NOTIFY lastLineChanged)
    Q_PROPERTY(qreal lastBaseline READ lastBaseline NOTIFY lastLineChanged)
    Q_PROPERTY(bool endsInBlock READ endsInBlock NOTIFY naturalWidthChanged)
    Q_PROPERTY(QString plainText READ plainText NOTIFY contentChanged)

public:
    explicit BodyDocument(QObject *parent = nullptr);
    ~BodyDocument() override;

    QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);
    QString content() const { return m_content; }
    void setContent(const QString &content);
    QStringList highlightWords() const { return m_highlightWords; }
    void setHighlightWords(const QStringList &words);
    bool revealSpoilers() const { return m_revealSpoilers; }
    void setRevealSpoilers(bool reveal);
    Qt::LayoutDirection baseDirection() const { return m_baseDirection; }
    void setBaseDirection(Qt::LayoutDirection direction);

    QString myName() const { return m_look.myName; }
    void setMyName(const QString &name) { setLook(m_look.myName, name); }
    QColor linkColor() const { return m_look.linkColor; }
    void setLinkColor(const QColor &color) { setLook(m_look.linkColor, color); }
    QColor mentionColor() const { return m_look.mentionColor; }
    void setMentionColor(const QColor &color) { setLook(m_look.mentionColor, color); }
    QColor selfMentionColor() const { return m_look.selfMentionColor; }
    void setSelfMentionColor(const QColor &color) { setLook(m_look.selfMentionColor, color); }
    QColor codeColor() const { return m_look.codeColor; }
    void setCodeColor(const QColor &color) { setLook(m_look.codeColor, color); }
    QColor codeBackground() const { return m_look.codeBackground; }
    void setCodeBackground(const QColor &color) { setLook(m_look.codeBackground, color); }
    QColor quoteColor() const { return m_quoteColor; }
    void setQuoteColor(const QColor &color) { setLook(m_quoteColor, color); }
    QColor highlightColor() const { return m_look.highlightColor; }
    void setHighlightColor(const QColor &color) { setLook(m_look.highlightColor, color); }
    QColor spoilerColor() const { return m_look.spoilerColor; }
    void setSpoilerColor(const QColor &color) { setLook(m_look.spoilerColor, color); }
    bool bigEmoji() const { return m_bigEmoji; } // whether a message of a few emoji is drawn big
    void setBigEmoji(bool big) { setLook(m_bigEmoji, big); }

    // How wide the text wants to be, without a break that nobody wrote.
    qreal naturalWidth() const { return m_naturalWidth; }
    // The same of its last paragraph: known before anything is laid out, so that the target's width may depend on it.
    qreal lastParagraphWidth() const { return m_lastParagraphWidth; }
    // At the width it has now: whether the time can stand beside the last line.
    qreal lastLineWidth() const { return m_lastLineWidth; }
    bool lastLineIsRtl() const { return m_lastLineIsRtl; }
    // From the top: what stands beside the last line stands on it.
    qreal lastBaseline() const { return m_lastBaseline; }
    // With code, whose ground is as wide as the bubble: nothing stands beside it.
    bool endsInBlock() const { return !m_body.paragraphs.empty() && m_body.paragraphs.back().kind == ParagraphKind::Code; }

    // Without signs of markup and without what was added to draw it.
    QString plainText() const { return m_body.original; }
    Q_INVOKABLE QString selectedText() const;
    Q_INVOKABLE void copy() const;
    // An address, "mention:name", "spoiler:n" or "".
    Q_INVOKABLE QString linkAt(qreal x, qreal y) const;

    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void targetChanged();
    void contentChanged();
    void highlightWordsChanged();
    void revealSpoilersChanged();
    void baseDirectionChanged();
    void lookChanged();
    void naturalWidthChanged();
    void lastLineChanged();
    // A click; that on a spoiler has revealed it already.
    void linkActivated(const QString &address);
    void mentionActivated(const QString &name);

private Q_SLOTS:
    void activate(const QString &anchor);
    void updateFont();
    void updateLayout();

private:
    template<typename Value>
    void setLook(Value &known, const Value &fresh)
    {
        if (known == fresh)
            return;
        known = fresh;
        Q_EMIT lookChanged();
        formatLater();
    }

    QTextDocument *document() const;
    void format();
    void formatLater();
    void fill(QTextDocument &document);
    void measure();
    qreal widthOf(const BodyParagraph &paragraph) const;
    void updateBackground();
    void updateCover();
    bool isRevealed(const BodyRun &run) const { return m_revealSpoilers || m_revealed.contains(run.spoiler); }
    QTextCharFormat formatOf(const BodyRun &run) const;

    QPointer<QQuickItem> m_target;
    QPointer<BodyShapes> m_background; // while there are quotes or blocks of code
    QPointer<BodyShapes> m_cover; // while there is something that must not be seen yet
    QString m_content;
    QStringList m_highlightWords;
    Qt::LayoutDirection m_baseDirection = Qt::LeftToRight;
    BodyLook m_look;
    QColor m_quoteColor{0x0b, 0x8a, 0x8f};
    bool m_bigEmoji = true;
    bool m_revealSpoilers = false;
    QSet<int> m_revealed;

    Body m_body;
    bool m_isComplete = true;
    bool m_isFormatting = false;
    bool m_isFormatQueued = false;
    qreal m_naturalWidth = 0;
    qreal m_lastParagraphWidth = 0;
    qreal m_lastLineWidth = 0;
    bool m_lastLineIsRtl = false;
    qreal m_lastBaseline = 0;
};

} // namespace Suhbat::client
