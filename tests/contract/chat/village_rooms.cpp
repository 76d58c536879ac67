// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

namespace Suhbat::test {

using namespace chat;

namespace {

template<class T, class Call>
Result<T> wait(Call call)
{
    return Village::begin<T>(std::move(call)).get();
}

} // namespace

Result<QList<Room>> Village::rooms(const Caller &caller)
{
    return wait<QList<Room>>([&](auto reply) { Rooms(*m_store, m_limits).list(caller, reply); });
}

Result<Room> Village::room(const Caller &caller, RoomRef room)
{
    return wait<Room>([&](auto reply) { Rooms(*m_store, m_limits).get(caller, room, reply); });
}

Result<FollowedRoom> Village::follow(const Caller &caller, RoomRef room)
{
    return wait<FollowedRoom>([&](auto reply) { Rooms(*m_store, m_limits).follow(caller, room, reply); });
}

Result<OpenedRoom> Village::open(const Caller &caller, const QList<UserId> &participants, const QString &name)
{
    return wait<OpenedRoom>([&](auto reply) { Rooms(*m_store, m_limits).open(caller, participants, name, reply); });
}

Result<OpenedRoom> Village::createGroup(const Caller &caller, const QString &name, const QList<UserId> &members)
{
    return wait<OpenedRoom>([&](auto reply) { Rooms(*m_store, m_limits).createGroup(caller, name, members, reply); });
}

Result<Room> Village::update(const Caller &caller, RoomRef room, RoomPatch patch)
{
    return wait<Room>([&](auto reply) { Rooms(*m_store, m_limits).update(caller, room, patch, reply); });
}

Result<> Village::removeRoom(const Caller &caller, RoomRef room)
{
    return wait<void>([&](auto reply) { Rooms(*m_store, m_limits).remove(caller, room, reply); });
}

Result<QList<Member>> Village::members(const Caller &caller, RoomRef room)
{
    return wait<QList<Member>>([&](auto reply) { Rooms(*m_store, m_limits).members(caller, room, reply); });
}

Result<Room> Village::addMember(const Caller &caller, RoomRef room, UserId user)
{
    return wait<Room>([&](auto reply) { Rooms(*m_store, m_limits).addMember(caller, room, user, reply); });
}

Result<Room> Village::setAdmin(const Caller &caller, RoomRef room, UserId user, Toggle toggle)
{
    return wait<Room>([&](auto reply) { Rooms(*m_store, m_limits).setAdmin(caller, room, user, toggle, reply); });
}

Result<> Village::removeMember(const Caller &caller, RoomRef room, UserId user)
{
    return wait<void>([&](auto reply) { Rooms(*m_store, m_limits).removeMember(caller, room, user, reply); });
}

Result<> Village::setDraft(const Caller &caller, RoomRef room, const QString &words, std::optional<MessageRef> replyTo)
{
    return wait<void>([&](auto reply) { Rooms(*m_store, m_limits).setDraft(caller, room, words, replyTo, reply); });
}

Result<QList<Room>> Village::vendorQueue(const Caller &caller)
{
    return wait<QList<Room>>([&](auto reply) { Rooms(*m_store, m_limits).vendorQueue(caller, reply); });
}

Result<OpenedRoom> Village::start(const Caller &caller, StartRequest request)
{
    return wait<OpenedRoom>([&](auto reply) { Support(*m_store, m_limits).start(caller, request, reply); });
}

Result<OpenedRoom> Village::openTicket(const Caller &caller, const QString &subject, const QString &message)
{
    return wait<OpenedRoom>([&](auto reply) { Support(*m_store, m_limits).openTicket(caller, subject, message, reply); });
}

Result<Room> Village::updateTicket(const Caller &caller, RoomRef room, TicketPatch patch)
{
    return wait<Room>([&](auto reply) { Support(*m_store, m_limits).updateTicket(caller, room, patch, reply); });
}

Result<> Village::block(const Caller &caller, UserId other)
{
    const auto blocked = wait<User>([&](auto reply) { Blocks(*m_store).block(caller, other, reply); });
    return blocked ? Result<>() : Result<>(fail(blocked.error()));
}

Result<> Village::unblock(const Caller &caller, UserId other)
{
    return wait<void>([&](auto reply) { Blocks(*m_store).unblock(caller, other, reply); });
}

Result<SyncAnswer> Village::sync(const Caller &caller, SyncRequest request)
{
    return wait<SyncAnswer>([&](auto reply) { Sync(*m_store, m_limits).difference(caller, request, reply); });
}

Result<Subscription> Village::subscribe(const Caller &caller)
{
    return wait<Subscription>([&](auto reply) { Sync(*m_store, m_limits).subscribe(caller, reply); });
}

Village &VillageTest::village()
{
    QFETCH_GLOBAL(store::Dialect, dialect);
    auto &village = m_villages[dialect];
    if (!village)
        village = std::make_unique<Village>(dialect);
    return *village;
}

} // namespace Suhbat::test
