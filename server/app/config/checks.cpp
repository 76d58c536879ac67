// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/checks.h"

#include "app/config/config.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace Suhbat::app {

std::optional<Endpoint> Endpoint::fromText(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    bool isPort = false;
    const quint16 port = QStringView(text).mid(colon + 1).toUShort(&isPort);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':')) // an IPv6 address without brackets: its last group would pass for a port
        return std::nullopt;
    if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    if (!isPort || (!host.isEmpty() && QHostAddress(host).isNull()))
        return std::nullopt;
    return Endpoint{host, port};
}

namespace checks {

bool isAnything(const QString &) { return true; }
bool isListenAddress(const QString &text) { return Endpoint::fromText(text).has_value(); }
bool isOptionalListenAddress(const QString &text) { return text.isEmpty() || isListenAddress(text); }

bool isStorageUrl(const QString &text)
{
    return text.isEmpty() || (text.startsWith(u"sqlite:") && text.size() > 7) || text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

bool isBusUrl(const QString &text) { return text == u"memory:" || text.startsWith(u"redis://") || text.startsWith(u"unix://"); }

bool isOrigin(const QString &text)
{
    if (text == u"*")
        return true;
    const QUrl url(QString(text).replace(QStringLiteral("://*."), QStringLiteral("://")), QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
}

bool isAddressOrNetwork(const QString &text) { return !QHostAddress(text).isNull() || QHostAddress::parseSubnet(text).second >= 0; }

bool isHostName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\*|\\.?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)$"));
    return form.match(text).hasMatch() || !QHostAddress(text).isNull();
}

bool isTimeZone(const QString &text) { return QTimeZone(text.toUtf8()).isValid(); }

bool isLanguage(const QString &text)
{
    return QStringList{QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("uz"), QStringLiteral("uz-Cyrl")}.contains(text);
}

bool isIceServer(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(stuns?|turns?):[^\\s]+$"));
    return form.match(text).hasMatch();
}

} // namespace checks

} // namespace Suhbat::app
