// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/room.h"

#include <QByteArrayView>

namespace Suhbat::api {

// A room or message as a path or a query names it: an integer or a UUID. Nothing that could not be one is looked up.
std::optional<RoomRef> roomRefFromText(QByteArrayView text);
std::optional<MessageRef> messageRefFromText(QByteArrayView text);
std::optional<qint64> idFromText(QByteArrayView text); // a positive integer in plain digits
std::optional<QUuid> uuidFromText(QByteArrayView text); // 8-4-4-4-12, either case

} // namespace Suhbat::api
