// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeder.h"

#include "chat/tokens.h"
#include "core/random.h"
#include "store/events_repository.h"
#include "store/item_ids.h"
#include "store/logins_repository.h"
#include "store/members_repository.h"
#include "store/messages_repository.h"
#include "store/rooms_repository.h"
#include "store/users_repository.h"

namespace Suhbat::bench {

namespace {

constexpr int unitRows = 1000; // of one unit of work
constexpr qint64 tokenLifetime = 30 * 24 * 3600 * 1000ll;

// One message as chat::Messages stores it, without the checks and the live event.
void addMessage(store::Session &session, RoomId room, UserId sender, const QString &content)
{
    store::RoomRepository rooms(session);
    const store::RoomPlace place = rooms.nextMessage(room);
    Message message;
    message.id = MessageId(store::ItemIds::next(session));
    message.uuid = newUuid();
    message.room = room;
    message.ordinal = place.ordinal;
    message.seq = place.seq;
    message.sender = sender;
    message.content = content;
    message.createdAt = session.now();
    store::MessageRepository(session).insert(message, QStringLiteral("seed"));
    store::RoomEventRow row;
    row.seq = place.seq;
    row.message = message.id;
    row.actor = sender;
    row.at = session.now();
    store::EventRepository(session).append(room, row);
}

} // namespace

Result<SeededTown> Seeder::seed()
{
    SeededTown town;
    SUHBAT_TRY(addPeople(town));
    SUHBAT_TRY(addRooms(town));
    SUHBAT_TRY(addMessages({town.historyRoom}, m_plan.history));
    SUHBAT_TRY(addMessages(m_rooms, m_plan.elsewhere));
    return town;
}

Result<> Seeder::addPeople(SeededTown &)
{
    while (m_people.size() < m_plan.people) {
        const auto first = m_people.size(), count = qMin<qsizetype>(unitRows, m_plan.people - first);
        QByteArrayList tokens;
        for (qsizetype i = 0; i < count; ++i)
            tokens.append(chat::newToken());
        const auto added = m_store.writeNow<QList<UserId>>([&](store::Session &session) -> Result<QList<UserId>> {
            QList<UserId> people;
            for (qsizetype i = 0; i < count; ++i) {
                const QString username = QStringLiteral("citizen-%1").arg(first + i);
                const auto user = store::UserRepository(session).insert({username, username, username, Role::User, QStringLiteral("none")});
                if (!user)
                    return fail(Code::Conflict, username);
                people.append(*user);
                store::LoginRepository(session).insert(
                    {*user, QString::fromLatin1(chat::secretHash(tokens[i])), tokenLifetime, QStringLiteral("bench"), QStringLiteral("127.0.0.1")});
            }
            return people;
        });
        if (!added)
            return fail(added.error());
        m_people += *added;
        m_tokens += tokens;
    }
    return {};
}

Result<RoomId> Seeder::addRoom(const QString &name, qsizetype first, qsizetype count)
{
    return m_store.writeNow<RoomId>([&](store::Session &session) -> Result<RoomId> {
        store::NewRoom room;
        room.name = name;
        room.createdBy = m_people[first];
        const RoomId id = store::RoomRepository(session).create(room);
        store::MemberRepository members(session);
        for (qsizetype i = first; i < first + count; ++i)
            members.add(id, m_people[i], i == first);
        members.countRoles(id);
        return id;
    });
}

Result<> Seeder::addRooms(SeededTown &town)
{
    for (qsizetype first = 0; first < m_people.size(); first += m_plan.roomSize) {
        const auto count = qMin<qsizetype>(m_plan.roomSize, m_people.size() - first);
        const auto room = addRoom(QStringLiteral("room %1").arg(m_rooms.size()), first, count);
        if (!room)
            return fail(room.error());
        m_rooms.append(*room);
        for (qsizetype i = first; i < first + count; ++i)
            town.people.append(m_tokens[i] + ' ' + QByteArray::number(room->value()));
    }
    const auto big = addRoom(QStringLiteral("everybody"), 0, qMin<qsizetype>(m_plan.bigRoomSize, m_people.size()));
    const auto history = addRoom(QStringLiteral("history"), 0, qMin<qsizetype>(10, m_people.size()));
    if (!big || !history)
        return fail(Code::Internal);
    town.bigRoom = *big;
    town.historyRoom = *history;
    return {};
}

Result<> Seeder::addMessages(const QList<RoomId> &rooms, int count)
{
    for (int done = 0; done < count; done += unitRows) {
        const int size = qMin(unitRows, count - done);
        const auto outcome = m_store.writeNow<bool>([&](store::Session &session) -> Result<bool> {
            for (int i = done; i < done + size; ++i)
                addMessage(session, rooms[i % rooms.size()], m_people[(i % rooms.size() * m_plan.roomSize + i / rooms.size() % 10) % m_people.size()],
                           m_words.sentence());
            return true;
        });
        if (!outcome)
            return fail(outcome.error());
    }
    return {};
}

} // namespace Suhbat::bench
