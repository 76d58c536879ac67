// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/sync.h"
#include "wire/json.h"

#include <QStringList>

namespace Suhbat::api {

// {"type": "sync", …}; `names` are the rooms as the client wrote them, in the order it asked.
QByteArray encodeSyncAnswer(const chat::SyncAnswer &answer, const QStringList &names, const wire::Json &ref, UserId viewer);

} // namespace Suhbat::api
