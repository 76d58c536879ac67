// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/hub.h"

#include <algorithm>

namespace Suhbat::fanout {

namespace {

template<class Key>
void add(QHash<Key, std::vector<Subscriber *>> &topics, Key key, Subscriber &subscriber)
{
    auto &subscribers = topics[key];
    if (std::find(subscribers.begin(), subscribers.end(), &subscriber) == subscribers.end())
        subscribers.push_back(&subscriber);
}

template<class Key>
void remove(QHash<Key, std::vector<Subscriber *>> &topics, Key key, Subscriber &subscriber)
{
    const auto topic = topics.find(key);
    if (topic == topics.end())
        return;
    std::erase(topic.value(), &subscriber);
    if (topic.value().empty())
        topics.erase(topic);
}

} // namespace

void Hub::follow(RoomId room, Subscriber &subscriber) { add(m_rooms, room, subscriber); }
void Hub::unfollow(RoomId room, Subscriber &subscriber) { remove(m_rooms, room, subscriber); }
void Hub::follow(UserId user, Subscriber &subscriber) { add(m_users, user, subscriber); }
void Hub::unfollow(UserId user, Subscriber &subscriber) { remove(m_users, user, subscriber); }

void Hub::forget(Subscriber &subscriber, const std::vector<RoomId> &rooms, UserId user)
{
    for (const RoomId room : rooms)
        unfollow(room, subscriber);
    unfollow(user, subscriber);
    if (m_dispatching > 0)
        m_goneMeanwhile.push_back(&subscriber);
}

void Hub::dispatch(const Publication &publication)
{
    const Event &event = publication.event();
    if (event.user.isValid())
        return deliver(m_users.value(event.user), publication);

    const auto *presence = std::get_if<PresenceChanged>(&event.body);
    if (!presence)
        return deliver(m_rooms.value(event.room), publication);

    Subscribers once;
    for (const RoomId room : presence->rooms) {
        const Subscribers here = m_rooms.value(room);
        once.insert(once.end(), here.begin(), here.end());
    }
    std::sort(once.begin(), once.end());
    once.erase(std::unique(once.begin(), once.end()), once.end());
    deliver(once, publication);
}

// Over a copy: a subscriber may come or go while it is told.
void Hub::deliver(const Subscribers &subscribers, const Publication &publication)
{
    ++m_dispatching;
    for (Subscriber *subscriber : subscribers) {
        if (m_goneMeanwhile.empty() || isStillThere(subscriber))
            subscriber->deliver(publication);
    }
    if (--m_dispatching == 0)
        m_goneMeanwhile.clear();
}

bool Hub::isStillThere(const Subscriber *subscriber) const
{
    return std::find(m_goneMeanwhile.begin(), m_goneMeanwhile.end(), subscriber) == m_goneMeanwhile.end();
}

} // namespace Suhbat::fanout
