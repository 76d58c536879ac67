// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/operation.h"

namespace Suhbat::app::operations {

Result<QJsonValue> createUser(Services &services, const QJsonObject &arguments); // username, password, name?, role?
Result<QJsonValue> setPassword(Services &services, const QJsonObject &arguments); // username, password
Result<QJsonValue> disableUser(Services &services, const QJsonObject &arguments); // username, enable?
Result<QJsonValue> listUsers(Services &services, const QJsonObject &arguments);
Result<QJsonValue> token(Services &services, const QJsonObject &arguments); // username

Result<QJsonValue> cleanup(Services &services, const QJsonObject &arguments); // days, dry_run?
Result<QJsonValue> stats(Services &services, const QJsonObject &arguments); // days?
Result<QJsonValue> seedDemo(Services &services, const QJsonObject &arguments); // the seed, as resources/seed/ has it

// Rooms travel in pieces, because a room may be larger than one wants to hold.
Result<QJsonValue> exportRooms(Services &services, const QJsonObject &arguments);
Result<QJsonValue> exportRoom(Services &services, const QJsonObject &arguments); // room
Result<QJsonValue> exportMessages(Services &services, const QJsonObject &arguments); // room, after
Result<QJsonValue> importPeople(Services &services, const QJsonObject &arguments); // people
Result<QJsonValue> importRoom(Services &services, const QJsonObject &arguments); // a room without its messages
Result<QJsonValue> importMessages(Services &services, const QJsonObject &arguments); // room_id, messages

} // namespace Suhbat::app::operations
