// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout/publication.h"

#include <QHash>
#include <vector>

namespace Suhbat::fanout {

class Subscriber
{
public:
    virtual ~Subscriber() = default;
    // May unsubscribe itself or others, and be called for an event only once however many of its topics carry it.
    virtual void deliver(const Publication &publication) = 0;
};

// Who listens to what, among the sockets of one io thread. Lives and is used in that thread alone.
class Hub
{
public:
    void follow(RoomId room, Subscriber &subscriber);
    void unfollow(RoomId room, Subscriber &subscriber);
    void follow(UserId user, Subscriber &subscriber);
    void unfollow(UserId user, Subscriber &subscriber);
    void forget(Subscriber &subscriber, const std::vector<RoomId> &rooms, UserId user);

    void dispatch(const Publication &publication);
    qsizetype roomCount() const { return m_rooms.size(); }

private:
    using Subscribers = std::vector<Subscriber *>;

    void deliver(const Subscribers &subscribers, const Publication &publication);
    bool isStillThere(const Subscriber *subscriber) const;

    QHash<RoomId, Subscribers> m_rooms;
    QHash<UserId, Subscribers> m_users;
    std::vector<const Subscriber *> m_goneMeanwhile; // while a dispatch runs
    int m_dispatching = 0;
};

} // namespace Suhbat::fanout
