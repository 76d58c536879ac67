// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server_address.h"

#include "net/net_sentences.h"
#include "text/digits.h"
#include "text/direction.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace Suhbat::client {

namespace {

const QString secureScheme = QStringLiteral("suhbat");
const QString plainScheme = QStringLiteral("suhbat+http");

QString httpSchemeOf(const QString &scheme)
{
    if (scheme == secureScheme || scheme == u"https" || scheme == u"wss")
        return QStringLiteral("https");
    if (scheme == plainScheme || scheme == u"http" || scheme == u"ws")
        return QStringLiteral("http");
    return {};
}

// On this machine itself nobody listens in, and nobody has a certificate.
bool isThisMachine(const QString &host) { return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback(); }

bool isHost(const QString &host)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    if (!QHostAddress(host).isNull())
        return true;
    const QStringList labels = QString::fromLatin1(QUrl::toAce(host)).split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](const QString &label) { return !label.isEmpty() && label.size() <= 63; });
}

// Scheme, host, port and path alone; none if that makes no server.
std::optional<QUrl> serverOf(const QUrl &url)
{
    const QString scheme = httpSchemeOf(url.scheme().toLower());
    if (!url.isValid() || scheme.isEmpty() || !isHost(url.host()) || url.port() == 0)
        return std::nullopt;
    QUrl server;
    server.setScheme(scheme);
    server.setHost(url.host());
    const int usualPort = scheme == u"https" ? 443 : 80;
    if (url.port() > 0 && url.port() != usualPort)
        server.setPort(url.port());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    server.setPath(path);
    return server;
}

// Digits and signs as other keyboards and copied text bring them.
QString tidied(const QString &typed) { return text::latinDigits(text::stripBidiControls(typed)).trimmed(); }

} // namespace

Result<QUrl> serverFromText(const QString &typed)
{
    const Error invalid = netError(NetProblem::AddressInvalid);
    const QString text = tidied(typed);
    for (const QChar c : text) {
        if (c.isSpace())
            return fail(invalid);
    }
    QUrl url(text.contains(u"://") ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    if (!text.contains(u"://") && isThisMachine(url.host()))
        url.setScheme(QStringLiteral("http"));
    if (url.scheme() == secureScheme || url.scheme() == plainScheme)
        url.setPath({}); // of a link, the server alone
    const auto server = serverOf(url);
    if (!server)
        return fail(invalid);
    return *server;
}

Result<StartLink> startLinkFromText(const QString &link)
{
    const Error invalid = netError(NetProblem::LinkInvalid);
    const QUrl url(text::stripBidiControls(link).trimmed(), QUrl::StrictMode);
    if (!isSuhbatLink(link) || (url.path() != u"/start" && url.path() != u"/start/"))
        return fail(invalid);
    QUrl bare = url;
    bare.setPath({});
    const auto server = serverOf(bare);
    const QUrlQuery query(url);
    bool isNumber = false;
    const UserId vendor(query.queryItemValue(QStringLiteral("vendor")).toLongLong(&isNumber));
    if (!server || !isNumber || !vendor.isValid())
        return fail(invalid);
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    return StartLink{*server, vendor, value(QStringLiteral("product")), value(QStringLiteral("text"))};
}

QString textOf(const StartLink &link)
{
    QUrl url = link.server;
    url.setScheme(link.server.scheme() == u"https" ? secureScheme : plainScheme);
    url.setPath(QStringLiteral("/start"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("vendor"), QString::number(link.vendor.value()));
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(QStringLiteral("product"), link.product);
    add(QStringLiteral("text"), link.firstWords);
    url.setQuery(query);
    return QString::fromLatin1(url.toEncoded());
}

bool isSuhbatLink(const QString &text)
{
    const QString link = text.trimmed().toLower();
    return link.startsWith(secureScheme + QStringLiteral("://")) || link.startsWith(plainScheme + QStringLiteral("://"));
}

QUrl urlAt(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setPath(server.path() + path);
    return url;
}

QUrl socketUrlAt(const QUrl &server, const QString &path)
{
    QUrl url = urlAt(server, path);
    url.setScheme(server.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    return url;
}

} // namespace Suhbat::client
