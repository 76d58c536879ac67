// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/following.h"

#include "api/sockets/close_codes.h"

namespace Suhbat::api {

Following::~Following() { m_hub.forget(m_subscriber, m_rooms, m_user); }

void Following::setUser(UserId user)
{
    m_user = user;
    m_hub.follow(user, m_subscriber);
}

void Following::follow(RoomId room)
{
    const auto place = std::lower_bound(m_rooms.begin(), m_rooms.end(), room);
    if (place != m_rooms.end() && *place == room)
        return;
    m_rooms.insert(place, room);
    m_hub.follow(room, m_subscriber);
}

void Following::unfollow(RoomId room)
{
    const auto place = std::lower_bound(m_rooms.begin(), m_rooms.end(), room);
    if (place == m_rooms.end() || *place != room)
        return;
    m_rooms.erase(place);
    m_hub.unfollow(room, m_subscriber);
}

bool Following::has(RoomId room) const { return std::binary_search(m_rooms.begin(), m_rooms.end(), room); }

std::vector<Following::Floor>::iterator Following::floorAt(RoomId room)
{
    return std::lower_bound(m_floors.begin(), m_floors.end(), room, [](const Floor &floor, RoomId wanted) { return floor.room < wanted; });
}

void Following::raiseFloor(RoomId room, qint64 seq)
{
    const auto place = floorAt(room);
    if (place != m_floors.end() && place->room == room)
        place->seq = std::max(place->seq, seq);
    else
        m_floors.insert(place, {room, seq});
}

bool Following::isTold(RoomId room, qint64 seq, qint64 userSeq)
{
    if (userSeq > 0)
        return userSeq <= m_userFloor;
    if (seq == 0 || m_floors.empty())
        return false;
    const auto place = floorAt(room);
    if (place == m_floors.end() || place->room != room)
        return false;
    if (seq <= place->seq)
        return true;
    m_floors.erase(place);
    return false;
}

void Following::tell(const Event &event, QByteArray text, Urgency urgency)
{
    if (text.isEmpty())
        return;
    if (!m_isHolding) {
        if (!isTold(event.room, event.seq, event.userSeq))
            m_link.send(std::move(text), urgency);
        return;
    }
    // An answer that takes this long comes too late: the client does better to start over.
    if (m_held.size() == mostHeld)
        return m_link.close(TooSlow, "too_slow");
    m_held.push_back({event.room, event.seq, event.userSeq, std::move(text), urgency});
}

void Following::release()
{
    m_isHolding = false;
    for (Held &held : std::exchange(m_held, {})) {
        if (!isTold(held.room, held.seq, held.userSeq))
            m_link.send(std::move(held.text), held.urgency);
    }
}

} // namespace Suhbat::api
