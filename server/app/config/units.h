// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace Suhbat::app {

// "5MiB", "64 kB", "1048576": KiB, MiB, GiB are powers of 1024, kB, MB, GB of 1000.
std::optional<qint64> bytesFromText(QStringView text);
QString bytesText(qint64 bytes);

// "45s", "250ms", "24h", "90d"; a bare number counts in `unitMsecs`.
std::optional<qint64> msecsFromText(QStringView text, qint64 unitMsecs = 1000);
QString msecsText(qint64 msecs);

} // namespace Suhbat::app
