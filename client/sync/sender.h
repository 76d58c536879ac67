// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/backoff.h"
#include "sync/applier.h"

namespace Suhbat::client {

// Empties the outbox: what concerns one room leaves in order and one by one, each until the server has said yes or no. What
// nobody answered leaves again, under the same uuid, so that it happens once.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(Tools &tools, Applier &applier, QObject *parent = nullptr);

    // ── what a person wants ──
    Result<> send(OutboxItem item);
    Result<> retry(const QUuid &message);
    Result<> cancel(const QUuid &message);
    Result<> edit(RoomId room, const QUuid &message, const QString &content, Reply<> answer);
    Result<> change(OutboxItem item, Reply<> answer); // Remove, React, Pin; `answer` only where the server is asked at once
    Result<> markRead(RoomId room, MessageId upTo);
    Result<> saveDraft(const LocalDraft &draft, bool isQuiet);

    void pump(); // the line is open, or something was added
    void lineLost(); // answers to come are in vain

Q_SIGNALS:
    void refused(const Suhbat::Error &error); // a change that nobody waits for
    void failed(const Suhbat::Error &error); // the cache took something not

private:
    Result<> add(OutboxItem item, Reply<> answer = {});
    void transmit(const OutboxItem &item);
    void transmitByLine(const OutboxItem &item);
    void transmitByHttp(const OutboxItem &item);
    void transmitDraft(const OutboxItem &item);
    Commands::Answer outcomeOf(const OutboxItem &item);
    bool canTransmit(const OutboxItem &item) const;

    void settle(qint64 id, const Result<wire::Ack> &outcome);
    void postpone(const OutboxItem &item, const Error &error);
    Result<> confirm(OutboxItem item, const wire::Ack &ack);
    void confirmSend(OutboxItem item, const wire::Ack &ack);
    void confirmChange(const OutboxItem &item, const wire::Ack &ack);
    Result<> refuse(OutboxItem item, const Error &error);
    void answerTo(qint64 id, const Result<> &result);
    void touch(const OutboxItem &item);

    Tools &m_tools;
    Applier &m_applier;
    Cache &m_cache;
    QHash<qint64, Reply<>> m_answers;
    QHash<RoomId, qint64> m_busy; // what of each room is underway
    QTimer m_retry;
    Backoff m_backoff{std::chrono::seconds(1), std::chrono::seconds(30)};
    int m_life = 0;
};

} // namespace Suhbat::client
