// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/operations.h"

#include "app/refusal.h"
#include "chat/room_view.h"
#include "store/messages_repository.h"
#include "store/rooms_repository.h"
#include "store/transfer_repository.h"
#include "store/users_repository.h"

namespace Suhbat::app::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMessages = 500;

QJsonValue jsonTime(Timestamp time) { return time.isValid() ? QJsonValue(QString::fromLatin1(time.iso())) : QJsonValue(); }

QString uuidString(const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); }

QJsonObject jsonOf(const User &user)
{
    return {{u"id"_s, user.id.value()}, {u"username"_s, user.username}, {u"name"_s, user.name}, {u"role"_s, QString::fromLatin1(roleName(user.role))}};
}

QJsonObject jsonOf(const Product &product)
{
    return {{u"id"_s, product.isNumber ? QJsonValue(product.key.toLongLong()) : QJsonValue(product.key)},
            {u"title"_s, product.title},
            {u"price"_s, product.price},
            {u"currency"_s, product.currency},
            {u"url"_s, product.url},
            {u"image"_s, product.image}};
}

QJsonObject jsonOf(const Ticket &ticket)
{
    return {{u"subject"_s, ticket.subject}, {u"status"_s, QString::fromLatin1(ticketStatusName(ticket.status))}, {u"priority"_s, ticket.priority}};
}

// Whoever wrote, reacted or is a member, so that the export stands by itself.
QJsonArray peopleOf(store::Session &session, const QList<UserId> &ids)
{
    QJsonArray people;
    for (const User &user : store::UserRepository(session).findMany(ids))
        people.append(jsonOf(user));
    return people;
}

QJsonObject jsonOf(store::Session &session, const Message &message, const QHash<MessageId, QUuid> &answered, const QSet<MessageId> &pinned)
{
    QJsonObject json{{u"message_id"_s, uuidString(message.uuid)},
                     {u"id"_s, message.id.value()},
                     {u"sender"_s, message.sender.value()},
                     {u"sender_username"_s, message.senderUsername},
                     {u"sender_type"_s, QString::fromLatin1(senderTypeName(message.senderType))},
                     {u"direction"_s, QString::fromLatin1(directionName(message.direction))},
                     {u"message_type"_s, QString::fromLatin1(messageTypeName(message.type))},
                     {u"content"_s, message.content},
                     {u"created_at"_s, jsonTime(message.createdAt)},
                     {u"read_at"_s, jsonTime(message.readAt)},
                     {u"edited_at"_s, jsonTime(message.editedAt)},
                     {u"is_deleted"_s, message.isDeleted},
                     {u"is_pinned"_s, pinned.contains(message.id)}};
    if (message.replyTo)
        json[u"reply_to"_s] = uuidString(answered.value(message.replyTo->id));
    if (!message.forwardedFrom.isEmpty())
        json[u"forwarded_from"_s] = message.forwardedFrom;
    QJsonArray reactions;
    for (const auto &[emoji, user] : message.reactions.isEmpty() ? QList<store::ReactionRow>() : store::TransferRepository(session).reactions(message.id))
        reactions.append(QJsonObject{{u"emoji"_s, emoji}, {u"user"_s, user.value()}});
    json[u"reactions"_s] = reactions;
    return json;
}

} // namespace

Result<QJsonValue> exportRooms(Services &services, const QJsonObject &)
{
    return services.store().readNow<QJsonValue>([](store::Session &session) -> Result<QJsonValue> {
        QJsonArray ids;
        for (const RoomId room : store::RoomRepository(session).newest(std::numeric_limits<int>::max(), 0))
            ids.append(room.value());
        return QJsonValue(ids);
    });
}

Result<QJsonValue> exportRoom(Services &services, const QJsonObject &arguments)
{
    return services.store().readNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        const RoomId id(arguments["room"_L1].toInteger());
        const auto room = chat::viewOf(session, id, {});
        if (!room)
            return refuse(u"There is no room %1."_s.arg(id.value()), Code::NotFound);
        QJsonArray members;
        QList<UserId> people;
        for (const Member &member : room->members) {
            members.append(QJsonObject{{u"user"_s, member.user.value()}, {u"is_admin"_s, member.isAdmin}});
            people.append(member.user);
        }
        QJsonObject json{{u"room_id"_s, uuidString(room->uuid)},
                         {u"id"_s, room->id.value()},
                         {u"kind"_s, QString::fromLatin1(roomKindName(room->kind))},
                         {u"name"_s, room->name},
                         {u"created_by"_s, room->createdBy.value()},
                         {u"customer"_s, room->guest.value()},
                         {u"vendor"_s, room->vendor.value()},
                         {u"is_kept"_s, room->isKept},
                         {u"created_at"_s, jsonTime(room->createdAt)},
                         {u"members"_s, members},
                         {u"people"_s, peopleOf(session, people)}};
        if (room->product)
            json[u"product"_s] = jsonOf(*room->product);
        if (room->ticket)
            json[u"support_ticket"_s] = jsonOf(*room->ticket);
        return QJsonValue(json);
    });
}

// {"messages", "people", "after"}: `after` is missing when that was all.
Result<QJsonValue> exportMessages(Services &services, const QJsonObject &arguments)
{
    return services.store().readNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        const RoomId room(arguments["room"_L1].toInteger());
        store::MessageRepository messages(session);
        const auto row = store::RoomRepository(session).facts(RoomRef(room), {});
        if (!row)
            return refuse(u"There is no room %1."_s.arg(room.value()), Code::NotFound);
        const qint64 from = std::max(row->firstOrdinal, arguments["after"_L1].toInteger() + 1);
        const qint64 to = std::min(row->lastOrdinal, from + pageMessages - 1);
        QList<Message> page = messages.between(room, row->uuid, from, to, {});
        std::reverse(page.begin(), page.end());

        QSet<MessageId> pinned;
        for (const MessageId message : messages.pins(room))
            pinned.insert(message);
        QHash<MessageId, QUuid> answered;
        QList<UserId> people;
        for (const Message &message : page) {
            people.append(message.sender);
            if (message.replyTo && !answered.contains(message.replyTo->id)) {
                const auto place = messages.place(message.replyTo->id);
                answered.insert(message.replyTo->id, place ? place->uuid : QUuid());
            }
        }
        QJsonArray list;
        for (const Message &message : page)
            list.append(jsonOf(session, message, answered, pinned));
        QJsonObject json{{u"messages"_s, list}, {u"people"_s, peopleOf(session, people)}};
        if (to < row->lastOrdinal)
            json[u"after"_s] = to;
        return QJsonValue(json);
    });
}

} // namespace Suhbat::app::operations
