// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/sockets/session.h"

namespace Suhbat::api {

// /ws/chat/<room>/: one room, named by the path, for its members alone.
class DialectB final : public Session
{
public:
    // No room: the path names something that could not be one.
    DialectB(const SocketServices &services, const SocketCounters &counters, SocketLink &link, const Request &head, std::optional<RoomRef> room);

protected:
    Result<Decoded> decode(const QByteArray &text) const override;
    void welcome() override;
    QByteArray roomLabel() const override;
    void takeLeave() override { attend(false); }
    void typing(wire::Json ref, command::Typing command) override;

    void deliver(const fanout::Publication &publication) override;

private:
    void enter(const chat::FollowedRoom &room);
    void attend(bool isHere);
    bool isThisRoom(const Event &event) const;
    bool losesRoom(const Event &event) const;

    std::optional<RoomRef> m_path;
    RoomId m_room;
    QUuid m_uuid;
    bool m_isLost = false; // before the socket was open
};

} // namespace Suhbat::api
