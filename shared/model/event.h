// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QHash>
#include <memory>
#include <variant>

namespace Suhbat {

// ── A room's lasting events: each has a seq ──
struct MessageCreated {
    Message message;
};
struct MessageEdited {
    MessageId id;
    QUuid uuid;
    QString content;
    QList<UserId> mentions;
    Timestamp editedAt;
};
struct MessageDeleted {
    MessageId id;
    QUuid uuid;
    UserId by;
};
struct ReactionChanged {
    MessageId id;
    QUuid uuid;
    UserId user;
    QString username;
    QString emoji;
    int count = 0;
    bool isRemoved = false;
};
struct MessagePinned {
    MessageId id;
    QUuid uuid;
    bool isPinned = true;
    UserId by;
};
struct MemberJoined {
    UserId user;
    QString username;
    UserId by;
    QString name = {};
};
struct MemberLeft {
    UserId user;
    QString username;
    UserId by;
};
// Name, admins, ticket, product: `room.mine` is not set; `mine` holds the receivers' own fields.
struct RoomChanged {
    Room room;
    QHash<UserId, RoomState> mine;
};

// ── What passes by: no seq, lost when nobody listens ──
struct Typing {
    UserId user;
    QString username;
    bool isTyping = true;
};
struct ReadReceipt {
    UserId user;
    QString username;
    MessageId upTo;
    QUuid upToUuid;
    Timestamp readAt;
};
struct PresenceChanged {
    UserId user;
    bool isOnline = false;
    Timestamp lastSeen;
    QList<RoomId> rooms;
};
// Somebody opened or closed a socket of this room alone (path B); the other such sockets are told.
struct Attendance {
    UserId user;
    QString username;
    bool isHere = true;
};

// ── One user's own log: each has a user_seq and reaches that user's sockets alone ──
struct RoomGained {
    Room room;
};
struct RoomLost {
    Room room;
};
struct ReadMarker {
    MessageId upTo;
    qint64 ordinal = 0;
    int unreadCount = 0;
    int mentionCount = 0;
    Timestamp readAt;
};
struct DraftChanged {
    QString content;
    MessageId replyTo;
    Timestamp updatedAt;
};
struct RoomStateChanged {
    RoomState state;
};
struct SettingsChanged {
    QByteArray json;
};
struct BlockedChanged {
    UserId other;
    bool isBlocked = false;
};
// Not logged: the session that may no longer listen. None means every session of the user.
struct SessionRevoked {
    SessionId session;
};

using EventBody = std::variant<MessageCreated, MessageEdited, MessageDeleted, ReactionChanged, MessagePinned, MemberJoined, MemberLeft, RoomChanged, Typing,
                               ReadReceipt, PresenceChanged, Attendance, RoomGained, RoomLost, ReadMarker, DraftChanged, RoomStateChanged, SettingsChanged,
                               BlockedChanged, SessionRevoked>;

struct Event {
    RoomId room;
    QUuid roomUuid;
    qint64 seq = 0; // in the room's log; 0: it passes by
    UserId user; // set: for this user's sockets alone
    qint64 userSeq = 0;
    UserId except; // not to this user's sockets: nobody is told that they type
    Timestamp at;
    EventBody body;
};

using EventPtr = std::shared_ptr<const Event>;

} // namespace Suhbat
