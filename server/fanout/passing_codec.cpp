// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/passing_codec.h"

#include <QDataStream>
#include <QIODevice>

namespace Suhbat::fanout {

namespace {

constexpr quint8 version = 1;
enum class Kind : quint8 { Typing, ReadReceipt, Presence, Attendance, SessionRevoked };

class Writer
{
public:
    explicit Writer(QDataStream &out) : m_out(out) {}

    bool operator()(const Typing &e) { return put(Kind::Typing, e.user.value(), e.username, e.isTyping); }
    bool operator()(const ReadReceipt &e) { return put(Kind::ReadReceipt, e.user.value(), e.username, e.upTo.value(), e.upToUuid, e.readAt.msecs()); }
    bool operator()(const PresenceChanged &e)
    {
        QList<qint64> rooms;
        for (const RoomId room : e.rooms)
            rooms << room.value();
        return put(Kind::Presence, e.user.value(), e.isOnline, e.lastSeen.msecs(), rooms);
    }
    bool operator()(const Attendance &e) { return put(Kind::Attendance, e.user.value(), e.username, e.isHere); }
    bool operator()(const SessionRevoked &e) { return put(Kind::SessionRevoked, e.session.value()); }
    template<class Lasting>
    bool operator()(const Lasting &)
    {
        return false;
    }

private:
    template<class... Fields>
    bool put(Kind kind, const Fields &...fields)
    {
        m_out << quint8(kind);
        (m_out << ... << fields);
        return true;
    }
    QDataStream &m_out;
};

std::optional<EventBody> readBody(QDataStream &in)
{
    quint8 kind = 0;
    qint64 user = 0, number = 0, time = 0;
    QString username;
    bool flag = false;
    in >> kind >> user;
    switch (Kind(kind)) {
    case Kind::Typing: in >> username >> flag; return Typing{UserId(user), username, flag};
    case Kind::ReadReceipt: {
        QUuid uuid;
        in >> username >> number >> uuid >> time;
        return ReadReceipt{UserId(user), username, MessageId(number), uuid, Timestamp(time)};
    }
    case Kind::Presence: {
        QList<qint64> ids;
        in >> flag >> time >> ids;
        QList<RoomId> rooms;
        for (const qint64 id : ids)
            rooms << RoomId(id);
        return PresenceChanged{UserId(user), flag, Timestamp(time), rooms};
    }
    case Kind::Attendance: in >> username >> flag; return Attendance{UserId(user), username, flag};
    case Kind::SessionRevoked: return SessionRevoked{SessionId(user)};
    }
    return std::nullopt;
}

} // namespace

QByteArray encodePassing(const Event &event)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << version << event.room.value() << event.roomUuid << event.user.value() << event.except.value() << event.at.msecs();
    return std::visit(Writer(out), event.body) ? bytes : QByteArray();
}

EventPtr decodePassing(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 theirVersion = 0;
    qint64 room = 0, user = 0, except = 0, at = 0;
    QUuid roomUuid;
    in >> theirVersion >> room >> roomUuid >> user >> except >> at;
    if (theirVersion != version || in.status() != QDataStream::Ok)
        return nullptr;
    auto body = readBody(in);
    if (!body || in.status() != QDataStream::Ok)
        return nullptr;
    auto event = std::make_shared<Event>();
    event->room = RoomId(room);
    event->roomUuid = roomUuid;
    event->user = UserId(user);
    event->except = UserId(except);
    event->at = Timestamp(at);
    event->body = std::move(*body);
    return event;
}

} // namespace Suhbat::fanout
