// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms, people and history.
#include "sync/engine_gateway_body.h"

namespace Suhbat::client {

void EngineGateway::rooms(QObject *context, Answer<QList<StoredRoom>> answer)
{
    m_body->ask<QList<StoredRoom>>(context, std::move(answer), [](Engine &engine, Reply<QList<StoredRoom>> reply) { engine.rooms(std::move(reply)); });
}

void EngineGateway::people(const QString &search, QObject *context, Answer<QList<User>> answer)
{
    m_body->ask<QList<User>>(context, std::move(answer), [=](Engine &engine, Reply<QList<User>> reply) {
        engine.searchDesk().people(search, [&engine, reply](Result<QList<User>> people) {
            if (people)
                engine.people().dress(*people);
            reply(std::move(people));
        });
    });
}

void EngineGateway::openDirect(UserId other, QObject *context, Answer<RoomId> answer)
{
    m_body->askServer<RoomId>(context, std::move(answer), [=](Engine &engine, Reply<RoomId> reply) { engine.roomDesk().openDirect(other, std::move(reply)); });
}

void EngineGateway::openSavedMessages(QObject *context, Answer<RoomId> answer)
{
    m_body->ask<RoomId>(context, std::move(answer), [](Engine &engine, Reply<RoomId> reply) { engine.roomDesk().openSavedMessages(std::move(reply)); });
}

void EngineGateway::createGroup(const QString &name, const QList<UserId> &members, QObject *context, Answer<RoomId> answer)
{
    m_body->askServer<RoomId>(context, std::move(answer),
                              [=](Engine &engine, Reply<RoomId> reply) { engine.roomDesk().createGroup(name, members, std::move(reply)); });
}

void EngineGateway::renameRoom(RoomId room, const QString &name, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) { engine.roomDesk().rename(room, name, std::move(reply)); });
}

void EngineGateway::addMembers(RoomId room, const QList<UserId> &members, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) { engine.roomDesk().addMembers(room, members, std::move(reply)); });
}

void EngineGateway::removeMember(RoomId room, UserId member, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) { engine.roomDesk().removeMember(room, member, std::move(reply)); });
}

void EngineGateway::setRoomAdmin(RoomId room, UserId member, bool isAdmin, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer),
                            [=](Engine &engine, Reply<> reply) { engine.roomDesk().setAdmin(room, member, isAdmin, std::move(reply)); });
}

void EngineGateway::deleteRoom(RoomId room, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) { engine.roomDesk().remove(room, std::move(reply)); });
}

void EngineGateway::changeRoom(RoomId room, const RoomWish &wish, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) { engine.roomDesk().change(room, wish, std::move(reply)); });
}

void EngineGateway::block(UserId user, bool isBlocked, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) {
        PeopleApi &people = engine.tools().api.people;
        isBlocked ? people.block(user, &engine, std::move(reply)) : people.unblock(user, &engine, std::move(reply));
    });
}

void EngineGateway::blocked(QObject *context, Answer<QList<User>> answer)
{
    m_body->askServer<QList<User>>(context, std::move(answer), [](Engine &engine, Reply<QList<User>> reply) { engine.roomDesk().blocked(std::move(reply)); });
}

// ── history ──

void EngineGateway::newest(RoomId room, int limit, QObject *context, Answer<Page> answer)
{
    m_body->ask<Page>(context, std::move(answer), [=](Engine &engine, Reply<Page> reply) { engine.pages().newest(room, limit, std::move(reply)); });
}

void EngineGateway::older(RoomId room, MessageId before, int limit, QObject *context, Answer<Page> answer)
{
    m_body->ask<Page>(context, std::move(answer), [=](Engine &engine, Reply<Page> reply) { engine.pages().older(room, before, limit, std::move(reply)); });
}

void EngineGateway::newer(RoomId room, MessageId after, int limit, QObject *context, Answer<Page> answer)
{
    m_body->ask<Page>(context, std::move(answer), [=](Engine &engine, Reply<Page> reply) { engine.pages().newer(room, after, limit, std::move(reply)); });
}

void EngineGateway::firstUnread(RoomId room, int limit, QObject *context, Answer<Page> answer)
{
    m_body->ask<Page>(context, std::move(answer), [=](Engine &engine, Reply<Page> reply) { engine.pages().firstUnread(room, limit, std::move(reply)); });
}

void EngineGateway::around(RoomId room, MessageId message, int limit, QObject *context, Answer<Page> answer)
{
    m_body->ask<Page>(context, std::move(answer), [=](Engine &engine, Reply<Page> reply) { engine.pages().around(room, message, limit, std::move(reply)); });
}

void EngineGateway::onDate(RoomId room, const QDate &date, int limit, QObject *context, Answer<Page> answer)
{
    m_body->ask<Page>(context, std::move(answer), [=](Engine &engine, Reply<Page> reply) { engine.pages().onDate(room, date, limit, std::move(reply)); });
}

void EngineGateway::messages(RoomId room, const QList<MessageId> &ids, QObject *context, Answer<QList<StoredMessage>> answer)
{
    m_body->ask<QList<StoredMessage>>(context, std::move(answer),
                                      [=](Engine &engine, Reply<QList<StoredMessage>> reply) { engine.pages().messages(room, ids, std::move(reply)); });
}

void EngineGateway::search(const SearchQuestion &question, QObject *context, Answer<SearchAnswer> answer)
{
    m_body->ask<SearchAnswer>(context, std::move(answer),
                              [=](Engine &engine, Reply<SearchAnswer> reply) { engine.searchDesk().search(question, std::move(reply)); });
}

} // namespace Suhbat::client
