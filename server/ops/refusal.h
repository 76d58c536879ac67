// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace Suhbat::ops {

// The operator's errors are whole English sentences: they go to the terminal or the log, never over the wire.
inline tl::unexpected<Error> refuse(QString sentence, Code code = Code::BadRequest)
{
    Error error;
    error.code = code;
    error.log = std::move(sentence);
    return fail(std::move(error));
}

// What to print for an error, wherever it came from.
QString sentenceOf(const Error &error);

} // namespace Suhbat::ops
