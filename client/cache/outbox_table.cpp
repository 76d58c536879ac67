// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/outbox_table.h"

#include "cache/packing.h"
#include "wire/json.h"

namespace Suhbat::client {

#define SUHBAT_OUTBOX_COLUMNS "id, kind, room, message, payload, state, attempts, failure, made_at, stored_id, stored_seq, stored_at FROM outbox "

namespace {

using Kind = OutboxItem::Kind;

QByteArray packPayload(const OutboxItem &item)
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("content", item.content);
        if (item.replyTo) {
            writer.put("reply_to", item.replyTo->id.value());
            writer.put("reply_sender", item.replyTo->senderUsername);
            writer.put("reply_excerpt", item.replyTo->excerpt);
        }
        writer.put("forward_of", item.forwardOf.value());
        writer.put("forwarded_from", item.forwardedFrom);
        writer.put("emoji", item.emoji);
        writer.put("on", item.isOn);
        writer.put("up_to", item.upTo.value());
    });
    return writer.take();
}

QString textAt(const wire::Json &json, QStringView key)
{
    const wire::Json *value = json.find(key);
    return value && value->text() ? *value->text() : QString();
}

MessageId idAt(const wire::Json &json, QStringView key)
{
    const wire::Json *value = json.find(key);
    return value && value->integer() ? MessageId(*value->integer()) : MessageId();
}

void unpackPayload(const QByteArray &bytes, OutboxItem &item)
{
    const auto json = wire::Json::parse(bytes);
    if (!json)
        return;
    item.content = textAt(*json, u"content");
    if (const MessageId id = idAt(*json, u"reply_to"); id.isValid())
        item.replyTo = ReplyPreview{id, textAt(*json, u"reply_sender"), textAt(*json, u"reply_excerpt")};
    item.forwardOf = idAt(*json, u"forward_of");
    item.forwardedFrom = textAt(*json, u"forwarded_from");
    item.emoji = textAt(*json, u"emoji");
    const wire::Json *on = json->find(u"on");
    item.isOn = !on || !on->boolean() || *on->boolean();
    item.upTo = idAt(*json, u"up_to");
}

OutboxItem itemIn(const Rows &row)
{
    OutboxItem item;
    item.id = row.integer(0);
    item.kind = Kind(row.integer(1));
    item.room = RoomId(row.integer(2));
    item.message = QUuid::fromRfc4122(row.bytes(3));
    unpackPayload(row.bytes(4), item);
    item.state = OutboxItem::State(row.integer(5));
    item.attempts = int(row.integer(6));
    item.failure = row.text(7);
    item.madeAt = Timestamp(row.integer(8));
    item.storedId = MessageId(row.integer(9));
    item.storedSeq = row.integer(10);
    item.storedAt = Timestamp(row.integer(11));
    return item;
}

QVariant uuidOrNull(const QUuid &uuid) { return uuid.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(uuid.toRfc4122()); }

} // namespace

qint64 OutboxTable::add(const OutboxItem &item)
{
    if (item.kind == Kind::Read || item.kind == Kind::Draft)
        m_database.run("DELETE FROM outbox WHERE room = ? AND kind = ?", {item.room.value(), int(item.kind)});
    m_database.run("INSERT INTO outbox(kind, room, message, payload, state, attempts, failure, made_at, stored_id, stored_seq, stored_at) "
                   "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {int(item.kind), item.room.value(), uuidOrNull(item.message), packPayload(item), int(item.state), item.attempts, textOf(item.failure),
                    item.madeAt.msecs(), item.storedId.value(), item.storedSeq, item.storedAt.msecs()});
    return m_database.lastId();
}

QList<OutboxItem> OutboxTable::listed(Rows rows)
{
    QList<OutboxItem> items;
    while (rows.next())
        items << itemIn(rows);
    return items;
}

std::optional<OutboxItem> OutboxTable::find(qint64 id)
{
    Rows row = m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "WHERE id = ?", {id});
    return row.next() ? std::optional(itemIn(row)) : std::nullopt;
}

std::optional<OutboxItem> OutboxTable::sending(const QUuid &message)
{
    Rows row = m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "WHERE message = ? AND kind = 0", {message.toRfc4122()});
    return row.next() ? std::optional(itemIn(row)) : std::nullopt;
}

QList<OutboxItem> OutboxTable::all() { return listed(m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "ORDER BY id")); }

QList<OutboxItem> OutboxTable::next()
{
    return listed(m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "WHERE id IN (SELECT min(id) FROM outbox WHERE state = 0 GROUP BY room) ORDER BY id"));
}

QList<OutboxItem> OutboxTable::sends(RoomId room)
{
    return listed(m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "WHERE room = ? AND kind = 0 ORDER BY id", {room.value()}));
}

QList<OutboxItem> OutboxTable::changesTo(const QUuid &message)
{
    return listed(m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "WHERE message = ? AND kind BETWEEN 1 AND 4 ORDER BY id", {message.toRfc4122()}));
}

QList<OutboxItem> OutboxTable::pins(RoomId room)
{
    return listed(m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "WHERE room = ? AND kind = 4 ORDER BY id", {room.value()}));
}

std::optional<OutboxItem> OutboxTable::waitingRead(RoomId room)
{
    Rows row = m_database.run("SELECT " SUHBAT_OUTBOX_COLUMNS "WHERE room = ? AND kind = 5", {room.value()});
    return row.next() ? std::optional(itemIn(row)) : std::nullopt;
}

bool OutboxTable::hasChanges()
{
    Rows row = m_database.run("SELECT 1 FROM outbox WHERE kind BETWEEN 1 AND 4 LIMIT 1");
    return row.next();
}

int OutboxTable::waitingSends()
{
    Rows row = m_database.run("SELECT count(*) FROM outbox WHERE kind = 0 AND state <> 1");
    return row.next() ? int(row.integer(0)) : 0;
}

void OutboxTable::replace(const OutboxItem &item)
{
    m_database.run(
        "UPDATE outbox SET payload = ?, state = ?, attempts = ?, failure = ?, stored_id = ?, stored_seq = ?, stored_at = ? WHERE id = ?",
        {packPayload(item), int(item.state), item.attempts, textOf(item.failure), item.storedId.value(), item.storedSeq, item.storedAt.msecs(), item.id});
}

void OutboxTable::remove(qint64 id) { m_database.run("DELETE FROM outbox WHERE id = ?", {id}); }

void OutboxTable::removeRoom(RoomId room) { m_database.run("DELETE FROM outbox WHERE room = ?", {room.value()}); }

} // namespace Suhbat::client
