// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_url.h"

#include <QUrl>
#include <QUrlQuery>

namespace Suhbat::store {

namespace {

Error refused(const char *why) { return Error{Code::BadRequest, QStringLiteral("invalid_storage_url"), {}, {}, QString::fromLatin1(why)}; }

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return fail(refused("storage url is not a URL"));
    DatabaseUrl parsed;
    if (url.scheme() == u"sqlite") {
        parsed.path = url.path(QUrl::FullyDecoded);
#ifdef Q_OS_WIN
        parsed.path.remove(0, 1); // "/C:/…"
#endif
        if (parsed.path.isEmpty() || !url.host().isEmpty())
            return fail(refused("a SQLite url is sqlite:///absolute/path"));
        return parsed;
    }
    if (url.scheme() != u"postgresql" && url.scheme() != u"postgres")
        return fail(refused("storage url must begin with sqlite: or postgresql:"));
    const QUrlQuery query(url);
    const auto orQuery = [&query](const QString &value, const char *key) {
        return value.isEmpty() ? query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded) : value;
    };
    parsed.dialect = Dialect::Postgres;
    parsed.host = orQuery(url.host(), "host");
    parsed.user = orQuery(url.userName(QUrl::FullyDecoded), "user");
    parsed.password = orQuery(url.password(QUrl::FullyDecoded), "password");
    parsed.port = url.port() > 0 ? url.port() : (query.hasQueryItem(QStringLiteral("port")) ? query.queryItemValue(QStringLiteral("port")).toInt() : -1);
    parsed.name = url.path(QUrl::FullyDecoded).mid(1);
    if (parsed.name.isEmpty())
        return fail(refused("a PostgreSQL url names its database: postgresql://user@host/database"));
    return parsed;
}

} // namespace Suhbat::store
