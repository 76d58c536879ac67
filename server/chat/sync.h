// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/limits.h"
#include "core/result.h"
#include "model/event.h"

namespace Suhbat::store {
class Store;
}

namespace Suhbat::chat {

struct Subscription {
    QString epoch;
    qint64 userSeq = 0;
    QList<std::pair<RoomId, qint64>> rooms; // all that the caller is in, with the last seq of each
};

struct SyncRequest {
    QString epoch; // another than ours: every room is reset
    qint64 userSeq = -1; // -1: not asked for
    QList<QPair<RoomRef, qint64>> rooms; // the last seq the client has
};

struct RoomDifference {
    RoomRef askedAs; // as the client named the room
    RoomId id;
    QUuid uuid;
    qint64 seq = 0; // where the client stands once it has applied these
    bool isReset = false; // events are then the newest page as MessageCreated, oldest first
    bool isGone = false; // not yours, or no longer there
    QList<Event> events; // in order
};

struct SyncAnswer {
    QString epoch;
    qint64 userSeq = 0;
    bool isUserReset = false; // the user log no longer reaches back: fetch rooms, drafts and settings afresh
    QList<Event> userEvents;
    QList<RoomDifference> rooms;
    bool hasMore = false; // ask again from here
};

// What a client missed while it was away.
class Sync
{
public:
    Sync(store::Store &store, const Limits &limits) : m_store(store), m_limits(limits) {}

    void subscribe(const Caller &caller, Reply<Subscription> reply);
    void difference(const Caller &caller, SyncRequest request, Reply<SyncAnswer> reply);

private:
    store::Store &m_store;
    const Limits &m_limits;
};

} // namespace Suhbat::chat
