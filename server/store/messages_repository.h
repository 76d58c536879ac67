// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message.h"
#include "store/store.h"

namespace Suhbat::store {

// Where a message stands, and what a decision about it needs.
struct MessagePlace {
    MessageId id;
    QUuid uuid;
    RoomId room;
    qint64 ordinal = 0;
    qint64 seq = 0;
    UserId sender;
    MessageType type = MessageType::Text;
    bool isDeleted = false;
    QString contentHash;
    bool hasReactions = false;
};

class MessageRepository
{
public:
    explicit MessageRepository(Session &session) : m_session(session), m_db(session.db()) {}

    void insert(const Message &message, const QString &contentHash);
    void edit(MessageId message, const QString &content, const QList<UserId> &mentions);
    void remove(const MessagePlace &place); // leaves the tombstone
    void setMentions(RoomId room, qint64 ordinal, const QList<UserId> &mentions, UserId author);

    std::optional<MessagePlace> place(const MessageRef &message);
    // Newest first, of ordinals [from, to]; `mine` in reactions is the viewer's.
    QList<Message> between(RoomId room, const QUuid &roomUuid, qint64 from, qint64 to, UserId viewer);
    QList<Message> byIds(const QList<MessageId> &ids, UserId viewer); // in the order of ids; roomUuid is not set
    std::optional<Message> at(RoomId room, const QUuid &roomUuid, qint64 ordinal, UserId viewer);
    std::optional<MessageId> idAt(RoomId room, qint64 ordinal);

    // Messages in (after, upTo] that nobody but their author had read are read now.
    void markRead(RoomId room, qint64 after, qint64 upTo, UserId reader);
    int unread(RoomId room, qint64 after, UserId reader);
    int unreadMentions(RoomId room, qint64 after, UserId reader);

    bool react(MessageId message, const QString &emoji, UserId user);
    bool unreact(MessageId message, const QString &emoji, UserId user);
    int reactionCount(MessageId message, const QString &emoji);
    int emojiCount(MessageId message);
    void setHasReactions(MessageId message, bool hasReactions);

    bool pin(RoomId room, MessageId message, UserId by);
    bool unpin(RoomId room, MessageId message);
    QList<MessageId> pins(RoomId room);

private:
    void putMentions(RoomId room, qint64 ordinal, const QList<UserId> &mentions, UserId author);
    QList<Message> complete(Rows rows, const QUuid &roomUuid, UserId viewer);

    Session &m_session;
    Connection &m_db;
};

} // namespace Suhbat::store
