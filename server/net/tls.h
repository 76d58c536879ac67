// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSslConfiguration>
#include <memory>

namespace Suhbat::net {

// A server's side of TLS >= 1.2 with this certificate (a chain) and key, both PEM files. The error says which file is wrong.
Result<std::shared_ptr<const QSslConfiguration>> loadTls(const QString &certificateFile, const QString &keyFile);

} // namespace Suhbat::net
