// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/room_desk.h"

#include "sync/changes.h"

namespace Suhbat::client {

// A change has a seq of its own, and its event is told in order: then the cache is ahead already, or the event changes it.
void RoomDesk::keep(const Room &room)
{
    (void)m_tools.cache.change(Cache::Durability::Process, [&] { m_applier.applySnapshot(room); });
    m_tools.changes.flush();
}

Reply<Room> RoomDesk::opened(Reply<RoomId> answer)
{
    return [this, answer](const Result<Room> &room) {
        if (!room)
            return answer(fail(room.error()));
        keep(*room);
        answer(room->id);
    };
}

Reply<Room> RoomDesk::changed(Reply<> answer)
{
    return [this, answer](const Result<Room> &room) {
        if (!room)
            return answer(fail(room.error()));
        keep(*room);
        answer({});
    };
}

// It is known without asking, once it was opened: the only direct room with nobody else.
void RoomDesk::openSavedMessages(Reply<RoomId> answer)
{
    for (const RoomId id : m_tools.cache.rooms().ids()) {
        const auto cached = m_tools.cache.rooms().find(id);
        if (cached && cached->room.kind == RoomKind::Direct && cached->room.members.size() == 1 && cached->room.members.first().user == m_tools.me.id)
            return answer(id);
    }
    m_tools.api.rooms.openSavedMessages(this, opened(std::move(answer)));
}

void RoomDesk::rename(RoomId room, const QString &name, Reply<> answer)
{
    m_tools.api.rooms.change(room, RoomPatch{.name = name}, this, changed(std::move(answer)));
}

void RoomDesk::addMembers(RoomId room, QList<UserId> members, Reply<> answer)
{
    if (members.isEmpty())
        return answer({});
    const UserId next = members.takeFirst();
    m_tools.api.rooms.addMember(room, next, this, [this, room, members, answer](const Result<Room> &added) {
        if (!added)
            return answer(fail(added.error()));
        keep(*added);
        addMembers(room, members, answer);
    });
}

void RoomDesk::removeMember(RoomId room, UserId member, Reply<> answer) { m_tools.api.rooms.removeMember(room, member, this, std::move(answer)); }

void RoomDesk::setAdmin(RoomId room, UserId member, bool isAdmin, Reply<> answer)
{
    m_tools.api.rooms.setAdmin(room, member, isAdmin, this, changed(std::move(answer)));
}

void RoomDesk::remove(RoomId room, Reply<> answer) { m_tools.api.rooms.remove(room, this, std::move(answer)); }

void RoomDesk::change(RoomId room, const Gateway::RoomWish &wish, Reply<> answer)
{
    RoomPatch patch;
    patch.isMuted = wish.isMuted;
    patch.mutedUntil = wish.mutedUntil;
    patch.isArchived = wish.isArchived;
    patch.isPinned = wish.isPinned;
    patch.isMarkedUnread = wish.isMarkedUnread;
    m_tools.api.rooms.change(room, patch, this, changed(std::move(answer)));
}

void RoomDesk::blocked(Reply<QList<User>> answer) { readPageOfBlocked(1, {}, std::move(answer)); }

void RoomDesk::readPageOfBlocked(int page, QList<User> sofar, Reply<QList<User>> answer)
{
    m_tools.api.people.blocked(page, this, [this, page, sofar, answer](const Result<wire::Listing<User>> &found) {
        if (!found)
            return answer(fail(found.error()));
        const QList<User> all = sofar + found->items;
        found->next.isEmpty() ? answer(all) : readPageOfBlocked(page + 1, all, answer);
    });
}

void RoomDesk::readBy(RoomId room, MessageId message, Reply<QList<ReadBy>> answer)
{
    m_tools.api.messages.readBy(room, message, this, [answer](const Result<QList<MessageReader>> &readers) {
        if (!readers)
            return answer(fail(readers.error()));
        QList<ReadBy> list;
        for (const MessageReader &reader : *readers)
            list << ReadBy{reader.user, reader.name.isEmpty() ? reader.username : reader.name, reader.readAt};
        answer(list);
    });
}

} // namespace Suhbat::client
