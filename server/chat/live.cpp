// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/live.h"

#include "fanout/bus.h"
#include "store/members_repository.h"
#include "store/users_repository.h"

namespace Suhbat::chat {

void Live::typing(const Caller &caller, RoomId room, const QUuid &roomUuid, Toggle toggle)
{
    auto event = std::make_shared<Event>();
    event->room = room;
    event->roomUuid = roomUuid;
    event->except = caller.user;
    event->at = m_clock.now();
    event->body = Typing{caller.user, caller.isGuest() ? caller.name : caller.username, toggle == Toggle::On};
    m_bus.publish({std::move(event)});
}

void Live::connected(const Caller &caller)
{
    if (caller.isGuest())
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (++m_sockets[caller.user] > 1)
            return;
    }
    announce(caller.user, Toggle::On);
}

void Live::disconnected(const Caller &caller)
{
    if (caller.isGuest())
        return;
    {
        const std::lock_guard lock(m_mutex);
        const auto count = m_sockets.find(caller.user);
        if (count == m_sockets.end() || --*count > 0)
            return;
        m_sockets.erase(count);
    }
    announce(caller.user, Toggle::Off);
}

bool Live::isOnline(UserId user) const
{
    const std::lock_guard lock(m_mutex);
    return m_sockets.contains(user);
}

void Live::observe(const Event &event)
{
    const auto *presence = std::get_if<PresenceChanged>(&event.body);
    if (presence && !presence->isOnline && isOnline(presence->user))
        announce(presence->user, Toggle::On);
}

// Told from inside a unit, so that it comes after whatever the person did before they went.
void Live::announce(UserId user, Toggle toggle)
{
    m_store.write<void>(
        [user, toggle, most = m_limits.presenceMembers](store::Session &session) -> Result<> {
            const bool isOnline = toggle == Toggle::On;
            store::UserRepository(session).setLastSeen(user, session.now());
            Event event;
            event.at = session.now();
            event.body = PresenceChanged{user, isOnline, session.now(), store::MemberRepository(session).smallRoomsOf(user, most)};
            session.publish(std::move(event));
            return {};
        },
        [](const Result<> &) {}); // a presence that was not stored is told again with the next socket
}

} // namespace Suhbat::chat
