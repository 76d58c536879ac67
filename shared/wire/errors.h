// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArrayView>

namespace Suhbat::wire {

// {"error", "detail", "fields"?} of HTTP; `language` is one of languages().
QByteArray errorBody(const Error &error, QByteArrayView language);

// {"type": "error", "code", "detail", "field"?, "retry_after"?, "ref"?} of a WebSocket; `ref` is JSON as the client sent it.
QByteArray socketErrorBody(const Error &error, QByteArrayView language, QByteArrayView ref = {});

} // namespace Suhbat::wire
