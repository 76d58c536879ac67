// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/book/rights.h"

namespace Suhbat::client {

Rights rightsIn(const StoredRoom &stored, const Book &book)
{
    const Room &room = stored.room;
    const Role role = book.me().isGuest ? Role::Guest : book.me().user.role;
    const auto me = std::find_if(room.members.begin(), room.members.end(), [&](const Member &each) { return book.isMe(each.user); });
    const bool isGroup = room.kind == RoomKind::Group;
    const bool isAgentHere = room.kind == RoomKind::Support && (role == Role::Agent || role == Role::Admin);

    Rights rights;
    rights.isInside = me != room.members.end() && !stored.isObserved;
    rights.rules = rights.isInside && (me->isAdmin || role == Role::Admin);
    rights.canWrite = rights.isInside || (isAgentHere && role == Role::Agent);
    rights.canPin = rights.isInside && role != Role::Guest;
    rights.canRename = (isGroup && rights.rules) || isAgentHere;
    rights.canChangeMembers = rights.canRename || (role == Role::Admin && room.kind != RoomKind::Direct);
    rights.canAppoint = isGroup && rights.rules;
    rights.canLeave = rights.isInside && (isGroup || isAgentHere);
    rights.canDelete = isGroup && rights.rules;
    return rights;
}

} // namespace Suhbat::client
