// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QJsonObject>

namespace Suhbat::app {

// Fills a server with the people and rooms of a seed, the way clients would: through the services. Run again, it finds
// what is there and adds only what is missing.
class DemoSeeder
{
public:
    DemoSeeder(Services &services, QJsonObject seed) : m_services(services), m_chat(services.chat()), m_seed(std::move(seed)) {}

    Result<QJsonObject> run(); // {"password", "people": [usernames…], "rooms": n, "messages": n}

private:
    Result<> addPerson(const QJsonObject &person);
    Result<> addRoom(const QJsonObject &room);
    Result<Room> openRoom(const QJsonObject &room);
    Result<Room> openGroup(const QJsonObject &room);
    Result<Room> openProduct(const QJsonObject &room);
    Result<Room> openSupport(const QJsonObject &room);
    Result<std::optional<Room>> roomOf(const Caller &caller, const std::function<bool(const Room &)> &fits);
    Result<> addMessage(const Room &room, const QJsonObject &message);
    Result<> decorate(const Caller &author, MessageId message, const QJsonObject &wishes);
    Result<Caller> person(const QString &username) const;

    Services &m_services;
    Conversation &m_chat;
    const QJsonObject m_seed;
    QHash<QString, Caller> m_people;
    QHash<QString, QUuid> m_messages; // by their key in the seed
    Caller m_guest;
    int m_newMessages = 0;
};

} // namespace Suhbat::app
