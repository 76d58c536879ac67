// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room.h"

#include "model/names.h"

namespace Suhbat {

namespace {
constexpr const char *kinds[] = {"direct", "group", "product", "support"};
constexpr const char *statuses[] = {"open", "pending", "solved"};
} // namespace

const char *roomKindName(RoomKind kind) { return kinds[int(kind)]; }
std::optional<RoomKind> roomKindFromName(QStringView name) { return enumFromName<RoomKind>(kinds, name); }
const char *ticketStatusName(TicketStatus status) { return statuses[int(status)]; }
std::optional<TicketStatus> ticketStatusFromName(QStringView name) { return enumFromName<TicketStatus>(statuses, name); }

} // namespace Suhbat
