// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"
#include "store/store.h"

namespace Suhbat::store {

struct ReaderRow {
    UserId user;
    QString username;
    QString name;
    Timestamp readAt;
};

// Who is in which room, how far they have read, and what they have done with it.
class MemberRepository
{
public:
    explicit MemberRepository(Session &session) : m_session(session), m_db(session.db()) {}

    bool add(RoomId room, UserId user, bool isAdmin, qint64 readUpTo = 0); // false: was in already
    void remove(RoomId room, UserId user);
    void removeAll(RoomId room);
    void setAdmin(RoomId room, UserId user, bool isAdmin);
    // After every add, remove or change of a member's role: see rooms.plain_members.
    void countRoles(RoomId room);

    QList<Member> ofRoom(RoomId room);
    QList<UserId> ids(RoomId room);
    QHash<QString, UserId> byUsernames(RoomId room, const QStringList &usernameKeys);
    std::optional<UserId> other(RoomId room, UserId user);
    std::optional<UserId> oldest(RoomId room);
    bool hasAdmin(RoomId room);
    QList<Member> people(const QList<UserId> &ids); // the enabled ones, not of any room
    bool isBlockedIn(RoomId directRoom, UserId user);

    std::optional<RoomState> state(RoomId room, UserId user); // without counts
    void setState(RoomId room, UserId user, const RoomState &state);
    void setDraft(RoomId room, UserId user, const QString &content, MessageId replyTo);
    bool markRead(RoomId room, UserId user, qint64 ordinal); // false: it was there already
    QList<ReaderRow> readers(RoomId room, qint64 ordinal, UserId except);
    QList<RoomId> smallRoomsOf(UserId user, int mostMembers);

private:
    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
