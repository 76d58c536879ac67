// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/stored.h"

#include <memory>

namespace Suhbat::client {

// What one cache transaction changed. Models apply it precisely; order within one list is the order of happening.
struct ChangeSet {
    struct Receipt {
        RoomId room;
        UserId user;
        MessageId upTo;
        Timestamp readAt;
    };
    struct TypingChange {
        RoomId room;
        UserId user;
        QString username;
        bool isTyping = false;
    };
    // A message that waited and is stored now: the same uuid, now with an id.
    QList<StoredMessage> messages; // new or changed; the uuid says which
    QList<std::pair<RoomId, QUuid>> messagesGone; // cancelled, or taken back by cleanup: no tombstone stays
    QList<StoredRoom> rooms; // new or changed
    QList<RoomId> roomsGone;
    QList<RoomId> roomsTorn; // too much was missed: the newest page is new and joins nothing older
    QList<User> people;
    QList<Receipt> receipts;
    QList<TypingChange> typing;
    QList<StoredMessage> announced; // just arrived by the line, from others: what a notification may tell
    bool isWhole = false; // everything may have changed (first sync, healed cache): read anew

    bool isEmpty() const
    {
        return messages.isEmpty() && messagesGone.isEmpty() && rooms.isEmpty() && roomsGone.isEmpty() && roomsTorn.isEmpty() && people.isEmpty()
            && receipts.isEmpty() && typing.isEmpty() && announced.isEmpty() && !isWhole;
    }
};
using ChangeSetPtr = std::shared_ptr<const ChangeSet>;

} // namespace Suhbat::client
