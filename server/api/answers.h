// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"
#include "core/error.h"

namespace Suhbat::api {

int statusOf(Code code);
Error errorOfStatus(int status); // for what the net refuses by number

// {"error", "detail", "fields"?} in the caller's language, with the headers its code asks for.
Response errorResponse(const Error &error, const QByteArray &language);

// Answers are data: no browser may sniff, frame, cache or run them.
void addSecurityHeaders(Response &response);

} // namespace Suhbat::api
