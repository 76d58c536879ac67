// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "support/patience.h"

#include <QJsonDocument>
#include <QMap>
#include <QUuid>

namespace Suhbat::test {

namespace {

constexpr int window = 16;

} // namespace

Writer::Writer(Town &town, const Person &person, const QStringList &rooms, Ledger &ledger, quint32 seed)
    : m_town(town), m_person(person), m_rooms(rooms), m_ledger(ledger), m_random(seed)
{
}

void Writer::connect()
{
    m_socket = m_town.socket(m_person);
    for (const Command &command : std::exchange(m_waiting, {}))
        put(command);
}

void Writer::put(Command command)
{
    command.json[QLatin1String("ref")] = ++m_refs;
    m_socket->send(command.json);
    m_waiting[m_refs] = std::move(command);
}

Writer::Command Writer::newMessage()
{
    const QString messageId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString room = m_rooms[m_random.bounded(m_rooms.size())], content = QStringLiteral("%1 of %2").arg(m_refs).arg(m_person.username);
    m_ledger.sent(messageId, room, content);
    return {messageId,
            content,
            {{QStringLiteral("type"), QStringLiteral("send_message")},
             {QStringLiteral("room_id"), room},
             {QStringLiteral("message_id"), messageId},
             {QStringLiteral("content"), content}}};
}

Writer::Command Writer::newEdit()
{
    const QString messageId = m_mine.takeAt(m_random.bounded(m_mine.size())), content = QStringLiteral("edited %1 of %2").arg(m_refs).arg(m_person.username);
    m_ledger.editSent(messageId, content);
    return {messageId,
            content,
            {{QStringLiteral("type"), QStringLiteral("edit_message")}, {QStringLiteral("message_id"), messageId}, {QStringLiteral("content"), content}}};
}

void Writer::sendSome()
{
    while (m_waiting.size() < window)
        put(!m_mine.isEmpty() && m_random.bounded(8) == 0 ? newEdit() : newMessage());
}

void Writer::listen()
{
    m_socket->receive(0);
    for (const QJsonObject &event : m_socket->takeAll())
        take(event);
}

void Writer::listenToTheEnd()
{
    while (m_socket->receive(patienceMsecs)) {}
    for (const QJsonObject &event : m_socket->takeAll())
        take(event);
}

void Writer::take(const QJsonObject &event)
{
    const auto at = m_waiting.find(event[QLatin1String("ref")].toInt());
    if (at == m_waiting.end())
        return; // an event, or the answer to nothing
    if (event[QLatin1String("type")] != QLatin1String("ack"))
        return failTest(QStringLiteral("refused: %1").arg(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact))));
    if (at->json[QLatin1String("type")] == QLatin1String("send_message")) {
        m_ledger.acked(at->messageId, event);
        m_mine.append(at->messageId);
    } else {
        m_ledger.editAcked(at->messageId, at->content);
    }
    m_waiting.erase(at);
}

} // namespace Suhbat::test
