// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tray.h"

#include <QApplication>
#include <QPixmap>
#include <QTest>

using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class TrayTest : public QObject
{
    Q_OBJECT

    static QIcon plain()
    {
        QPixmap pixmap(64, 64);
        pixmap.fill(Qt::black);
        return QIcon(pixmap);
    }
    // How many pixels of the drawn icon are about this colour.
    static int count(const QIcon &icon, const QColor &colour)
    {
        const QImage image = icon.pixmap(32, 32).toImage().convertToFormat(QImage::Format_RGB32);
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                found += qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue()) < 40;
            }
        }
        return found;
    }

private Q_SLOTS:
    void aBadgeIsPaintedOnlyForUnreadMessages()
    {
        const QColor turquoise(0x0B, 0x8A, 0x8F);
        QCOMPARE(count(Tray::badged(plain(), {0, false}, u"0"_s), turquoise), 0);
        QVERIFY(count(Tray::badged(plain(), {3, false}, u"3"_s), turquoise) > 60);
    }

    void aMentionIsSaffron()
    {
        const QColor saffron(0xE8, 0xA3, 0x17);
        QCOMPARE(count(Tray::badged(plain(), {3, false}, u"3"_s), saffron), 0);
        QVERIFY(count(Tray::badged(plain(), {3, true}, u"3"_s), saffron) > 60);
    }

    void theIconStaysVisibleBesideTheBadge() { QVERIFY(count(Tray::badged(plain(), {120, false}, u"99+"_s), Qt::black) > 300); }
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
