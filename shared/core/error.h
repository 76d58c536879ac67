// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Suhbat {

// What can go wrong, as it crosses the wire (lower_snake_case, see codeName). Never rename one: clients match on it.
enum class Code {
    BadRequest,
    InvalidJson,
    TooDeep,
    MissingField,
    InvalidField,
    EmptyMessage,
    TooLong,
    UnknownCommand,
    NotAuthenticated,
    InvalidCredentials,
    AccountDisabled,
    Forbidden,
    RegistrationClosed,
    OriginNotAllowed,
    Blocked,
    NotFound,
    MethodNotAllowed,
    Conflict,
    LengthRequired,
    TooLarge,
    UnsupportedMedia,
    RateLimited,
    HeadersTooLarge,
    Internal,
    NotImplemented,
    Unavailable,
    StorageFull,
    SchemaTooNew,
    NotAcceptable,
};

const char *codeName(Code code);

// The code crosses the wire. `reason` narrows it to one sentence of the language table ("password_too_short", {"8"});
// `field` names the offending input; `log` is for the operator alone and never leaves the server.
struct Error {
    Code code = Code::Internal;
    QString reason = {};
    QStringList arguments = {};
    QString field = {};
    QString log = {};
    int retryAfterSeconds = 0;
};

} // namespace Suhbat
