// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/user.h"
#include "store/store.h"

namespace Suhbat::store {

struct GuestRow {
    UserId user;
    QString name;
    QString identifier;
    Timestamp expiresAt;
    Timestamp createdAt;
};

struct GuestRoom {
    RoomId id;
    QString startKey;
};

// Guest sessions, and what moves when one turns out to be somebody with an account.
class GuestRepository
{
public:
    explicit GuestRepository(Session &session) : m_session(session), m_db(session.db()) {}

    void insert(UserId user, const QString &secretHash, const QString &identifier, Timestamp expiresAt);
    std::optional<GuestRow> find(const QString &secretHash); // neither expired nor linked nor disabled
    void touch(UserId guest, Timestamp expiresAt);
    bool link(UserId guest, UserId account); // false: somebody was faster
    bool voidSecret(UserId guest);
    qint64 expire(int most);

    QList<GuestRoom> rooms(UserId guest); // in the order of their locks
    bool isMember(RoomId room, UserId user);
    void moveMembership(RoomId room, UserId guest, UserId account);
    void dropMembership(RoomId room, UserId guest);
    bool isStartKeyTaken(const QString &startKey);
    void moveRoom(RoomId room, UserId guest, UserId account, const QString &startKey); // an empty key becomes null
    void moveTraces(UserId guest, UserId account, int senderType); // messages, reactions, mentions, files, blocks

private:
    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
