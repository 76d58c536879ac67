// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Suhbat::test {

// What clients were promised, and what readers were told; where the two differ, a promise was broken.
class Ledger
{
public:
    // A client's side.
    void sent(const QString &messageId, const QString &room, const QString &content);
    void acked(const QString &messageId, const QJsonObject &ack);
    void editSent(const QString &messageId, const QString &content);
    void editAcked(const QString &messageId, const QString &content);

    // A reader's side: the events of one room, in the order in which they were told.
    void heard(const QString &room, const QJsonObject &event);
    // The room's history as it is at the end, newest first.
    void checkHistory(const QString &room, const QList<QJsonObject> &messages);
    // Every promise that was made by now must have been heard.
    void checkPromises();

    qint64 lastSeq(const QString &room) const { return m_lastSeq.value(room); }
    QStringList problems() const { return m_problems; }
    int ackCount() const { return m_acks; }
    int messageCount() const { return int(m_messages.size()); }

private:
    struct Promise {
        QString room;
        qint64 id = 0; // 0: not acked
        qint64 seq = 0;
        QStringList contents; // those it may have: the last acked one, and later ones whose answer never came
        int timesHeard = 0;
    };
    void heardMessage(const QString &room, const QJsonObject &message);
    void complain(const QString &what) { m_problems.append(what); }

    QHash<QString, Promise> m_messages;
    QHash<QString, qint64> m_lastSeq;
    QStringList m_problems;
    int m_acks = 0;
};

} // namespace Suhbat::test
