// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "wire/decode.h"

#include <optional>

namespace Suhbat::wire {

// An event as it reaches a client of dialect A. Rooms are named by their uuid; RoomChanged, RoomGained and RoomLost carry both.
// RoomChanged::room.mine is set from the event itself.
struct ClientEvent {
    QString type; // as on the wire
    QUuid roomUuid; // null: of no room
    qint64 seq = 0; // in the room's log; 0: it passes by
    qint64 userSeq = 0; // in one's own log; 0: it is not of it
    Timestamp at; // of lasting events but `message`, which has its createdAt
    std::optional<EventBody> body; // none: a kind that is not known here; its place in the log counts nevertheless
};

struct ConnectionEstablished {
    QString username; // empty for a guest
    UserId user;
    QString version; // of the server; empty where it does not say
};

// Whatever the ack of any command may say; what it did not say is zero.
struct Ack {
    Json ref;
    QUuid roomUuid;
    QUuid uuid;
    MessageId id;
    qint64 seq = 0; // of send_message: the message's; of a change: its event's, 0 if nothing changed
    Timestamp createdAt;
    Timestamp editedAt;
    QString content; // of edit_message
    MessageId upTo; // of mark_read
    int unreadCount = 0;
    QString epoch; // of subscribe
    qint64 userSeq = 0;
};

// {"type": "error"}
struct Refusal {
    Json ref;
    QString code;
    QString detail;
    QString field;
    int retryAfterSeconds = 0;
};

struct SyncRoom {
    QString name; // as the question named it
    qint64 seq = 0;
    bool isReset = false; // `events` are the newest messages, older ones were not looked at
    bool isGone = false; // deleted, or no longer the caller's
    QList<ClientEvent> events;
};

struct SyncAnswer {
    Json ref;
    QString epoch;
    qint64 userSeq = 0;
    bool isUserReset = false; // the own log does not reach back that far: ask for the rooms anew
    bool hasMore = false;
    QList<ClientEvent> events; // of one's own log
    QList<SyncRoom> rooms;
};

struct Pong {
    Json ref;
};

using Incoming = std::variant<ClientEvent, ConnectionEstablished, Ack, Refusal, SyncAnswer, Pong>;

template<>
Result<ClientEvent> decode(const Json &json);
template<>
Result<Ack> decode(const Json &json);
template<>
Result<SyncAnswer> decode(const Json &json);
template<>
Result<Incoming> decode(const Json &json);

} // namespace Suhbat::wire
