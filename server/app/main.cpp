// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    // GLib's dispatcher moves a fifth of the frames that Qt's own does; it is chosen when the application is made.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("suhbatd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SUHBAT_VERSION));
    return Suhbat::app::runCommandLine(QCoreApplication::arguments());
}
