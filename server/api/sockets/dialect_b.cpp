// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/dialect_b.h"

#include "wire/encode.h"

namespace Suhbat::api {

DialectB::DialectB(const SocketServices &services, const SocketCounters &counters, SocketLink &link, const Request &head, std::optional<RoomRef> room)
    : Session(services, counters, link, head), m_path(std::move(room))
{
}

Result<Decoded> DialectB::decode(const QByteArray &text) const { return decodeOneRoom(text, m_path.value_or(RoomRef(RoomId()))); }

QByteArray DialectB::roomLabel() const
{
    if (m_room.isValid())
        return QByteArray::number(m_room.value());
    if (!m_path)
        return "-";
    const auto *id = std::get_if<RoomId>(&*m_path);
    return id ? QByteArray::number(id->value()) : uuidText(std::get<QUuid>(*m_path));
}

void DialectB::welcome()
{
    if (!m_path)
        return refuse(NotYourRoom, "not_your_room");
    services().rooms.follow(caller(), *m_path, home<chat::FollowedRoom>([this](Result<chat::FollowedRoom> room) {
                                if (!room && room.error().code == Code::Unavailable)
                                    return refuse(Restarting, "unavailable");
                                if (!room || !room->isMember || m_isLost)
                                    return refuse(NotYourRoom, "not_your_room");
                                enter(*room);
                            }));
}

void DialectB::enter(const chat::FollowedRoom &room)
{
    m_room = room.id;
    m_uuid = room.uuid;
    m_path = RoomRef(room.id);
    services().bus.listens(fanout::LogKey::of(m_room), room.seq);
    services().bus.listens(fanout::LogKey::of(caller().user), room.userSeq);
    following().follow(m_room);
    attend(true);
    open();
}

// Told to the other sockets of this kind, whichever thread or node they are on.
void DialectB::attend(bool isHere)
{
    Event event;
    event.room = m_room;
    event.roomUuid = m_uuid;
    event.except = caller().user;
    event.body = Attendance{caller().user, caller().isGuest() ? caller().name : caller().username, isHere};
    services().bus.publish({std::make_shared<const Event>(std::move(event))});
}

void DialectB::typing(wire::Json ref, command::Typing command)
{
    services().live.typing(caller(), m_room, m_uuid, command.toggle);
    acknowledge(ref);
}

bool DialectB::isThisRoom(const Event &event) const
{
    if (m_room.isValid())
        return event.room == m_room;
    return m_path && (*m_path == RoomRef(event.room) || *m_path == RoomRef(event.roomUuid));
}

bool DialectB::losesRoom(const Event &event) const
{
    const auto *left = std::get_if<MemberLeft>(&event.body);
    return isThisRoom(event) && (std::holds_alternative<RoomLost>(event.body) || (left && left->user == caller().user));
}

void DialectB::deliver(const fanout::Publication &publication)
{
    const Event &event = publication.event();
    if (event.except.isValid() && event.except == caller().user)
        return;
    if (endsWith(event))
        return;
    if (losesRoom(event)) {
        m_isLost = true;
        if (isOpen())
            refuse(NotYourRoom, "not_your_room");
        return;
    }
    if (!isOpen() || event.user.isValid())
        return;
    const bool passes = std::holds_alternative<Typing>(event.body) || std::holds_alternative<PresenceChanged>(event.body);
    following().tell(event, publication.encoded(fanout::Publication::Form::OneRoom, wire::encodeEventB), passes ? Urgency::Passing : Urgency::Lasting);
}

} // namespace Suhbat::api
