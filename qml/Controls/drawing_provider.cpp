// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing_provider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrlQuery>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

struct Ink {
    QString name; // in the address
    QByteArray drawnAs; // in the file
};

const QList<Ink> &inks()
{
    static const QList<Ink> all{{u"ink"_s, "currentColor"}, {u"accent"_s, "#0B8A8F"}, {u"soft"_s, "#D5F0EC"}, {u"ground"_s, "#FFFFFF"}};
    return all;
}

QColor asked(const QUrlQuery &wishes, const QString &name) { return QColor(u'#' + wishes.queryItemValue(name)); }

} // namespace

QImage DrawingProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const auto mark = id.indexOf(u'?');
    QFile file(u":/suhbat/%1.svg"_s.arg(id.left(mark)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QUrlQuery wishes(mark < 0 ? QString() : id.mid(mark + 1));
    QByteArray drawing = file.readAll();
    for (const Ink &ink : inks()) {
        if (const QColor colour = asked(wishes, ink.name); colour.isValid())
            drawing.replace(ink.drawnAs, colour.name().toLatin1());
    }

    QSvgRenderer renderer(drawing);
    const QSize whole = renderer.defaultSize();
    QSize wanted = requestedSize.isValid() ? requestedSize : whole;
    if (wanted.isEmpty())
        wanted = whole.scaled(wanted.width() > 0 ? wanted.width() : wanted.height() * 16, wanted.height() > 0 ? wanted.height() : wanted.width() * 16,
                              Qt::KeepAspectRatio);
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const QColor ink = asked(wishes, u"ink"_s); ink.isValid())
        painter.setOpacity(ink.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(whole.scaled(wanted, Qt::KeepAspectRatio))));
    painter.end();
    if (size)
        *size = wanted;
    return wishes.hasQueryItem(u"mirror"_s) ? image.mirrored(true, false) : image;
}

} // namespace Suhbat::client
