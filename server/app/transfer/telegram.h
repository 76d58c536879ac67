// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace Suhbat::app {

// Telegram Desktop's result.json (of one chat, or of everything) as an export of our own. Ids are derived from Telegram's,
// so that the same file gives the same rooms and messages each time.
Result<QJsonObject> exportFromTelegram(const QJsonObject &result);
bool isTelegram(const QJsonObject &json);

} // namespace Suhbat::app
