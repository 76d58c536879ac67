// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/addresses.h"

#include <QStringList>

namespace Suhbat::client {

QString serverAsText(const QUrl &server)
{
    if (server.isEmpty())
        return {};
    QString text = server.host();
    if (server.port() > 0)
        text += u':' + QString::number(server.port());
    return text + server.path();
}

QString messageLink(const QUrl &server, const MessageLink &link)
{
    QUrl url = server;
    url.setScheme(server.scheme() == u"https" ? QStringLiteral("suhbat") : QStringLiteral("suhbat+http"));
    url.setPath(QStringLiteral("/rooms/%1/messages/%2").arg(link.room.value()).arg(link.message.value()));
    return QString::fromLatin1(url.toEncoded());
}

std::optional<MessageLink> messageLinkOn(const QUrl &server, const QString &link)
{
    const QUrl url(link.trimmed());
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (url.host() != server.host() || url.port() != server.port() || parts.size() != 4 || parts[0] != u"rooms" || parts[2] != u"messages")
        return std::nullopt;
    const MessageLink found{RoomId(parts[1].toLongLong()), MessageId(parts[3].toLongLong())};
    const bool isWhole = found.room.isValid() && found.message.isValid();
    return isWhole ? std::optional(found) : std::nullopt;
}

} // namespace Suhbat::client
