// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/operations.h"

#include "app/refusal.h"
#include "chat/accounts.h"
#include "chat/room_log.h"
#include "chat/room_opening.h"
#include "model/names.h"
#include "store/guests_repository.h"
#include "store/item_ids.h"
#include "store/members_repository.h"
#include "store/messages_repository.h"
#include "store/transfer_repository.h"
#include "store/users_repository.h"

#include <QCryptographicHash>

namespace Suhbat::app::operations {

using namespace Qt::StringLiterals;

namespace {

Timestamp timeOf(const QJsonValue &json) { return Timestamp::fromIso(json.toString()).value_or(Timestamp()); }

// An account by its username; who has none yet gets one that nobody can log in to until it has a password.
Result<UserId> accountFor(store::Session &session, const QJsonValue &person)
{
    const QString username = person["username"_L1].toString();
    const auto known = chat::findAccount(session, username);
    if (known)
        return known->id;
    // An admin of another house is none here.
    Role role = roleFromName(person["role"_L1].toString()).value_or(Role::User);
    if (role == Role::Admin || role == Role::Guest)
        role = Role::User;
    const auto made = chat::createAccount(session, {username, person["name"_L1].toString(), role, {}});
    SUHBAT_TRY(made);
    return made->id;
}

UserId guestFor(store::Session &session, const QJsonValue &person, const QString &source)
{
    const QString identifier = u"import:%1:%2"_s.arg(source).arg(person["id"_L1].toInteger());
    if (const auto known = store::TransferRepository(session).guest(identifier))
        return *known;
    const UserId guest = store::UserRepository(session).insert({{}, {}, person["name"_L1].toString(), Role::Guest, {}}).value_or(UserId());
    // Nobody knows a secret of theirs: the hash is of no secret at all.
    const QByteArray noSecret = QCryptographicHash::hash(identifier.toUtf8(), QCryptographicHash::Sha256).toHex();
    store::GuestRepository(session).insert(guest, QString::fromLatin1(noSecret), identifier, session.now());
    return guest;
}

qint64 productOf(store::Session &session, const QJsonValue &json, UserId vendor)
{
    if (!json.isObject() || !vendor.isValid())
        return 0;
    const bool isNumber = json["id"_L1].isDouble();
    const QString key = isNumber ? QString::number(json["id"_L1].toInteger()) : json["id"_L1].toString();
    return store::RoomRepository(session).putProduct(vendor,
                                                     {key, isNumber, json["title"_L1].toString(), json["price"_L1].toString(), json["currency"_L1].toString(),
                                                      json["url"_L1].toString(), json["image"_L1].toString()});
}

QString directKey(QList<UserId> people)
{
    std::sort(people.begin(), people.end());
    return u"direct:%1:%2"_s.arg(people.first().value()).arg(people.last().value());
}

template<class Enum>
Enum enumOr(std::optional<Enum> value, Enum fallback)
{
    return value.value_or(fallback);
}

MessageType typeOf(const QString &name)
{
    for (const MessageType type :
         {MessageType::Text, MessageType::Image, MessageType::File, MessageType::Voice, MessageType::Video, MessageType::Call, MessageType::System}) {
        if (name == QLatin1StringView(messageTypeName(type)))
            return type;
    }
    return MessageType::Text;
}

Message messageOf(store::Session &session, const QJsonValue &json, const store::RoomFacts &room)
{
    Message message;
    message.uuid = QUuid(json["message_id"_L1].toString());
    message.room = room.id;
    message.roomUuid = room.uuid;
    message.sender = UserId(json["sender"_L1].toInteger());
    message.senderUsername = json["sender_username"_L1].toString();
    message.senderType = enumOr(senderTypeFromName(json["sender_type"_L1].toString()), SenderType::User);
    message.direction = json["direction"_L1].toString() == u"incoming" ? Direction::Incoming : Direction::Outgoing;
    message.type = typeOf(json["message_type"_L1].toString());
    message.content = json["content"_L1].toString();
    message.forwardedFrom = json["forwarded_from"_L1].toString();
    message.createdAt = timeOf(json["created_at"_L1]);
    message.readAt = timeOf(json["read_at"_L1]);
    message.editedAt = timeOf(json["edited_at"_L1]);
    message.isDeleted = json["is_deleted"_L1].toBool();
    if (const auto answered = store::MessageRepository(session).place(MessageRef(QUuid(json["reply_to"_L1].toString()))))
        message.replyTo = ReplyPreview{answered->id, {}, {}};
    return message;
}

void addMessage(store::Session &session, Message message, const store::RoomFacts &room, const QJsonValue &json)
{
    store::MessageRepository messages(session);
    const store::RoomPlace place = store::RoomRepository(session).nextMessage(room.id);
    message.id = MessageId(store::ItemIds::next(session));
    message.seq = place.seq;
    message.ordinal = place.ordinal;
    messages.insert(message, QString()); // no sender's retry has this hash: from here on the UUID is taken
    store::TransferRepository(session).setState(message);
    if (json["is_pinned"_L1].toBool())
        messages.pin(room.id, message.id, message.sender);
    const QJsonArray reactions = json["reactions"_L1].toArray();
    for (const QJsonValue &reaction : reactions)
        messages.react(message.id, reaction["emoji"_L1].toString(), UserId(reaction["user"_L1].toInteger()));
    if (!reactions.isEmpty())
        messages.setHasReactions(message.id, true);

    store::RoomEventRow row;
    row.seq = place.seq;
    row.kind = store::RoomEventKind::MessageCreated;
    row.message = message.id;
    row.actor = message.sender;
    chat::logInRoom(session, room.id, room.uuid, row, MessageCreated{message});
}

void tellAllRead(store::Session &session, const store::RoomFacts &room, Timestamp at)
{
    const MessageId last = store::MessageRepository(session).idAt(room.id, room.lastOrdinal).value_or(MessageId());
    for (const UserId member : store::MemberRepository(session).ids(room.id)) {
        chat::logForUser(session, member, store::UserEventKind::ReadMarker, room.id, room.uuid, ReadMarker{last, room.lastOrdinal, 0, 0, at}, {},
                         room.lastOrdinal);
    }
}

} // namespace

// {"<id there>": id here}
Result<QJsonValue> importPeople(Services &services, const QJsonObject &arguments)
{
    return services.store().writeNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        QJsonObject ids;
        for (const QJsonValue &person : arguments["people"_L1].toArray()) {
            const QString there = QString::number(person["id"_L1].toInteger());
            if (person["username"_L1].toString().isEmpty()) {
                ids[there] = guestFor(session, person, arguments["source"_L1].toString()).value();
                continue;
            }
            const auto account = accountFor(session, person);
            SUHBAT_TRY(account);
            ids[there] = account->value();
        }
        return QJsonValue(ids);
    });
}

// All user ids are those of here. {"room": id, "is_new"}
Result<QJsonValue> importRoom(Services &services, const QJsonObject &arguments)
{
    return services.store().writeNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        store::RoomRepository rooms(session);
        store::TransferRepository transfer(session);
        const QUuid uuid(arguments["room_id"_L1].toString());
        const auto kind = roomKindFromName(arguments["kind"_L1].toString());
        if (uuid.isNull() || !kind)
            return refuse(u"A room in the file has no room_id or kind."_s);
        if (const auto there = transfer.room(uuid))
            return QJsonValue(QJsonObject{{u"room"_s, there->value()}, {u"is_new"_s, false}});

        const QJsonArray members = arguments["members"_L1].toArray();
        QList<UserId> ids;
        for (const QJsonValue &member : members)
            ids.append(UserId(member["user"_L1].toInteger()));
        const QString startKey = *kind == RoomKind::Direct && !ids.isEmpty() && ids.size() <= 2 ? directKey(ids) : QString();
        if (const auto there = startKey.isEmpty() ? std::nullopt : rooms.byStartKey(startKey))
            return QJsonValue(QJsonObject{{u"room"_s, there->value()}, {u"is_new"_s, false}});

        const UserId vendor(arguments["vendor"_L1].toInteger()), customer(arguments["customer"_L1].toInteger());
        const RoomId room = rooms.create({*kind,
                                          arguments["name"_L1].toString(),
                                          UserId(arguments["created_by"_L1].toInteger()),
                                          startKey,
                                          productOf(session, arguments["product"_L1], vendor),
                                          customer,
                                          vendor,
                                          {}});
        transfer.setRoom(room, uuid, timeOf(arguments["created_at"_L1]));
        rooms.setKept(room, arguments["is_kept"_L1].toBool());
        store::MemberRepository memberships(session);
        for (const QJsonValue &member : members)
            memberships.add(room, UserId(member["user"_L1].toInteger()), member["is_admin"_L1].toBool());
        memberships.countRoles(room);
        if (arguments["support_ticket"_L1].isObject())
            rooms.putTicket(room, arguments["support_ticket"_L1]["subject"_L1].toString());
        chat::tellMembers(session, room);
        return QJsonValue(QJsonObject{{u"room"_s, room.value()}, {u"is_new"_s, true}});
    });
}

// {"imported": n}: those that were there already are left as they are.
Result<QJsonValue> importMessages(Services &services, const QJsonObject &arguments)
{
    return services.store().writeNow<QJsonValue>([&](store::Session &session) -> Result<QJsonValue> {
        store::RoomRepository rooms(session);
        const auto room = rooms.facts(RoomRef(RoomId(arguments["room"_L1].toInteger())), {});
        if (!room)
            return refuse(u"The room of these messages has been removed."_s, Code::NotFound);
        int imported = 0;
        Timestamp last;
        for (const QJsonValue &json : arguments["messages"_L1].toArray()) {
            const Message message = messageOf(session, json, *room);
            if (message.uuid.isNull() || !message.createdAt.isValid())
                return refuse(u"A message in the file has no message_id or created_at."_s);
            last = std::max(last, message.createdAt);
            if (store::MessageRepository(session).place(MessageRef(message.uuid)))
                continue;
            addMessage(session, message, *room, json);
            ++imported;
        }
        store::TransferRepository transfer(session);
        const auto now = rooms.facts(RoomRef(room->id), {}); // none, if the database has failed meanwhile
        if (now && imported > 0 && arguments["is_new"_L1].toBool()) { // history, not news
            transfer.readAll(room->id, now->lastOrdinal, last);
            transfer.setActivity(room->id, last);
            tellAllRead(session, *now, last);
        }
        return QJsonValue(QJsonObject{{u"imported"_s, imported}});
    });
}

} // namespace Suhbat::app::operations
