// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace Suhbat {

const char *codeName(Code code)
{
    switch (code) {
    case Code::BadRequest: return "bad_request";
    case Code::InvalidJson: return "invalid_json";
    case Code::TooDeep: return "too_deep";
    case Code::MissingField: return "missing_field";
    case Code::InvalidField: return "invalid_field";
    case Code::EmptyMessage: return "empty_message";
    case Code::TooLong: return "too_long";
    case Code::UnknownCommand: return "unknown_command";
    case Code::NotAuthenticated: return "not_authenticated";
    case Code::InvalidCredentials: return "invalid_credentials";
    case Code::AccountDisabled: return "account_disabled";
    case Code::Forbidden: return "forbidden";
    case Code::RegistrationClosed: return "registration_closed";
    case Code::OriginNotAllowed: return "origin_not_allowed";
    case Code::Blocked: return "blocked";
    case Code::NotFound: return "not_found";
    case Code::MethodNotAllowed: return "method_not_allowed";
    case Code::Conflict: return "conflict";
    case Code::LengthRequired: return "length_required";
    case Code::TooLarge: return "too_large";
    case Code::UnsupportedMedia: return "unsupported_media_type";
    case Code::RateLimited: return "rate_limited";
    case Code::HeadersTooLarge: return "headers_too_large";
    case Code::Internal: return "internal_error";
    case Code::NotImplemented: return "not_implemented";
    case Code::Unavailable: return "unavailable";
    case Code::StorageFull: return "storage_full";
    case Code::SchemaTooNew: return "schema_too_new";
    case Code::NotAcceptable: return "not_acceptable";
    }
    return "internal_error";
}

} // namespace Suhbat
