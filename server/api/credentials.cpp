// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/credentials.h"

namespace Suhbat::api {

namespace {

// "Token x" and "Bearer x"; any other scheme belongs to a proxy before us.
std::optional<QByteArray> authorizationOf(const Request &request)
{
    const QByteArray header = request.header("authorization");
    const qsizetype space = header.indexOf(' ');
    if (space < 0)
        return std::nullopt;
    const QByteArray scheme = header.left(space).toLower();
    if (scheme != "token" && scheme != "bearer")
        return std::nullopt;
    return header.mid(space + 1).trimmed();
}

QByteArray guestSecretOf(const Request &request)
{
    QByteArray secret = request.header("x-guest-session");
    if (secret.isEmpty())
        secret = request.parameter("guest_session").value_or(QByteArray());
    return secret.trimmed();
}

} // namespace

QByteArray cookieOf(const Request &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key != "cookie")
            continue;
        for (const QByteArray &pair : value.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.left(equals).trimmed() == name)
                return pair.mid(equals + 1).trimmed();
        }
    }
    return {};
}

Credentials credentialsOf(const Request &request, TokenInQuery tokenInQuery)
{
    using Way = Credentials::Way;
    if (const auto token = authorizationOf(request))
        return {Way::Header, chat::Credential::token(*token)};
    if (tokenInQuery == TokenInQuery::Taken) {
        const QByteArray token = request.parameter("token").value_or(QByteArray());
        if (!token.isEmpty())
            return {Way::Query, chat::Credential::token(token)};
    }
    if (const QByteArray secret = guestSecretOf(request); !secret.isEmpty())
        return {Way::Guest, chat::Credential::guest(secret.toLower())};
    if (const QByteArray token = cookieOf(request, sessionCookie); !token.isEmpty())
        return {Way::Cookie, chat::Credential::token(token)};
    return {};
}

} // namespace Suhbat::api
