// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QRectF>

namespace Suhbat::client {

// The bars of quotes and the grounds of code blocks, beneath the text.
class BodyBackground : public QQuickPaintedItem
{
    Q_OBJECT

public:
    struct Shape {
        QRectF rect;
        QColor color;
        qreal radius = 0;
        bool operator==(const Shape &) const = default;
    };

    explicit BodyBackground(QQuickItem *parent);
    void setShapes(const QList<Shape> &shapes);
    const QList<Shape> &shapes() const { return m_shapes; }
    void paint(QPainter *painter) override;

private:
    QList<Shape> m_shapes;
};

} // namespace Suhbat::client
