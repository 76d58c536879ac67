// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"

#include "support/patience.h"

namespace Suhbat::test {

namespace {

QJsonObject expect(const HttpReply &reply, int least, int most)
{
    if (reply.status < least || reply.status > most)
        failTest(QStringLiteral("the town's helper was answered %1: %2").arg(reply.status).arg(QString::fromUtf8(reply.body.left(500))));
    return reply.object();
}

} // namespace

QByteArray Person::credential() const { return guestSession.isEmpty() ? "token=" + token : "guest_session=" + guestSession; }

QByteArray roomPath(const QJsonObject &room, const QByteArray &rest)
{
    return "/api/chat/rooms/" + QByteArray::number(room[QLatin1String("id")].toInteger()) + '/' + rest;
}

Person Town::account(const QString &username, const QString &role)
{
    m_daemon.expectVerb({QStringLiteral("create-user"), QStringLiteral("--username"), username, QStringLiteral("--role"), role, QStringLiteral("--password"),
                         passwordOf(username)});
    Person person{0, username, m_daemon.expectVerb({QStringLiteral("token"), QStringLiteral("--username"), username}), {}};
    person.id = expect(http(person).get("/api/me/"), 200, 200)[QLatin1String("id")].toInteger();
    return person;
}

Person Town::guest(const QString &identifier)
{
    HttpClient client(m_daemon);
    const QJsonObject session = expect(client.post("/api/chat/guest-session/", {{QStringLiteral("identifier"), identifier}}), 200, 201);
    return {session[QLatin1String("guest_id")].toInteger(), {}, {}, session[QLatin1String("session_id")].toString().toUtf8()};
}

HttpClient Town::http(const Person &person)
{
    HttpClient client(m_daemon);
    if (person.guestSession.isEmpty())
        client.setToken(person.token);
    else
        client.setGuest(person.guestSession);
    return client;
}

std::unique_ptr<ChatSocket> Town::socket(const Person &person)
{
    auto socket = std::make_unique<ChatSocket>(m_daemon, "/ws/chat/?" + person.credential());
    socket->waitFor(QStringLiteral("connection_established"));
    return socket;
}

std::unique_ptr<ChatSocket> Town::roomSocket(const Person &person, const QJsonObject &room)
{
    auto socket = std::make_unique<ChatSocket>(m_daemon, "/ws/chat/" + QByteArray::number(room[QLatin1String("id")].toInteger()) + "/?" + person.credential());
    socket->barrier(); // it is in the room before the test goes on
    return socket;
}

QJsonObject Town::direct(const Person &a, const Person &b)
{
    return expect(http(a).post("/api/conversations/", {{QStringLiteral("participants"), QJsonArray{b.id}}}), 200, 201);
}

QJsonObject Town::group(const Person &owner, const QList<Person> &others, const QString &name)
{
    QJsonArray members;
    for (const Person &person : others)
        members.append(person.id);
    const QJsonObject body{{QStringLiteral("kind"), QStringLiteral("group")}, {QStringLiteral("name"), name}, {QStringLiteral("members"), members}};
    return expect(http(owner).post("/api/chat/rooms/", body), 201, 201);
}

QJsonObject Town::product(const Person &buyer, const Person &vendor, const QJsonValue &productId)
{
    return expect(http(buyer).post("/api/chat/start/", {{QStringLiteral("vendor_id"), vendor.id}, {QStringLiteral("product_id"), productId}}), 200, 201);
}

QJsonObject Town::support(const Person &customer, const QString &subject)
{
    return expect(http(customer).post("/api/chat/support/", {{QStringLiteral("subject"), subject}}), 200, 201);
}

QJsonObject Town::say(const Person &person, const QJsonObject &room, const QString &content)
{
    return expect(http(person).post(roomPath(room, "messages/"), {{QStringLiteral("content"), content}}), 201, 201);
}

} // namespace Suhbat::test
