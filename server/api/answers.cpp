// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"

#include "api/rest.h"
#include "wire/errors.h"

#include <QLoggingCategory>

namespace Suhbat::api {

Q_LOGGING_CATEGORY(logAnswers, "suhbat.api")

int statusOf(Code code)
{
    switch (code) {
    case Code::BadRequest:
    case Code::InvalidJson:
    case Code::TooDeep:
    case Code::MissingField:
    case Code::InvalidField:
    case Code::EmptyMessage:
    case Code::TooLong:
    case Code::UnknownCommand: return 400;
    case Code::NotAuthenticated:
    case Code::InvalidCredentials:
    case Code::AccountDisabled: return 401;
    case Code::Forbidden:
    case Code::RegistrationClosed:
    case Code::OriginNotAllowed:
    case Code::Blocked: return 403;
    case Code::NotFound: return 404;
    case Code::MethodNotAllowed: return 405;
    case Code::NotAcceptable: return 406;
    case Code::Conflict: return 409;
    case Code::LengthRequired: return 411;
    case Code::TooLarge: return 413;
    case Code::UnsupportedMedia: return 415;
    case Code::RateLimited: return 429;
    case Code::HeadersTooLarge: return 431;
    case Code::Internal: return 500;
    case Code::NotImplemented: return 501;
    case Code::SchemaTooNew:
    case Code::Unavailable: return 503;
    case Code::StorageFull: return 507;
    }
    return 500;
}

Error errorOfStatus(int status)
{
    switch (status) {
    case 404: return Error{Code::NotFound};
    case 405: return Error{Code::MethodNotAllowed};
    case 411: return Error{Code::LengthRequired};
    case 413: return Error{Code::TooLarge};
    case 415: return Error{Code::UnsupportedMedia};
    case 429: return Error{.code = Code::RateLimited, .retryAfterSeconds = 1};
    case 431: return Error{Code::HeadersTooLarge};
    case 501: return Error{Code::NotImplemented};
    case 503: return Error{.code = Code::Unavailable, .retryAfterSeconds = 1};
    default: return Error{status >= 500 ? Code::Internal : Code::BadRequest};
    }
}

Response errorResponse(const Error &error, const QByteArray &language)
{
    if (!error.log.isEmpty())
        qCWarning(logAnswers).noquote() << codeName(error.code) << error.log;
    Response response{.status = statusOf(error.code), .body = wire::errorBody(error, language)};
    response.headers.emplaceBack("Content-Language", language);
    if (response.status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Token");
    if (error.retryAfterSeconds > 0 || response.status == 429 || response.status == 503)
        response.headers.emplaceBack("Retry-After", QByteArray::number(std::max(1, error.retryAfterSeconds)));
    return response;
}

void addSecurityHeaders(Response &response)
{
    response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    response.headers.emplaceBack("Referrer-Policy", "no-referrer");
    const auto isSet = [&](const char *name) {
        return std::any_of(response.headers.cbegin(), response.headers.cend(), [&](const Header &header) { return header.first == name; });
    };
    if (!isSet("Cache-Control"))
        response.headers.emplaceBack("Cache-Control", "no-store");
    if (!isSet("Content-Security-Policy"))
        response.headers.emplaceBack("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
}

Answer Answer::through(std::function<void(Response &)> dress) const
{
    const auto respond = [onward = m_respond, dress = std::move(dress)](Response response) {
        dress(response);
        onward(std::move(response));
    };
    return Answer(respond, m_language);
}

void Answer::send(Response response) const { m_respond(std::move(response)); }
void Answer::json(int status, QByteArray body) const { send(Response{.status = status, .body = std::move(body)}); }
void Answer::empty() const { send(Response{.status = 204, .contentType = {}}); }
void Answer::fail(const Error &error) const { send(errorResponse(error, m_language)); }

} // namespace Suhbat::api
