// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "support/town.h"

#include <QRandomGenerator>

namespace Suhbat::test {

// A client with an outbox: it sends without waiting, notes what was acked, and after a crash sends again what was not.
class Writer
{
public:
    Writer(Town &town, const Person &person, const QStringList &rooms, Ledger &ledger, quint32 seed);

    void connect(); // and sends the outbox again
    void sendSome(); // fills the window up
    void listen(); // takes the answers that have come
    void listenToTheEnd(); // after a crash: what had been said before it
    bool isIdle() const { return m_waiting.isEmpty(); }

private:
    struct Command {
        QString messageId;
        QString content;
        QJsonObject json;
    };
    void put(Command command);
    void take(const QJsonObject &event);
    Command newMessage();
    Command newEdit();

    Town &m_town;
    const Person m_person;
    const QStringList m_rooms;
    Ledger &m_ledger;
    QRandomGenerator m_random;
    std::unique_ptr<ChatSocket> m_socket;
    QMap<int, Command> m_waiting; // by ref: sent, and not yet answered
    QStringList m_mine; // acked messages that may be edited
    int m_refs = 0;
};

} // namespace Suhbat::test
