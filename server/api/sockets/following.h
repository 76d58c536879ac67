// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/socket.h"

#include <QUuid>
#include <vector>

namespace Suhbat::api {

// What one socket listens to, and what it must not hear: events that an answer already told it of, and, while a command
// runs alone, anything before that command's answer.
class Following
{
public:
    Following(SocketLink &link, fanout::Subscriber &subscriber) : m_link(link), m_hub(link.hub()), m_subscriber(subscriber) {}
    ~Following();

    void setUser(UserId user);
    void follow(RoomId room);
    void unfollow(RoomId room);
    bool has(RoomId room) const;
    const std::vector<RoomId> &rooms() const { return m_rooms; }

    // Events up to here were in an answer.
    void raiseFloor(RoomId room, qint64 seq);
    void raiseUserFloor(qint64 userSeq) { m_userFloor = std::max(m_userFloor, userSeq); }

    // Sent now, after release(), or never.
    void tell(const Event &event, QByteArray text, Urgency urgency);
    void hold() { m_isHolding = true; }
    void release();

private:
    struct Floor {
        RoomId room;
        qint64 seq;
    };
    struct Held {
        RoomId room;
        qint64 seq;
        qint64 userSeq;
        QByteArray text;
        Urgency urgency;
    };
    static constexpr size_t mostHeld = 8192;

    std::vector<Floor>::iterator floorAt(RoomId room);
    bool isTold(RoomId room, qint64 seq, qint64 userSeq);

    SocketLink &m_link;
    fanout::Hub &m_hub; // outlives the socket
    fanout::Subscriber &m_subscriber;
    UserId m_user;
    qint64 m_userFloor = 0;
    std::vector<RoomId> m_rooms; // sorted
    std::vector<Floor> m_floors; // sorted by room; gone with the first event above it
    std::vector<Held> m_held;
    bool m_isHolding = false;
};

} // namespace Suhbat::api
