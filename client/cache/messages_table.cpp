// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/messages_table.h"

#include "cache/packing.h"

namespace Suhbat::client {

#define SUHBAT_MESSAGE_COLUMNS                                                                                                                                 \
    "m.id, m.room, m.uuid, m.seq, m.sender, m.sender_name, m.flags, m.content, m.created_at, m.edited_at, m.read_at, m.extra, r.uuid "                         \
    "FROM messages m LEFT JOIN rooms r ON r.id = m.room "

namespace {

Message messageIn(const Rows &row)
{
    Message message;
    message.id = MessageId(row.integer(0));
    message.room = RoomId(row.integer(1));
    message.uuid = QUuid::fromRfc4122(row.bytes(2));
    message.seq = row.integer(3);
    message.sender = UserId(row.integer(4));
    message.senderUsername = row.text(5);
    setMessageFlags(message, row.integer(6));
    message.content = row.text(7);
    message.createdAt = Timestamp(row.integer(8));
    message.editedAt = Timestamp(row.integer(9));
    message.readAt = Timestamp(row.integer(10));
    unpackExtra(row.bytes(11), message);
    message.roomUuid = QUuid::fromRfc4122(row.bytes(12));
    return message;
}

} // namespace

std::optional<Message> MessagesTable::find(MessageId id)
{
    Rows rows = m_database.run("SELECT " SUHBAT_MESSAGE_COLUMNS "WHERE m.id = ?", {id.value()});
    return rows.next() ? std::optional(messageIn(rows)) : std::nullopt;
}

std::optional<Message> MessagesTable::find(const QUuid &uuid)
{
    Rows rows = m_database.run("SELECT " SUHBAT_MESSAGE_COLUMNS "WHERE m.uuid = ?", {uuid.toRfc4122()});
    return rows.next() ? std::optional(messageIn(rows)) : std::nullopt;
}

QList<Message> MessagesTable::listed(Rows rows)
{
    QList<Message> messages;
    while (rows.next())
        messages << messageIn(rows);
    return messages;
}

QList<Message> MessagesTable::oldest(RoomId room, MessageId from, MessageId to, int limit)
{
    return listed(m_database.run("SELECT " SUHBAT_MESSAGE_COLUMNS "WHERE m.room = ? AND m.id BETWEEN ? AND ? ORDER BY m.id LIMIT ?",
                                 {room.value(), from.value(), to.value(), limit}));
}

QList<Message> MessagesTable::newest(RoomId room, MessageId from, MessageId to, int limit)
{
    QList<Message> messages = listed(m_database.run("SELECT " SUHBAT_MESSAGE_COLUMNS "WHERE m.room = ? AND m.id BETWEEN ? AND ? ORDER BY m.id DESC LIMIT ?",
                                                    {room.value(), from.value(), to.value(), limit}));
    std::reverse(messages.begin(), messages.end());
    return messages;
}

// Ids grow with time, and a room's index is by them: halving finds the place without an index of times.
std::optional<Message> MessagesTable::firstSince(RoomId room, Timestamp moment)
{
    const auto next = [&](qint64 from) {
        const QList<Message> found = oldest(room, MessageId(from), MessageId(std::numeric_limits<qint64>::max()), 1);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    };
    const QList<Message> last = newest(room, MessageId(1), MessageId(std::numeric_limits<qint64>::max()), 1);
    if (last.isEmpty() || last.first().createdAt < moment)
        return std::nullopt;
    qint64 below = 0; // everything up to here is older
    qint64 reached = last.first().id.value(); // this is not
    while (reached - below > 1) {
        const qint64 middle = below + (reached - below) / 2;
        const auto message = next(middle);
        if (message && message->createdAt < moment)
            below = message->id.value();
        else
            reached = middle;
    }
    return next(reached);
}

int MessagesTable::countOfOthers(RoomId room, MessageId after, MessageId upTo, UserId me)
{
    // A marker rarely leaps over more than this, and a rough count does then.
    Rows rows = m_database.run("SELECT count(*) FROM (SELECT 1 FROM messages WHERE room = ? AND id > ? AND id <= ? AND sender <> ? LIMIT 2000)",
                               {room.value(), after.value(), upTo.value(), me.value()});
    return rows.next() ? int(rows.integer(0)) : 0;
}

MessageId MessagesTable::newestRead(RoomId room, UserId me)
{
    Rows rows = m_database.run("SELECT id FROM (SELECT id, sender, read_at FROM messages WHERE room = ? ORDER BY id DESC LIMIT 200) "
                               "WHERE sender = ? AND read_at > 0 LIMIT 1",
                               {room.value(), me.value()});
    return rows.next() ? MessageId(rows.integer(0)) : MessageId();
}

void MessagesTable::put(const Message &message)
{
    // The same message under another id: the server was set back to an older state and has it anew.
    if (const auto twin = find(message.uuid); twin && twin->id != message.id)
        removeOne(*twin);
    const auto before = find(message.id);
    if (before && before->uuid != message.uuid)
        removeOne(*before);
    const bool isKnown = before && before->uuid == message.uuid;
    const bool isIndexed = isKnown && before->content == message.content && before->isDeleted == message.isDeleted;
    if (isKnown && !isIndexed)
        m_index.take(*before);
    const QByteArray extra = packExtra(message);
    m_database.run("INSERT INTO messages(id, room, uuid, seq, sender, sender_name, flags, content, created_at, edited_at, read_at, extra) "
                   "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, sender_name = excluded.sender_name, "
                   "flags = excluded.flags, content = excluded.content, edited_at = excluded.edited_at, read_at = excluded.read_at, extra = excluded.extra",
                   {message.id.value(), message.room.value(), message.uuid.toRfc4122(), message.seq, message.sender.value(), textOf(message.senderUsername),
                    messageFlags(message), textOf(message.isDeleted ? QString() : message.content), message.createdAt.msecs(), message.editedAt.msecs(),
                    message.readAt.msecs(), extra.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(extra)});
    if (!isIndexed)
        m_index.add(message);
}

void MessagesTable::removeOne(const Message &message)
{
    m_index.take(message);
    m_database.run("DELETE FROM messages WHERE id = ?", {message.id.value()});
}

QList<QUuid> MessagesTable::removeBetween(RoomId room, MessageId from, MessageId to, const QList<MessageId> &but)
{
    QList<QUuid> gone;
    for (const Message &message : oldest(room, from, to, -1)) {
        if (but.contains(message.id))
            continue;
        removeOne(message);
        gone << message.uuid;
    }
    return gone;
}

void MessagesTable::removeRoom(RoomId room)
{
    // By pieces: a long room must not stand in memory whole.
    for (;;) {
        const QList<Message> some = oldest(room, MessageId(1), MessageId(std::numeric_limits<qint64>::max()), 500);
        if (some.isEmpty() || m_database.hasFailed())
            return;
        for (const Message &message : some)
            removeOne(message);
    }
}

void MessagesTable::clear()
{
    m_index.clear();
    m_database.run("DELETE FROM messages");
}

QList<MessageId> MessagesTable::search(const SearchQuestion &question, const QStringList &words) { return m_index.find(question, words); }

qint64 MessagesTable::count()
{
    Rows rows = m_database.run("SELECT count(*) FROM messages");
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace Suhbat::client
