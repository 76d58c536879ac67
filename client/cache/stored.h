// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QDateTime>

namespace Suhbat::client {

// Where an own message stands: what the server has stored needs no state.
enum class SendState { Stored, Waiting, Sending, Failed };

// A message as the cache knows it. What waits in the outbox has no id yet: it is named by its uuid, stands after everything
// stored, and its place among what waits is `outboxOrder`.
struct StoredMessage {
    Message message;
    SendState state = SendState::Stored;
    QString failure; // with Failed: the sentence, in the person's language
    qint64 outboxOrder = 0;

    bool isStored() const { return state == SendState::Stored; }
};

// What the cache keeps of a room beside what the server says.
struct StoredRoom {
    Room room;
    std::optional<StoredMessage> newest; // of what is stored and what waits; what the list shows
    MessageId readByOthers; // up to here somebody else has read: ✓✓
    MessageId readUpTo; // up to here I have read, if that is known
    QString localDraft; // typed here, maybe not on the server yet; wins over room.mine.draft while `hasLocalDraft`
    MessageId localDraftReplyTo;
    bool hasLocalDraft = false;
    bool isObserved = false; // an admin looks at it without being a member
};

// A stretch of a room's history, oldest first.
struct Page {
    QList<StoredMessage> messages;
    bool hasOlder = false; // somewhere: in the cache or on the server
    bool hasNewer = false;
    bool isPartial = false; // the line is down and the cache has a hole here
};

struct SearchHit {
    StoredMessage message;
    QList<QPair<int, int>> highlights; // UTF-16 units of message.content
};
struct SearchAnswer {
    QList<SearchHit> hits; // newest first
    qint64 count = 0;
    bool isFromCacheOnly = false; // offline
    bool hasMore = false;
};
struct SearchQuestion {
    QString text;
    RoomId room; // none: everywhere
    UserId sender;
    QDate from, to; // both inclusive, in local time
    MessageId before; // page on from here
    int limit = 30;
};

} // namespace Suhbat::client
