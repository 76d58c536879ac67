// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/web.h"

#include "wire/language.h"

namespace Suhbat::api {

namespace {

QString hostWithoutPort(const QString &host)
{
    const qsizetype bracket = host.lastIndexOf(u']'); // [::1]:8080
    const qsizetype colon = host.lastIndexOf(u':');
    return colon > bracket ? host.left(colon) : host;
}

bool hostMatches(const QString &pattern, const QString &host)
{
    if (pattern == u"*" || pattern == host)
        return true;
    return pattern.startsWith(u'.') && (host.endsWith(pattern) || host == QStringView(pattern).sliced(1));
}

// "https://*.shop.uz" is every name under shop.uz, by https, at the same port.
bool originMatches(const QString &pattern, const QString &origin)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == origin;
    if (pattern.size() == 1)
        return true;
    const QStringView before = QStringView(pattern).left(star);
    const QStringView after = QStringView(pattern).sliced(star + 1);
    return origin.size() > before.size() + after.size() && origin.startsWith(before) && origin.endsWith(after);
}

// A page of this server. One that came unencrypted does not speak for the encrypted site; the other way round a proxy took the TLS off.
bool isSameOrigin(const QString &origin, const Request &request)
{
    const QString host = QString::fromLatin1(request.header("host")).toLower();
    if (host.isEmpty())
        return false;
    return origin == QStringLiteral("https://") + host || (!request.isSecure && origin == QStringLiteral("http://") + host);
}

} // namespace

void Web::setRules(WebRules rules)
{
    for (QStringList *list : {&rules.origins, &rules.allowedHosts}) {
        for (QString &entry : *list) {
            entry = entry.trimmed().toLower();
            if (entry.endsWith(u'/'))
                entry.chop(1);
        }
        list->removeAll(QString());
    }
    const std::lock_guard lock(m_mutex);
    m_rules = std::make_shared<const WebRules>(std::move(rules));
}

std::shared_ptr<const WebRules> Web::rules() const
{
    const std::lock_guard lock(m_mutex);
    return m_rules;
}

bool Web::isHostAllowed(const Request &request) const
{
    const auto now = rules();
    if (now->allowedHosts.isEmpty())
        return true;
    const QString host = hostWithoutPort(QString::fromLatin1(request.header("host")).toLower());
    return std::any_of(now->allowedHosts.begin(), now->allowedHosts.end(), [&](const QString &pattern) { return hostMatches(pattern, host); });
}

bool Web::isOriginAllowed(const Request &request) const
{
    const QString origin = QString::fromLatin1(request.header("origin")).toLower();
    if (origin.isEmpty())
        return false;
    const auto now = rules();
    const auto matches = [&](const QString &pattern) { return originMatches(pattern, origin); };
    return std::any_of(now->origins.begin(), now->origins.end(), matches) || isSameOrigin(origin, request);
}

QByteArray Web::languageOf(const Request &request) const
{
    const QByteArray asked = request.parameter("lang").value_or(QByteArray());
    return wire::pickLanguage(asked, request.header("accept-language"), rules()->language);
}

} // namespace Suhbat::api
