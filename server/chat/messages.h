// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/limits.h"
#include "core/result.h"
#include "model/room.h"

namespace Suhbat::store {
class Store;
class Session;
} // namespace Suhbat::store

namespace Suhbat::chat {

struct MessageDraft {
    RoomRef room;
    QString content;
    std::optional<QUuid> uuid; // chosen by the sender: sending it again creates nothing
    std::optional<MessageRef> replyTo;
    std::optional<MessageRef> forwardOf; // content is then that message's
    QList<AttachmentId> attachments;
    std::optional<SenderType> claimedSenderType; // taken only if it is true
};

struct SentMessage {
    Message message;
    bool isNew = true; // false: a retry found its row
};

// A message, and the room it has to be in where the caller named one: elsewhere it is not found.
struct MessageTarget {
    MessageTarget() = default;
    MessageTarget(MessageRef wanted, std::optional<RoomRef> in = {}) : message(wanted), room(std::move(in)) {} // a message alone is one, too
    MessageTarget(MessageId wanted) : message(wanted) {}

    MessageRef message;
    std::optional<RoomRef> room;
};

// What changed about a message, and where in its room's log that stands. seq is 0 when nothing changed.
struct MessageChange {
    MessageId id;
    QUuid uuid;
    RoomId room;
    QUuid roomUuid;
    qint64 seq = 0;
};

enum class Toggle { On, Off };
enum class MessagePart { Text, File, All };

struct PageQuery {
    RoomRef room;
    int page = 1; // from the newest; ignored with before or after
    int size = 50;
    std::optional<MessageRef> before;
    std::optional<MessageRef> after;
};

struct MessagePage {
    RoomId room;
    qint64 count = 0; // messages of the room
    QList<Message> messages; // newest first
    bool hasOlder = false;
    bool hasNewer = false;
};

struct Reader {
    UserId user;
    QString username;
    QString name;
    Timestamp readAt;
};

// Whether these words may be a message: something to see, and not too long.
Result<> checkContent(const QString &content, const Limits &limits);

// Saying, changing and reading messages.
class Messages
{
public:
    Messages(store::Store &store, const Limits &limits) : m_store(store), m_limits(limits) {}

    void send(const Caller &caller, MessageDraft draft, Reply<SentMessage> reply);
    void edit(const Caller &caller, MessageTarget target, QString content, Reply<Message> reply);
    void remove(const Caller &caller, MessageTarget target, Reply<MessageChange> reply);
    void removePart(const Caller &caller, MessageRef message, MessagePart part, Reply<MessageChange> reply);
    void react(const Caller &caller, MessageTarget target, QString emoji, Toggle toggle, Reply<MessageChange> reply);
    void pin(const Caller &caller, MessageTarget target, Toggle toggle, Reply<MessageChange> reply);

    void page(const Caller &caller, PageQuery query, Reply<MessagePage> reply);
    void get(const Caller &caller, MessageTarget target, Reply<Message> reply);
    void pins(const Caller &caller, RoomRef room, Reply<QList<Message>> reply); // newest pin first
    void readBy(const Caller &caller, RoomRef room, MessageRef message, Reply<QList<Reader>> reply);

    // The unit of work behind send(), for units that say something as part of more (start, support).
    static Result<SentMessage> sendIn(store::Session &session, const Caller &caller, const MessageDraft &draft, const Limits &limits);

private:
    store::Store &m_store;
    const Limits &m_limits;
};

} // namespace Suhbat::chat
