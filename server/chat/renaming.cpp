// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/renaming.h"

#include "chat/accounts.h"
#include "chat/room_opening.h"
#include "store/users_repository.h"

namespace Suhbat::chat {

namespace {

constexpr int roomsAtOnce = 50;

void tellRooms(store::Session &session, UserId user, const QList<RoomId> &rooms)
{
    Caller renamed;
    renamed.user = user;
    for (const RoomId room : rooms) {
        if (const auto facts = store::RoomRepository(session).facts(room, user))
            (void)announceChange(session, renamed, *facts); // it was there a line ago
    }
}

void tellFrom(store::Store &store, UserId user, qint64 offset)
{
    store.write<bool>(
        [user, offset](store::Session &session) -> Result<bool> {
            const QList<RoomId> rooms = store::RoomRepository(session).ofUserById(user, roomsAtOnce, offset);
            tellRooms(session, user, rooms);
            return rooms.size() == roomsAtOnce;
        },
        [&store, user, offset](Result<bool> hasMore) {
            if (hasMore && *hasMore)
                tellFrom(store, user, offset + roomsAtOnce);
        });
}

} // namespace

Result<> renameUser(store::Session &session, UserId user, const QString &name)
{
    const auto cleaned = checkName(name);
    if (!cleaned)
        return fail(cleaned.error());
    store::UserRepository users(session);
    const auto found = users.find(user);
    if (!found)
        return fail(Code::NotFound);
    if (found->name == *cleaned)
        return {};
    store::RoomRepository rooms(session);
    const QList<RoomId> first = rooms.ofUserById(user, roomsAtOnce, 0);
    for (const RoomId room : first)
        rooms.lock(room); // before the user's row, as everywhere
    users.setName(*found, *cleaned);
    tellRooms(session, user, first);
    return {};
}

void tellOtherRooms(store::Store &store, UserId user) { tellFrom(store, user, roomsAtOnce); }

} // namespace Suhbat::chat
