// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/stored.h"

#include <QSet>

namespace Suhbat::client {

// One thing that the server has still to be told.
struct OutboxItem {
    enum class Kind { Send, Edit, Remove, React, Pin, Read, Draft };
    // Stored: the server has said so, but the room's log has not told it yet; only for Send.
    enum class State { Waiting, Stored, Failed };

    qint64 id = 0; // their order
    Kind kind = Kind::Send;
    RoomId room;
    QUuid message; // that it is about; of Send: that it makes
    QString content; // Send, Edit, Draft
    std::optional<ReplyPreview> replyTo; // Send; of a Draft only its id
    MessageId forwardOf; // Send
    QString forwardedFrom;
    QString emoji; // React
    bool isOn = true; // React, Pin
    MessageId upTo; // Read

    State state = State::Waiting;
    int attempts = 0; // how often it left without an answer that tells what became of it
    QString failure;
    Timestamp madeAt;
    MessageId storedId; // State::Stored
    qint64 storedSeq = 0;
    Timestamp storedAt;
};

class OutboxTable
{
public:
    explicit OutboxTable(Database &database) : m_database(database) {}

    qint64 add(const OutboxItem &item); // at the end; of Read and Draft the room's earlier one goes
    std::optional<OutboxItem> find(qint64 id);
    std::optional<OutboxItem> sending(const QUuid &message); // the Send that makes it
    QList<OutboxItem> all(); // in order
    QList<OutboxItem> next(); // of each room the first that waits
    QList<OutboxItem> sends(RoomId room); // in order, whatever their state
    QList<OutboxItem> changesTo(const QUuid &message); // edits, removals, reactions and pins
    QList<OutboxItem> pins(RoomId room);
    std::optional<OutboxItem> waitingRead(RoomId room);
    bool hasChanges();
    int waitingSends(); // also those that failed

    void replace(const OutboxItem &item); // all but its place
    void remove(qint64 id);
    void removeRoom(RoomId room);
    void clear() { m_database.run("DELETE FROM outbox"); }

private:
    QList<OutboxItem> listed(Rows rows);

    Database &m_database;
};

} // namespace Suhbat::client
