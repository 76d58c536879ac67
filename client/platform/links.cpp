// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/links.h"

#include <QFileOpenEvent>
#include <QUrl>
#ifdef Q_OS_WIN
#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#endif

namespace Suhbat::client {

using namespace Qt::StringLiterals;

bool isLinkForUs(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"suhbat" || url.scheme() == u"suhbat+http") && !url.host().isEmpty();
}

void registerLinks()
{
#ifdef Q_OS_WIN
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    const QString command = u"\"%1\" \"%2\""_s.arg(program, u"%1"_s);
    for (const QString &scheme : {u"suhbat"_s, u"suhbat+http"_s}) {
        QSettings classes(u"HKEY_CURRENT_USER\\Software\\Classes\\"_s + scheme, QSettings::NativeFormat);
        if (classes.value(u"shell/open/command/."_s).toString() == command)
            continue;
        classes.setValue(u"."_s, u"URL:Suhbat"_s);
        classes.setValue(u"URL Protocol"_s, QString());
        classes.setValue(u"DefaultIcon/."_s, u"\"%1\",0"_s.arg(program));
        classes.setValue(u"shell/open/command/."_s, command);
    }
#endif
}

bool LinkEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        const QString link = static_cast<QFileOpenEvent *>(event)->url().toString();
        if (isLinkForUs(link)) {
            Q_EMIT opened(link);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Suhbat::client
