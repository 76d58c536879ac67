// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/chat_socket.h"
#include "support/daemon_process.h"

namespace Suhbat::test {

struct Person {
    qint64 id = 0;
    QString username; // empty for a guest
    QByteArray token; // of an account
    QByteArray guestSession; // of a guest

    QByteArray credential() const; // "token=…" or "guest_session=…", for the URL of a socket
};

// People and rooms for a test, made the way an operator and a client make them: verbs for accounts, REST for the rest.
class Town
{
public:
    explicit Town(DaemonProcess &daemon) : m_daemon(daemon) {}

    // An account with the password passwordOf(username). Roles: user, vendor, agent, admin.
    Person account(const QString &username, const QString &role = QStringLiteral("user"));
    Person guest(const QString &identifier);
    static QString passwordOf(const QString &username) { return username + QStringLiteral("-secret"); }

    HttpClient http(const Person &person); // a connection that says who it is
    std::unique_ptr<ChatSocket> socket(const Person &person); // path A, past connection_established
    std::unique_ptr<ChatSocket> roomSocket(const Person &person, const QJsonObject &room); // path B

    QJsonObject direct(const Person &a, const Person &b);
    QJsonObject group(const Person &owner, const QList<Person> &others, const QString &name = QStringLiteral("group"));
    QJsonObject product(const Person &buyer, const Person &vendor, const QJsonValue &productId = 7); // buyer: account or guest
    QJsonObject support(const Person &customer, const QString &subject = QStringLiteral("help"));
    QJsonObject say(const Person &person, const QJsonObject &room, const QString &content); // over REST; the message

    DaemonProcess &daemon() { return m_daemon; }

private:
    DaemonProcess &m_daemon;
};

// "/api/chat/rooms/{id}/" + rest, by the room's integer.
QByteArray roomPath(const QJsonObject &room, const QByteArray &rest = {});

} // namespace Suhbat::test
