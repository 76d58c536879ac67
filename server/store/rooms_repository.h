// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"
#include "store/store.h"

namespace Suhbat::store {

// A room as one caller meets it: enough for every decision, in one look-up.
struct RoomFacts {
    RoomId id;
    QUuid uuid;
    RoomKind kind = RoomKind::Direct;
    UserId vendor;
    UserId customer;
    UserId createdBy;
    qint64 seq = 0;
    qint64 firstOrdinal = 1;
    qint64 lastOrdinal = 0;
    int plainMembers = 0; // users and guests
    int vendors = 0;
    int agents = 0;
    int admins = 0;
    bool isMember = false;
    bool isAdmin = false;
    qint64 lastReadOrdinal = 0;

    qint64 messageCount() const { return lastOrdinal - firstOrdinal + 1; }
    int memberCount() const { return plainMembers + vendors + agents + admins; }
};

struct NewRoom {
    RoomKind kind = RoomKind::Group;
    QString name;
    UserId createdBy;
    QString startKey; // empty: asking again makes another room
    qint64 product = 0;
    UserId customer;
    UserId vendor;
    QString ticketSubject; // of a support room
};

struct RoomPlace {
    qint64 seq = 0;
    qint64 ordinal = 0;
};

class RoomRepository
{
public:
    explicit RoomRepository(Session &session) : m_session(session), m_db(session.db()) {}

    std::optional<RoomFacts> facts(const RoomRef &room, UserId viewer);
    RoomId create(const NewRoom &room);
    std::optional<RoomId> byStartKey(const QString &key);
    void rename(RoomId room, const QString &name);
    void setKept(RoomId room, bool isKept);
    void remove(RoomId room);

    // Nobody else changes the room until this unit ends, so what is read after it stays true.
    void lock(RoomId room);
    RoomPlace nextMessage(RoomId room);
    qint64 nextSeq(RoomId room);

    // The row alone: no members, messages, pins or viewer.
    std::optional<Room> row(RoomId room);
    QList<RoomId> ofUser(UserId user); // newest activity first
    QList<RoomId> ofUserById(UserId user, int limit, qint64 offset);
    QList<RoomId> ofVendor(UserId vendor);
    QList<RoomId> ofSupport(); // in no order
    qint64 count();
    QList<RoomId> newest(int limit, qint64 offset);
    QList<RoomId> matching(const QString &foldedWords); // by name, product and people, in no order
    QList<RoomId> orderedByActivity(const QList<RoomId> &rooms);

    qint64 putProduct(UserId vendor, const Product &product);
    void putTicket(RoomId room, const QString &subject);
    void updateTicket(RoomId room, const Ticket &ticket);

private:
    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
