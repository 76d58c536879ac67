// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message.h"
#include "model/user.h"

#include <QList>
#include <QStringList>
#include <variant>

namespace Suhbat {

enum class RoomKind { Direct, Group, Product, Support };
enum class TicketStatus { Open, Pending, Solved };

const char *roomKindName(RoomKind kind);
std::optional<RoomKind> roomKindFromName(QStringView name);
const char *ticketStatusName(TicketStatus status);
std::optional<TicketStatus> ticketStatusFromName(QStringView name);

// A path or command names a room by its integer or by its UUID.
using RoomRef = std::variant<RoomId, QUuid>;

// The shop's own key is an integer or a string and goes back as it came.
struct Product {
    QString key;
    bool isNumber = false;
    QString title;
    QString price; // a decimal as text: money is not a float
    QString currency;
    QString url;
    QString image;
};

struct Ticket {
    TicketId id;
    qint64 number = 0;
    QString subject;
    TicketStatus status = TicketStatus::Open;
    QString priority; // low, normal, high, urgent
    UserId assignee;
    QStringList labels;
    Timestamp createdAt;
};

struct Member {
    UserId user;
    QString username; // empty for a guest
    QString name;
    Role role = Role::User;
    bool isAdmin = false;
    Timestamp joinedAt;
    Timestamp lastReadAt;
    qint64 lastReadOrdinal = 0;
};

// What one member has done with the room; everybody else sees nothing of it.
struct RoomState {
    bool isArchived = false;
    bool isMuted = false;
    Timestamp mutedUntil; // none: for ever
    bool isPinned = false;
    bool isMarkedUnread = false;
    int unreadCount = 0;
    int mentionCount = 0;
    qint64 lastReadOrdinal = 0;
    Timestamp lastReadAt;
    QString draft;
    MessageId draftReplyTo;
    Timestamp draftAt;
};

struct Room {
    RoomId id;
    QUuid uuid;
    RoomKind kind = RoomKind::Direct;
    QString name; // empty in direct rooms: the client shows the other person
    QList<Member> members;
    UserId createdBy;
    std::optional<Product> product;
    UserId guest; // the guest in it, if any
    UserId vendor; // the vendor of a product room
    std::optional<Ticket> ticket;
    std::optional<Message> lastMessage;
    QList<MessageId> pinned; // newest pin first
    bool isKept = false; // spared by cleanup-messages
    qint64 seq = 0;
    qint64 lastOrdinal = 0;
    Timestamp createdAt;
    Timestamp updatedAt;
    RoomState mine; // of the viewer it was loaded for; zeros for an observing admin
};

} // namespace Suhbat
