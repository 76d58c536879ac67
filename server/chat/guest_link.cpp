// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/guest_link.h"

#include "chat/accounts.h"
#include "chat/room_log.h"
#include "chat/room_opening.h"
#include "store/guests_repository.h"
#include "store/members_repository.h"

namespace Suhbat::chat {

namespace {

// The same key for the account, or none if the account has that room already: both stay, and asking again finds the older.
QString movedStartKey(store::GuestRepository &guests, const QString &startKey, UserId guest, UserId account)
{
    QStringList parts = startKey.split(u':');
    if (parts.size() < 2 || parts[1] != QString::number(guest.value()))
        return startKey;
    parts[1] = QString::number(account.value());
    const QString moved = parts.join(u':');
    return guests.isStartKeyTaken(moved) ? QString() : moved;
}

void logChange(store::Session &session, RoomId room, const QUuid &uuid, UserId subject, UserId by, EventBody body)
{
    store::RoomEventRow row;
    row.kind = std::holds_alternative<MemberLeft>(body) ? store::RoomEventKind::MemberLeft : store::RoomEventKind::MemberJoined;
    row.user = subject;
    row.actor = by;
    logInRoom(session, room, uuid, row, std::move(body));
}

void moveMember(store::Session &session, RoomId room, UserId guest, UserId account)
{
    store::GuestRepository guests(session);
    // With its read marker, or, where the account is in the room already (a vendor's own guest), not at all.
    if (guests.isMember(room, account))
        guests.dropMembership(room, guest);
    else
        guests.moveMembership(room, guest, account);
    store::MemberRepository(session).countRoles(room);
}

// What those who listen must learn: the guest went, the account came, and the account has a room more.
Result<> tell(store::Session &session, const store::RoomFacts &room, const store::GuestRow &guest, const Caller &caller)
{
    logChange(session, room.id, room.uuid, guest.user, caller.user, MemberLeft{guest.user, guest.name, caller.user});
    logChange(session, room.id, room.uuid, caller.user, caller.user, MemberJoined{caller.user, caller.username, caller.user, caller.name});
    const auto view = announceChange(session, caller, room);
    if (!view)
        return fail(view.error());
    logForUser(session, caller.user, store::UserEventKind::RoomGained, room.id, room.uuid, RoomGained{*view});
    return {};
}

} // namespace

Result<int> linkGuest(store::Session &session, const store::GuestRow &guest, const Caller &caller)
{
    store::GuestRepository guests(session);
    if (!guests.link(guest.user, caller.user))
        return fail(Code::NotFound);
    publishRevoked(session, guest.user, {}); // first: its sockets hear that they are nobody's, not that a room is lost
    const QList<store::GuestRoom> rooms = guests.rooms(guest.user);
    for (const store::GuestRoom &room : rooms) {
        moveMember(session, room.id, guest.user, caller.user);
        guests.moveRoom(room.id, guest.user, caller.user, movedStartKey(guests, room.startKey, guest.user, caller.user));
    }
    guests.moveTraces(guest.user, caller.user, int(SenderType::Customer));
    for (const store::GuestRoom &room : rooms) {
        const auto facts = store::RoomRepository(session).facts(room.id, caller.user);
        if (facts)
            SUHBAT_TRY(tell(session, *facts, guest, caller));
    }
    return int(rooms.size());
}

} // namespace Suhbat::chat
