// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/line.h"

namespace Suhbat::client {

struct NewMessage {
    QUuid uuid; // chosen once, and the same with every retry
    QString content;
    MessageId replyTo;
    MessageId forwardOf; // the server copies that message; content stays empty
    QList<AttachmentId> attachments;
};

void writeMembers(wire::JsonWriter &writer, const NewMessage &message); // of send_message and of its POST

struct SyncQuestion {
    QString epoch; // empty at first
    qint64 userSeq = -1; // -1: nothing of one's own log is wanted
    QList<std::pair<RoomId, qint64>> rooms; // the last seq of each; at most 2000
};

// What may be said over the line, typed. Rooms by id, messages by uuid; answers as of Line::call.
class Commands
{
public:
    using Context = QObject *;
    using Answer = Reply<wire::Ack>;

    explicit Commands(Line &line) : m_line(line) {}

    void subscribe(Context context, Answer answer); // epoch and userSeq
    void sync(const SyncQuestion &question, Context context, Reply<wire::SyncAnswer> answer);

    void send(RoomId room, const NewMessage &message, Context context, Answer answer); // uuid, id, seq, createdAt: it is on the disk
    void edit(const QUuid &message, const QString &content, Context context, Answer answer);
    void remove(const QUuid &message, Context context, Answer answer);
    void react(const QUuid &message, const QString &emoji, bool isOn, Context context, Answer answer);
    void pin(const QUuid &message, bool isPinned, Context context, Answer answer);
    void markRead(RoomId room, MessageId upTo, Context context, Answer answer); // upTo, unreadCount
    void setTyping(RoomId room, bool isTyping); // into the wind

private:
    void call(const char *type, const Line::Fill &fill, Context context, Answer answer);

    Line &m_line;
};

} // namespace Suhbat::client
