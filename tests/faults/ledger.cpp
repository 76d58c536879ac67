// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

namespace Suhbat::test {

void Ledger::sent(const QString &messageId, const QString &room, const QString &content)
{
    Promise &promise = m_messages[messageId];
    promise.room = room;
    promise.contents = {content};
}

void Ledger::acked(const QString &messageId, const QJsonObject &ack)
{
    ++m_acks;
    Promise &promise = m_messages[messageId];
    const qint64 id = ack[QLatin1String("id")].toInteger(), seq = ack[QLatin1String("seq")].toInteger();
    if (promise.id && (promise.id != id || promise.seq != seq))
        complain(QStringLiteral("%1 was acked as %2/%3 and then as %4/%5").arg(messageId).arg(promise.id).arg(promise.seq).arg(id).arg(seq));
    promise.id = id;
    promise.seq = seq;
}

void Ledger::editSent(const QString &messageId, const QString &content) { m_messages[messageId].contents.append(content); }

void Ledger::editAcked(const QString &messageId, const QString &content)
{
    ++m_acks;
    QStringList &contents = m_messages[messageId].contents;
    contents = contents.mid(contents.indexOf(content));
}

void Ledger::heard(const QString &room, const QJsonObject &event)
{
    const qint64 seq = event[QLatin1String("seq")].toInteger(), last = m_lastSeq.value(room);
    if (seq != last + 1)
        complain(QStringLiteral("room %1: seq %2 came after %3").arg(room).arg(seq).arg(last));
    m_lastSeq[room] = seq;
    if (event[QLatin1String("type")] == QLatin1String("message"))
        heardMessage(room, event);
}

void Ledger::heardMessage(const QString &room, const QJsonObject &message)
{
    const QString messageId = message[QLatin1String("message_id")].toString();
    const auto at = m_messages.find(messageId);
    if (at == m_messages.end())
        return complain(QStringLiteral("a message that nobody sent: %1").arg(messageId));
    if (++at->timesHeard > 1)
        complain(QStringLiteral("%1 came twice").arg(messageId));
    if (at->room != room)
        complain(QStringLiteral("%1 came in another room").arg(messageId));
    const qint64 id = message[QLatin1String("id")].toInteger(), seq = message[QLatin1String("seq")].toInteger();
    if (at->id && (at->id != id || at->seq != seq))
        complain(QStringLiteral("%1 was acked as %2/%3 but is %4/%5").arg(messageId).arg(at->id).arg(at->seq).arg(id).arg(seq));
}

void Ledger::checkPromises()
{
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it)
        if (it->id && it->timesHeard == 0)
            complain(QStringLiteral("%1 was acked as %2/%3 in room %4 and is lost").arg(it.key()).arg(it->id).arg(it->seq).arg(it->room));
}

void Ledger::checkHistory(const QString &room, const QList<QJsonObject> &messages)
{
    QHash<QString, int> times;
    for (const QJsonObject &message : messages) {
        const QString messageId = message[QLatin1String("message_id")].toString(), content = message[QLatin1String("content")].toString();
        if (++times[messageId] > 1)
            complain(QStringLiteral("%1 stands twice in the history").arg(messageId));
        if (!m_messages.value(messageId).contents.contains(content))
            complain(QStringLiteral("%1 says \"%2\"").arg(messageId, content));
    }
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it)
        if (it->room == room && it->id && !times.contains(it.key()))
            complain(QStringLiteral("%1 was acked and is not in the history").arg(it.key()));
}

} // namespace Suhbat::test
