// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/commands.h"
#include "net/rest.h"
#include "wire/decode.h"

namespace Suhbat::client {

// Newest first, as the server gives it. `count` is of the whole room.
struct MessagesPage {
    QList<Message> messages;
    qint64 count = 0;
    bool hasOlder = false;
    bool hasNewer = false;
};

struct MessageSearch {
    QString words;
    RoomId room;
    UserId sender;
    Timestamp from, to; // `to` is the first moment that is too late
    MessageId before;
    int pageSize = 30;
};
struct MessageHit {
    Message message;
    QList<QPair<int, int>> highlights; // UTF-16 units of content
};
struct MessageHits {
    QList<MessageHit> hits; // newest first
    qint64 count = 0;
    bool hasMore = false;
};

struct MessageReader {
    UserId user;
    QString username; // empty for a guest
    QString name;
    Timestamp readAt;
};

class MessagesApi
{
public:
    using Context = QObject *;

    explicit MessagesApi(Rest &rest) : m_rest(rest) {}

    void newest(RoomId room, int limit, Context context, Reply<MessagesPage> answer);
    void before(RoomId room, MessageId message, int limit, Context context, Reply<MessagesPage> answer);
    void after(RoomId room, MessageId message, int limit, Context context, Reply<MessagesPage> answer); // those next to it
    void get(RoomId room, const MessageRef &message, Context context, Reply<Message> answer);

    // Where sockets are blocked; the same as over the line, but for reactions and typing.
    void send(RoomId room, const NewMessage &message, Context context, Reply<Message> answer);
    void edit(RoomId room, const MessageRef &message, const QString &content, Context context, Reply<Message> answer);
    void remove(RoomId room, const MessageRef &message, Context context, Reply<> answer);
    void markRead(RoomId room, MessageId upTo, Context context, Reply<> answer);
    void pin(RoomId room, const MessageRef &message, Context context, Reply<> answer);
    void unpin(RoomId room, const MessageRef &message, Context context, Reply<> answer);

    void pins(RoomId room, Context context, Reply<QList<Message>> answer); // newest pin first
    void readBy(RoomId room, const MessageRef &message, Context context, Reply<QList<MessageReader>> answer);
    void search(const MessageSearch &search, Context context, Reply<MessageHits> answer);

private:
    void page(RoomId room, const QUrlQuery &query, Context context, Reply<MessagesPage> answer);

    Rest &m_rest;
};

} // namespace Suhbat::client
