// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Suhbat::client {

bool isLinkForUs(const QString &text); // suhbat://… or suhbat+http://…

// Makes suhbat:// links open this program. On Linux the package's desktop entry does so (x-scheme-handler/suhbat), on macOS
// the bundle's Info.plist; on Windows the person's part of the registry is written, where it says something else.
void registerLinks();

// Links that the desktop hands to a running program as an event (macOS).
class LinkEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const QString &link);
};

} // namespace Suhbat::client
