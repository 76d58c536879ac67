// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/room.h"

namespace Suhbat::store {
class Store;
}

namespace Suhbat::chat {

struct ReadMark {
    RoomId room;
    QUuid roomUuid;
    MessageId upTo;
    int unreadCount = 0;
};

// How far each member has read.
class Receipts
{
public:
    explicit Receipts(store::Store &store) : m_store(store) {}

    // Without upTo: everything. Never moves back.
    void markRead(const Caller &caller, RoomRef room, std::optional<MessageRef> upTo, Reply<ReadMark> reply);

private:
    store::Store &m_store;
};

} // namespace Suhbat::chat
