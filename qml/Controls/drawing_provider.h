// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Suhbat::client {

// The program's own SVG drawings in the colours of the theme: image://suhbat/icons/reply?ink=ff0b8a8f&mirror
// `ink` stands for currentColor; `accent`, `soft` and `ground` for the three other colours that the illustrations are
// drawn with. Pictures are kept by Qt Quick's own cache, by address and size.
class DrawingProvider : public QQuickImageProvider
{
public:
    DrawingProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Suhbat::client
