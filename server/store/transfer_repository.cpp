// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transfer_repository.h"

namespace Suhbat::store {

std::optional<RoomId> TransferRepository::room(const QUuid &uuid)
{
    Rows rows = m_db.run("transfer.room_by_uuid", {value(uuid)});
    return rows.next() ? std::optional(rows.id<RoomId>(0)) : std::nullopt;
}

void TransferRepository::setRoom(RoomId room, const QUuid &uuid, Timestamp createdAt)
{
    m_db.run("transfer.set_room", {value(uuid), value(createdAt), value(room)});
}

void TransferRepository::setActivity(RoomId room, Timestamp at) { m_db.run("transfer.set_activity", {value(at), value(room)}); }

std::optional<UserId> TransferRepository::guest(const QString &identifier)
{
    Rows rows = m_db.run("transfer.guest_by_identifier", {identifier});
    return rows.next() ? std::optional(rows.id<UserId>(0)) : std::nullopt;
}

void TransferRepository::setState(const Message &message)
{
    const qint64 deletedAt = message.isDeleted ? std::max<qint64>(1, message.createdAt.msecs()) : 0;
    m_db.run("transfer.set_state", {value(message.editedAt), deletedAt, value(message.readAt), value(message.id)});
}

void TransferRepository::readAll(RoomId room, qint64 ordinal, Timestamp at) { m_db.run("transfer.read_all", {ordinal, value(at), value(room)}); }

QList<ReactionRow> TransferRepository::reactions(MessageId message)
{
    QList<ReactionRow> found;
    Rows rows = m_db.run("transfer.reactions_of", {value(message)});
    while (rows.next())
        found.append({rows.text(0), rows.id<UserId>(1)});
    return found;
}

} // namespace Suhbat::store
