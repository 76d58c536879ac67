// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"
#include "chat/identity.h"

namespace Suhbat::api {

inline constexpr char sessionCookie[] = "suhbat_session";

// What the caller showed, and by which way: a browser sends cookies by itself, on behalf of any page.
struct Credentials {
    enum class Way { Nothing, Header, Query, Guest, Cookie };

    Way way = Way::Nothing;
    std::optional<chat::Credential> credential;
};

enum class TokenInQuery { Refused, Taken }; // taken where a browser cannot set headers: sockets

Credentials credentialsOf(const Request &request, TokenInQuery tokenInQuery);
QByteArray cookieOf(const Request &request, QByteArrayView name);

} // namespace Suhbat::api
