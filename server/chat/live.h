// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/messages.h"
#include "core/result.h"
#include "model/event.h"

#include <QHash>
#include <mutex>

namespace Suhbat::store {
class Store;
}
namespace Suhbat::fanout {
class Bus;
}

namespace Suhbat::chat {

// What is true only now: who types, who is online. Nothing of it is stored but a person's last-seen time.
class Live
{
public:
    Live(store::Store &store, fanout::Bus &bus, const Clock &clock, const Limits &limits) : m_store(store), m_bus(bus), m_clock(clock), m_limits(limits) {}

    // The socket follows the room, so its caller's right to it is known to the session.
    void typing(const Caller &caller, RoomId room, const QUuid &roomUuid, Toggle toggle);

    // Each socket of an account counts once; the first one in and the last one out are told to those who share a room.
    void connected(const Caller &caller);
    void disconnected(const Caller &caller);
    bool isOnline(UserId user) const; // here; another node's sockets are not counted
    // Every event that is told here: a person whose last socket elsewhere has gone may have one here.
    void observe(const Event &event);

private:
    void announce(UserId user, Toggle toggle);

    store::Store &m_store;
    fanout::Bus &m_bus;
    const Clock &m_clock;
    const Limits &m_limits;
    mutable std::mutex m_mutex;
    QHash<UserId, int> m_sockets;
};

} // namespace Suhbat::chat
