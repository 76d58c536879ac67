// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messages_repository.h"

#include "text/markup.h"

namespace Suhbat::store {

namespace {

constexpr int excerptLength = 120;

QString joined(const QList<UserId> &ids)
{
    QString text;
    for (const UserId id : ids)
        text += (text.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(id.value());
    return text;
}

QList<UserId> userIds(const QString &text)
{
    QList<UserId> ids;
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts))
        ids << UserId(part.toLongLong());
    return ids;
}

// The columns of the view message_rows.
Message messageOf(const Rows &rows, const QUuid &roomUuid)
{
    Message message;
    message.id = rows.id<MessageId>(0);
    message.uuid = rows.uuid(1);
    message.room = rows.id<RoomId>(2);
    message.roomUuid = roomUuid;
    message.ordinal = rows.integer(3);
    message.seq = rows.integer(4);
    message.sender = rows.id<UserId>(5);
    message.senderIsGuest = !rows.isNull(5) && Role(rows.integer(6)) == Role::Guest;
    message.senderUsername = rows.text(7);
    message.senderType = SenderType(rows.integer(8));
    message.direction = Direction(rows.integer(9));
    message.type = MessageType(rows.integer(10));
    message.content = rows.text(11);
    message.forwardedFrom = rows.text(12);
    message.mentions = userIds(rows.text(13));
    message.readAt = rows.time(16);
    message.editedAt = rows.time(17);
    message.isDeleted = rows.time(18).isValid();
    message.createdAt = rows.time(19);
    if (!rows.isNull(20))
        message.replyTo = ReplyPreview{rows.id<MessageId>(20), rows.text(21), text::plainExcerpt(rows.text(22), excerptLength)};
    return message;
}

QVariantList idList(const QList<Message> &messages, const QList<bool> &wanted)
{
    QVariantList ids;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (wanted.at(i))
            ids << value(messages.at(i).id);
    }
    return ids;
}

} // namespace

void MessageRepository::insert(const Message &message, const QString &contentHash)
{
    const QVariant replyTo = message.replyTo ? value(message.replyTo->id) : QVariant();
    m_db.run("messages.insert",
             {value(message.id), value(message.uuid), value(message.room), message.ordinal, message.seq, value(message.sender), int(message.senderType),
              int(message.direction), int(message.type), message.content, contentHash, replyTo, message.forwardedFrom, joined(message.mentions),
              int(!message.attachments.isEmpty()), value(message.createdAt)});
    putMentions(message.room, message.ordinal, message.mentions, message.sender);
}

void MessageRepository::edit(MessageId message, const QString &content, const QList<UserId> &mentions)
{
    m_db.run("messages.edit", {content, joined(mentions), value(m_session.now()), value(message)});
}

void MessageRepository::remove(const MessagePlace &place)
{
    m_db.run("messages.remove", {value(m_session.now()), value(place.id)});
    m_db.run("messages.drop_mentions", {value(place.room), place.ordinal});
    if (place.hasReactions)
        m_db.run("messages.drop_reactions", {value(place.id)});
}

void MessageRepository::setMentions(RoomId room, qint64 ordinal, const QList<UserId> &mentions, UserId author)
{
    m_db.run("messages.drop_mentions", {value(room), ordinal});
    putMentions(room, ordinal, mentions, author);
}

// Counted as unread until they are read; nobody waits to read what they said of themselves.
void MessageRepository::putMentions(RoomId room, qint64 ordinal, const QList<UserId> &mentions, UserId author)
{
    for (const UserId user : mentions) {
        if (user != author)
            m_db.run("messages.put_mention", {value(user), value(room), ordinal});
    }
}

std::optional<MessagePlace> MessageRepository::place(const MessageRef &message)
{
    const auto *id = std::get_if<MessageId>(&message);
    Rows rows = id ? m_db.run("messages.place_by_id", {value(*id)}) : m_db.run("messages.place_by_uuid", {value(std::get<QUuid>(message))});
    if (!rows.next())
        return std::nullopt;
    return MessagePlace{rows.id<MessageId>(0),        rows.uuid(1),           rows.id<RoomId>(2), rows.integer(3), rows.integer(4), rows.id<UserId>(5),
                        MessageType(rows.integer(6)), rows.time(7).isValid(), rows.text(8),       rows.boolean(9)};
}

QList<Message> MessageRepository::complete(Rows rows, const QUuid &roomUuid, UserId viewer)
{
    QList<Message> messages;
    QList<bool> reacted, attached;
    while (rows.next()) {
        messages << messageOf(rows, roomUuid);
        reacted << rows.boolean(14);
        attached << rows.boolean(15);
    }
    QHash<MessageId, qsizetype> places;
    if (reacted.contains(true) || attached.contains(true)) {
        for (qsizetype i = 0; i < messages.size(); ++i)
            places.insert(messages.at(i).id, i);
    }
    if (reacted.contains(true)) {
        Rows found = m_db.runList("messages.reactions_of", {value(viewer)}, idList(messages, reacted));
        while (found.next())
            messages[places.value(found.id<MessageId>(0))].reactions.append({found.text(1), int(found.integer(2)), found.boolean(3)});
    }
    if (attached.contains(true)) {
        Rows found = m_db.runList("messages.attachments_of", {}, idList(messages, attached));
        while (found.next()) {
            QList<int> waveform;
            for (const QString &height : found.text(9).split(u',', Qt::SkipEmptyParts))
                waveform << height.toInt();
            messages[places.value(found.id<MessageId>(0))].attachments.append({found.id<AttachmentId>(1), AttachmentKind(found.integer(2)), found.text(3),
                                                                               found.integer(4), found.text(5), int(found.integer(6)), int(found.integer(7)),
                                                                               found.real(8), waveform, found.text(10)});
        }
    }
    return messages;
}

QList<Message> MessageRepository::between(RoomId room, const QUuid &roomUuid, qint64 from, qint64 to, UserId viewer)
{
    return complete(m_db.run("messages.between", {value(room), from, to}), roomUuid, viewer);
}

QList<Message> MessageRepository::byIds(const QList<MessageId> &ids, UserId viewer)
{
    if (ids.isEmpty())
        return {};
    QHash<MessageId, Message> found;
    for (Message &message : complete(m_db.runList("messages.by_ids", {}, values(ids)), {}, viewer))
        found.insert(message.id, std::move(message));
    QList<Message> ordered;
    for (const MessageId id : ids) {
        if (const auto message = found.constFind(id); message != found.constEnd())
            ordered << *message;
    }
    return ordered;
}

std::optional<Message> MessageRepository::at(RoomId room, const QUuid &roomUuid, qint64 ordinal, UserId viewer)
{
    QList<Message> found = complete(m_db.run("messages.at", {value(room), ordinal}), roomUuid, viewer);
    return found.isEmpty() ? std::nullopt : std::optional(found.takeFirst());
}

std::optional<MessageId> MessageRepository::idAt(RoomId room, qint64 ordinal)
{
    Rows rows = m_db.run("messages.id_at", {value(room), ordinal});
    return rows.next() ? std::optional(rows.id<MessageId>(0)) : std::nullopt;
}

void MessageRepository::markRead(RoomId room, qint64 after, qint64 upTo, UserId reader)
{
    m_db.run("messages.mark_read", {value(m_session.now()), value(room), after, upTo, value(reader)});
}

int MessageRepository::unread(RoomId room, qint64 after, UserId reader)
{
    Rows rows = m_db.run("messages.unread", {value(room), after, value(reader)});
    return rows.next() ? int(rows.integer(0)) : 0;
}

int MessageRepository::unreadMentions(RoomId room, qint64 after, UserId reader)
{
    Rows rows = m_db.run("messages.unread_mentions", {value(reader), value(room), after});
    return rows.next() ? int(rows.integer(0)) : 0;
}

bool MessageRepository::react(MessageId message, const QString &emoji, UserId user)
{
    return m_db.run("messages.react", {value(message), emoji, value(user), value(m_session.now())}).affected() > 0;
}

bool MessageRepository::unreact(MessageId message, const QString &emoji, UserId user)
{
    return m_db.run("messages.unreact", {value(message), emoji, value(user)}).affected() > 0;
}

int MessageRepository::reactionCount(MessageId message, const QString &emoji)
{
    Rows rows = m_db.run("messages.reaction_count", {value(message), emoji});
    return rows.next() ? int(rows.integer(0)) : 0;
}

int MessageRepository::emojiCount(MessageId message)
{
    Rows rows = m_db.run("messages.emoji_count", {value(message)});
    return rows.next() ? int(rows.integer(0)) : 0;
}

void MessageRepository::setHasReactions(MessageId message, bool hasReactions) { m_db.run("messages.set_reactions", {int(hasReactions), value(message)}); }

bool MessageRepository::pin(RoomId room, MessageId message, UserId by)
{
    return m_db.run("messages.pin", {value(room), value(message), value(by), value(m_session.now())}).affected() > 0;
}

bool MessageRepository::unpin(RoomId room, MessageId message) { return m_db.run("messages.unpin", {value(room), value(message)}).affected() > 0; }

QList<MessageId> MessageRepository::pins(RoomId room)
{
    QList<MessageId> ids;
    Rows rows = m_db.run("messages.pins_of", {value(room)});
    while (rows.next())
        ids << rows.id<MessageId>(0);
    return ids;
}

} // namespace Suhbat::store
