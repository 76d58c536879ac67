// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QQuickWindow>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <memory>

namespace Suhbat::client {

// A window with one TextEdit, as a bubble or the composer has it.
class EditWindow
{
public:
    static constexpr int width = 400;

    explicit EditWindow(const QByteArray &properties)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit { width: 400; font.pixelSize: 20; wrapMode: TextEdit.Wrap;" + properties + "}", {});
        m_edit.reset(qobject_cast<QQuickItem *>(component.create()));
        if (!m_edit)
            qFatal("%s", qPrintable(component.errorString()));
        m_window.resize(width, 300);
        m_window.setColor(Qt::white);
        m_edit->setParentItem(m_window.contentItem());
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window))
            qFatal("no window");
    }

    QQuickItem *edit() const { return m_edit.get(); }
    QQuickWindow &window() { return m_window; }
    QTextDocument &document() const { return *m_edit->property("textDocument").value<QQuickTextDocument *>()->textDocument(); }
    QTextBlock block(int number) const { return document().findBlockByNumber(number); }

    QImage picture() { return m_window.grabWindow().convertToFormat(QImage::Format_RGB32); }

    // What is not white in the lines of a paragraph: where its ink begins and ends.
    struct Ink {
        int left = -1, right = -1;
        bool isAtLeft() const { return left >= 0 && left < 12 && right < width - 60; }
        bool isAtRight() const { return right > width - 12 && left > 60; }
    };
    Ink ink(int blockNumber)
    {
        const QRectF place = document().documentLayout()->blockBoundingRect(block(blockNumber));
        return ink(picture(), QRect(0, int(place.top()), width, int(place.height())));
    }
    static Ink ink(const QImage &image, const QRect &part)
    {
        Ink ink;
        for (int x = part.left(); x <= part.right() && x < image.width(); ++x) {
            for (int y = part.top(); y <= part.bottom() && y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 200) {
                    ink.left = ink.left < 0 ? x : ink.left;
                    ink.right = x;
                    break;
                }
            }
        }
        return ink;
    }

    // Where a letter of a paragraph is drawn, in the window: the middle between its two sides.
    qreal middleOf(int blockNumber, const QString &part) const
    {
        const QTextBlock block = this->block(blockNumber);
        const int at = int(block.text().indexOf(part));
        if (at < 0)
            qFatal("the paragraph does not hold this");
        const QTextLine line = block.layout()->lineForTextPosition(at);
        qreal low = 1e6, high = -1e6;
        for (const QGlyphRun &run : line.glyphRuns(at, int(part.size()))) {
            for (const QPointF &position : run.positions()) {
                low = std::min(low, position.x());
                high = std::max(high, position.x());
            }
        }
        return (low + high) / 2;
    }

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_edit;
};

} // namespace Suhbat::client
