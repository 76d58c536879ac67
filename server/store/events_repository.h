// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "store/store.h"

namespace Suhbat::store {

// As stored: append at the end, never renumber.
enum class RoomEventKind {
    MessageCreated = 1,
    MessageEdited,
    MessageDeleted,
    ReactionChanged,
    MessagePinned,
    MemberJoined,
    MemberLeft,
    RoomChanged,
    CallEnded
};
enum class UserEventKind { RoomGained = 1, RoomLost, ReadMarker, DraftChanged, RoomStateChanged, SettingsChanged, BlockedChanged };

struct RoomEventRow {
    qint64 seq = 0;
    RoomEventKind kind = RoomEventKind::MessageCreated;
    MessageId message;
    UserId user; // whom it is about
    QString username; // a guest's name
    QString name;
    UserId actor;
    QString text; // a reaction's emoji
    int number = 0; // its count afterwards
    bool flag = false; // removed, unpinned
    Timestamp at;
};

struct UserEventRow {
    qint64 seq = 0;
    UserEventKind kind = UserEventKind::RoomGained;
    RoomId room;
    UserId other;
    qint64 number = 0;
    Timestamp at;
};

// The two logs that clients catch up from.
class EventRepository
{
public:
    explicit EventRepository(Session &session) : m_session(session), m_db(session.db()) {}

    QString epoch();

    void append(RoomId room, const RoomEventRow &event); // event.seq was taken under the room's row lock
    QList<RoomEventRow> since(RoomId room, qint64 seq, int limit);

    qint64 appendUser(UserId user, UserEventKind kind, RoomId room = {}, UserId other = {}, qint64 number = 0); // its user_seq
    qint64 userSeq(UserId user);
    QList<std::pair<RoomId, qint64>> endsOf(const QList<RoomId> &rooms); // their last seq
    QList<std::pair<UserId, qint64>> endsOf(const QList<UserId> &users);
    QList<std::pair<RoomId, qint64>> endsOfRoomsOf(UserId user);
    QList<UserEventRow> sinceUser(UserId user, qint64 seq, int limit);
    QByteArray userSettings(UserId user);

private:
    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
