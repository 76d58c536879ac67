// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QRectF>

namespace Suhbat::client {

// Plain shapes beneath a text or over it: the bars of quotes, the grounds of code blocks, what covers spoilers.
class BodyShapes : public QQuickPaintedItem
{
    Q_OBJECT

public:
    struct Shape {
        QRectF rect;
        QColor color;
        qreal radius = 0;
        bool operator==(const Shape &) const = default;
    };

    enum Place { Beneath = -1, Over = 1 };
    BodyShapes(Place place, QQuickItem *parent);
    void setShapes(const QList<Shape> &shapes);
    const QList<Shape> &shapes() const { return m_shapes; }
    void paint(QPainter *painter) override;

private:
    QList<Shape> m_shapes;
};

} // namespace Suhbat::client
