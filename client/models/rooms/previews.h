// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

namespace Suhbat::client {

// One line of what a room holds last, or of what is being written there.
struct Preview {
    QString text;
    QString sender; // "You", a name in a group, or nothing
    bool isRightToLeft = false;
    bool isDraft = false;
    bool isTyping = false;
};
Preview previewOf(const StoredRoom &room, const Book &book);

// What a message is in a few words: its text, or what it holds.
QString excerptOf(const Message &message);

// "none", "waiting", "sending", "failed", "sent" or "read".
QString tickOf(const StoredMessage &message, MessageId readByOthers, const Book &book);

bool isMutedNow(const RoomState &state, Timestamp now);
int unreadOf(const StoredRoom &room); // one for a room that is only marked as unread
Timestamp activityOf(const StoredRoom &room);
MessageId newestStoredIn(const StoredRoom &room); // while own ones wait, the newest is another
Gateway::RoomWish mutedFor(int minutes, Timestamp now); // 0: not, -1: for ever

} // namespace Suhbat::client
