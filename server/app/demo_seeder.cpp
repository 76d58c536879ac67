// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_seeder.h"

#include "app/await.h"
#include "app/refusal.h"
#include "chat/accounts.h"

#include <QJsonArray>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

// The same key is the same message, however often the seed is sown.
QUuid uuidOf(const QString &key) { return QUuid::createUuidV5(QUuid(u"6f2b1f1e-9b0c-4d8e-8a53-2d7c51a0c001"_s), key); }

Caller callerOf(const User &user) { return {user.id, user.username, user.name, user.role, {}, u"command line"_s}; }

QList<UserId> idsOf(const QJsonArray &usernames, const QHash<QString, Caller> &people)
{
    QList<UserId> ids;
    for (const QJsonValue &username : usernames)
        ids.append(people.value(username.toString()).user);
    return ids;
}

} // namespace

Result<QJsonObject> DemoSeeder::run()
{
    QJsonArray people;
    for (const QJsonValue &person : m_seed["people"_L1].toArray()) {
        SUHBAT_TRY(addPerson(person.toObject()));
        people.append(person["username"_L1]);
    }
    const QJsonArray rooms = m_seed["rooms"_L1].toArray();
    for (const QJsonValue &room : rooms)
        SUHBAT_TRY(addRoom(room.toObject()));
    return QJsonObject{{u"password"_s, m_seed["password"_L1]}, {u"people"_s, people}, {u"rooms"_s, rooms.size()}, {u"messages"_s, m_newMessages}};
}

Result<> DemoSeeder::addPerson(const QJsonObject &person)
{
    const QString username = person["username"_L1].toString();
    auto found = m_services.store().readNow<User>([&](store::Session &session) { return chat::findAccount(session, username); });
    if (!found && found.error().code == Code::NotFound) {
        const auto hash = m_services.passwords().hashNow(m_seed["password"_L1].toString());
        SUHBAT_TRY(hash);
        const Role role = roleFromName(person["role"_L1].toString()).value_or(Role::User);
        found = m_services.store().writeNow<User>([&](store::Session &session) {
            return chat::createAccount(session, {username, person["name"_L1].toString(), role, *hash});
        });
    }
    SUHBAT_TRY(found);
    m_people.insert(username, callerOf(*found));
    return {};
}

Result<Caller> DemoSeeder::person(const QString &username) const
{
    if (username == u"guest")
        return m_guest;
    if (!m_people.contains(username))
        return refuse(u"The seed speaks of %1, who is not among its people."_s.arg(username));
    return m_people.value(username);
}

Result<> DemoSeeder::addRoom(const QJsonObject &wishes)
{
    const auto room = openRoom(wishes);
    SUHBAT_TRY(room);
    for (const QJsonValue &message : wishes["messages"_L1].toArray())
        SUHBAT_TRY(addMessage(*room, message.toObject()));
    for (const QJsonValue &username : wishes["read_by"_L1].toArray()) {
        const auto reader = person(username.toString());
        SUHBAT_TRY(reader);
        SUHBAT_TRY(await<chat::ReadMark>([&](auto reply) { m_chat.receipts.markRead(*reader, room->id, std::nullopt, reply); }));
    }
    return {};
}

Result<Room> DemoSeeder::openRoom(const QJsonObject &wishes)
{
    const QString kind = wishes["kind"_L1].toString();
    if (kind == u"group")
        return openGroup(wishes);
    if (kind == u"product")
        return openProduct(wishes);
    if (kind == u"support")
        return openSupport(wishes);
    const auto owner = person(wishes["owner"_L1].toString());
    SUHBAT_TRY(owner);
    const auto opened = await<chat::OpenedRoom>([&](auto reply) { m_chat.rooms.open(*owner, idsOf(wishes["members"_L1].toArray(), m_people), {}, reply); });
    SUHBAT_TRY(opened);
    return opened->room;
}

Result<std::optional<Room>> DemoSeeder::roomOf(const Caller &caller, const std::function<bool(const Room &)> &fits)
{
    const auto rooms = await<QList<Room>>([&](auto reply) { m_chat.rooms.list(caller, reply); });
    SUHBAT_TRY(rooms);
    const auto found = std::find_if(rooms->begin(), rooms->end(), fits);
    return found == rooms->end() ? std::optional<Room>() : std::optional(*found);
}

Result<Room> DemoSeeder::openGroup(const QJsonObject &wishes)
{
    const auto owner = person(wishes["owner"_L1].toString());
    SUHBAT_TRY(owner);
    const QString name = wishes["name"_L1].toString();
    const auto there = roomOf(*owner, [&](const Room &room) { return room.kind == RoomKind::Group && room.name == name; });
    SUHBAT_TRY(there);
    if (*there)
        return **there;
    const auto opened
        = await<chat::OpenedRoom>([&](auto reply) { m_chat.rooms.createGroup(*owner, name, idsOf(wishes["members"_L1].toArray(), m_people), reply); });
    SUHBAT_TRY(opened);
    return opened->room;
}

Result<Room> DemoSeeder::openProduct(const QJsonObject &wishes)
{
    const auto vendor = person(wishes["vendor"_L1].toString());
    SUHBAT_TRY(vendor);
    const QJsonObject facts = wishes["product"_L1].toObject();
    const QString key = facts["key"_L1].toString();
    bool isNumber = false;
    key.toLongLong(&isNumber);
    const Product product{
        key, isNumber, facts["title"_L1].toString(), facts["price"_L1].toString(), facts["currency"_L1].toString(), facts["url"_L1].toString(), {}};
    Caller buyer;
    if (wishes.contains("guest"_L1)) {
        // A guest is known by a secret that nobody kept: whoever asked about this product before was ours.
        const auto there = roomOf(*vendor, [&](const Room &room) { return room.guest.isValid() && room.product && room.product->key == key; });
        SUHBAT_TRY(there);
        if (*there) {
            m_guest = {(*there)->guest, {}, wishes["guest"_L1].toString(), Role::Guest, {}, {}};
            return **there;
        }
        const auto session = await<chat::GuestSession>([&](auto reply) {
            m_chat.guests.open({wishes["identifier"_L1].toString(), wishes["guest"_L1].toString(), u"127.0.0.1"_s}, reply);
        });
        SUHBAT_TRY(session);
        buyer = m_guest = {session->guest, {}, session->name, Role::Guest, {}, {}};
    } else {
        const auto owner = person(wishes["owner"_L1].toString());
        SUHBAT_TRY(owner);
        buyer = *owner;
    }
    const auto opened = await<chat::OpenedRoom>([&](auto reply) { m_chat.support.start(buyer, {vendor->user, product, {}}, reply); });
    SUHBAT_TRY(opened);
    return opened->room;
}

Result<Room> DemoSeeder::openSupport(const QJsonObject &wishes)
{
    const auto owner = person(wishes["owner"_L1].toString());
    SUHBAT_TRY(owner);
    const QString subject = wishes["subject"_L1].toString();
    const auto there = roomOf(*owner, [&](const Room &room) { return room.ticket && room.ticket->subject == subject; });
    SUHBAT_TRY(there);
    if (*there)
        return **there;
    const auto opened = await<chat::OpenedRoom>([&](auto reply) { m_chat.support.openTicket(*owner, subject, {}, reply); });
    SUHBAT_TRY(opened);
    const auto agent = person(wishes["agent"_L1].toString());
    SUHBAT_TRY(agent);
    chat::TicketPatch patch;
    patch.assignee = agent->user;
    SUHBAT_TRY(await<Room>([&](auto reply) { m_chat.support.updateTicket(*agent, opened->room.id, patch, reply); }));
    return opened->room;
}

Result<> DemoSeeder::addMessage(const Room &room, const QJsonObject &wishes)
{
    const auto author = person(wishes["by"_L1].toString());
    SUHBAT_TRY(author);
    chat::MessageDraft draft;
    draft.room = room.id;
    draft.content = wishes["text"_L1].toString();
    draft.uuid = uuidOf(room.uuid.toString() + wishes["key"_L1].toString());
    if (wishes.contains("reply_to"_L1))
        draft.replyTo = MessageRef(uuidOf(room.uuid.toString() + wishes["reply_to"_L1].toString()));
    const auto sent = await<chat::SentMessage>([&](auto reply) { m_chat.messages.send(*author, draft, reply); });
    SUHBAT_TRY(sent);
    if (!sent->isNew)
        return {};
    ++m_newMessages;
    return decorate(*author, sent->message.id, wishes);
}

Result<> DemoSeeder::decorate(const Caller &author, MessageId message, const QJsonObject &wishes)
{
    if (wishes["pin"_L1].toBool())
        SUHBAT_TRY(await<chat::MessageChange>([&](auto reply) { m_chat.messages.pin(author, message, chat::Toggle::On, reply); }));
    const QJsonObject reactions = wishes["reactions"_L1].toObject();
    for (auto reaction = reactions.begin(); reaction != reactions.end(); ++reaction) {
        for (const QJsonValue &username : reaction.value().toArray()) {
            const auto who = person(username.toString());
            SUHBAT_TRY(who);
            SUHBAT_TRY(await<chat::MessageChange>([&](auto reply) { m_chat.messages.react(*who, message, reaction.key(), chat::Toggle::On, reply); }));
        }
    }
    return {};
}

} // namespace Suhbat::app
