// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/guests_repository.h"

namespace Suhbat::store {

void GuestRepository::insert(UserId user, const QString &secretHash, const QString &identifier, Timestamp expiresAt)
{
    m_db.run("guests.insert", {value(user), secretHash, identifier, value(expiresAt), value(m_session.now())});
}

std::optional<GuestRow> GuestRepository::find(const QString &secretHash)
{
    Rows rows = m_db.run("guests.find", {secretHash, value(m_session.now())});
    if (!rows.next())
        return std::nullopt;
    return GuestRow{rows.id<UserId>(0), rows.text(1), rows.text(2), rows.time(3), rows.time(4)};
}

void GuestRepository::touch(UserId guest, Timestamp expiresAt) { m_db.run("guests.touch", {value(expiresAt), value(guest)}); }

bool GuestRepository::link(UserId guest, UserId account) { return m_db.run("guests.link", {value(account), value(guest)}).affected() > 0; }

bool GuestRepository::voidSecret(UserId guest) { return m_db.run("guests.void_secret", {value(guest)}).affected() > 0; }

qint64 GuestRepository::expire(int most) { return m_db.run("guests.expire", {value(m_session.now()), most}).affected(); }

QList<GuestRoom> GuestRepository::rooms(UserId guest)
{
    QList<GuestRoom> rooms;
    Rows rows = m_db.run("guests.rooms", {value(guest)});
    while (rows.next())
        rooms.append({rows.id<RoomId>(0), rows.text(1)});
    return rooms;
}

bool GuestRepository::isMember(RoomId room, UserId user) { return m_db.run("guests.is_member", {value(room), value(user)}).next(); }

void GuestRepository::moveMembership(RoomId room, UserId guest, UserId account)
{
    m_db.run("guests.move_membership", {value(account), value(room), value(guest)});
}

void GuestRepository::dropMembership(RoomId room, UserId guest) { m_db.run("guests.drop_membership", {value(room), value(guest)}); }

bool GuestRepository::isStartKeyTaken(const QString &startKey) { return m_db.run("guests.start_key_owner", {startKey}).next(); }

void GuestRepository::moveRoom(RoomId room, UserId guest, UserId account, const QString &startKey)
{
    m_db.run("guests.move_room",
             {value(guest), value(account), value(guest), value(account), startKey.isEmpty() ? QVariant() : QVariant(startKey), value(room)});
}

void GuestRepository::moveTraces(UserId guest, UserId account, int senderType)
{
    m_db.run("guests.move_messages", {value(account), senderType, value(guest)});
    m_db.run("guests.drop_double_reactions", {value(guest), value(account)});
    m_db.run("guests.move_reactions", {value(account), value(guest)});
    m_db.run("guests.move_mentions", {value(account), value(guest)});
    m_db.run("guests.drop_mentions", {value(guest)});
    m_db.run("guests.move_attachments", {value(account), value(guest)});
    m_db.run("guests.move_blocks", {value(account), value(guest), value(account)});
}

} // namespace Suhbat::store
