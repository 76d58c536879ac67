// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/body_shapes.h"

#include <QPainter>

namespace Suhbat::client {

BodyShapes::BodyShapes(Place place, QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setZ(place); // below zero: beneath its parent's own text
    setAntialiasing(true);
}

void BodyShapes::setShapes(const QList<Shape> &shapes)
{
    if (m_shapes == shapes)
        return;
    m_shapes = shapes;
    update();
}

void BodyShapes::paint(QPainter *painter)
{
    painter->setPen(Qt::NoPen);
    for (const Shape &shape : std::as_const(m_shapes)) {
        painter->setBrush(shape.color);
        painter->drawRoundedRect(shape.rect, shape.radius, shape.radius);
    }
}

} // namespace Suhbat::client
