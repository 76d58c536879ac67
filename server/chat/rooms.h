// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/limits.h"
#include "chat/messages.h"
#include "core/result.h"
#include "model/room.h"

namespace Suhbat::chat {

struct OpenedRoom {
    Room room;
    bool isNew = true;
};

// Only what is given changes.
struct RoomPatch {
    std::optional<QString> name;
    std::optional<bool> isKept; // admins
    std::optional<bool> isMuted; // from here on: the caller's own view
    std::optional<Timestamp> mutedUntil;
    std::optional<bool> isArchived;
    std::optional<bool> isPinned;
    std::optional<bool> isMarkedUnread;
};

// A room somebody may listen to.
struct FollowedRoom {
    RoomId id;
    QUuid uuid;
    qint64 seq = 0;
    qint64 userSeq = 0; // of who asks
    bool isMember = true; // false: an admin who only looks on
};

struct RoomPage {
    qint64 count = 0;
    QList<Room> rooms;
};

// Rooms and who is in them.
class Rooms
{
public:
    Rooms(store::Store &store, const Limits &limits) : m_store(store), m_limits(limits) {}

    void list(const Caller &caller, Reply<QList<Room>> reply); // newest activity first
    void get(const Caller &caller, RoomRef room, Reply<Room> reply);
    void follow(const Caller &caller, RoomRef room, Reply<FollowedRoom> reply); // NotFound for whoever may not read it

    // The caller is always in. Two people and no name are a direct room, and asking again gives the same one.
    void open(const Caller &caller, QList<UserId> participants, QString name, Reply<OpenedRoom> reply);
    void createGroup(const Caller &caller, QString name, QList<UserId> members, Reply<OpenedRoom> reply);
    void update(const Caller &caller, RoomRef room, RoomPatch patch, Reply<Room> reply);
    void remove(const Caller &caller, RoomRef room, Reply<> reply); // for everybody, by a room admin

    void members(const Caller &caller, RoomRef room, Reply<QList<Member>> reply);
    void addMember(const Caller &caller, RoomRef room, UserId user, Reply<Room> reply);
    void setAdmin(const Caller &caller, RoomRef room, UserId user, Toggle toggle, Reply<Room> reply);
    void removeMember(const Caller &caller, RoomRef room, UserId user, Reply<> reply); // oneself: to leave

    void setDraft(const Caller &caller, RoomRef room, QString content, std::optional<MessageRef> replyTo, Reply<> reply);

    void vendorQueue(const Caller &caller, Reply<QList<Room>> reply);
    void adminPage(const Caller &caller, QString search, int page, int size, Reply<RoomPage> reply);

private:
    store::Store &m_store;
    const Limits &m_limits;
};

} // namespace Suhbat::chat
