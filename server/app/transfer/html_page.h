// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Suhbat::app {

// An export as one page for people: each message takes its direction from its own words.
QByteArray htmlOf(const QJsonObject &exported);

} // namespace Suhbat::app
