// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

namespace Suhbat::client::test {

void MemoryTokens::load(const QString &key, Reply<QByteArray> reply)
{
    const std::unique_lock lock(m_mutex);
    const bool isThere = m_tokens.contains(key);
    const QByteArray token = m_tokens.value(key);
    isThere ? reply(token) : reply(fail(Code::NotFound));
}

void MemoryTokens::save(const QString &key, const QByteArray &token, Reply<> reply)
{
    const std::unique_lock lock(m_mutex);
    m_tokens.insert(key, token);
    reply({});
}

void MemoryTokens::remove(const QString &key, Reply<> reply)
{
    const std::unique_lock lock(m_mutex);
    m_tokens.remove(key);
    reply({});
}

void Desk::start()
{
    EngineSettings settings;
    settings.profileDir = m_folder.path();
    settings.firstRetryMsecs = 50;
    settings.typingShownMsecs = 400;
    m_gateway = std::make_unique<EngineGateway>(settings, m_tokens);
    connect(m_gateway.get(), &Gateway::changed, this, &Desk::hear);
    connect(m_gateway.get(), &Gateway::lineChanged, this, [this](LineState state, const QString &sentence) {
        line = state;
        lineSentence = sentence;
    });
    connect(m_gateway.get(), &Gateway::identityChanged, this, [this](const Identity &who) { identity = who; });
    connect(m_gateway.get(), &Gateway::warned, this,
            [this](const QString &code, const QString &sentence) { warnings << code + QStringLiteral(": ") + sentence; });
    m_gateway->start();
}

void Desk::stop()
{
    m_gateway.reset();
    line = LineState::Offline;
    messages.clear();
    roomsHeard.clear();
    heard.clear();
    announced.clear();
}

void Desk::restart()
{
    stop();
    start();
}

void Desk::hear(const ChangeSetPtr &changes)
{
    heard << changes;
    for (const StoredMessage &message : changes->messages)
        messages.insert(message.message.uuid, message);
    for (const auto &[room, uuid] : changes->messagesGone)
        messages.remove(uuid);
    for (const StoredRoom &room : changes->rooms)
        roomsHeard.insert(room.room.id, room);
    for (const RoomId room : changes->roomsGone)
        roomsHeard.remove(room);
    for (const StoredMessage &message : changes->announced)
        announced << message.message.content;
}

void Desk::signIn(const Suhbat::test::Person &person)
{
    const auto outcome = ask<void>(
        [&](Answer<> answer) { m_gateway->signIn(server(), person.username, Suhbat::test::Town::passwordOf(person.username), this, std::move(answer)); });
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().reason));
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 60'000);
}

RoomId Desk::direct(const Suhbat::test::Person &other)
{
    return ask<RoomId>([&](Answer<RoomId> answer) { m_gateway->openDirect(UserId(other.id), this, std::move(answer)); }).value_or(RoomId());
}

Page Desk::newest(RoomId room, int limit)
{
    return ask<Page>([&](Answer<Page> answer) { m_gateway->newest(room, limit, this, std::move(answer)); }).value_or(Page());
}

QList<StoredRoom> Desk::rooms()
{
    return ask<QList<StoredRoom>>([&](Answer<QList<StoredRoom>> answer) { m_gateway->rooms(this, std::move(answer)); }).value_or(QList<StoredRoom>());
}

QStringList Desk::words(RoomId room, int limit)
{
    QStringList list;
    for (const StoredMessage &message : newest(room, limit).messages)
        list << message.message.content;
    return list;
}

int Desk::countOf(const QString &words) const
{
    return int(std::count_if(messages.begin(), messages.end(), [&](const StoredMessage &message) { return message.message.content == words; }));
}

const StoredMessage *Desk::heardOf(const QString &words) const
{
    const auto found = std::find_if(messages.begin(), messages.end(), [&](const StoredMessage &message) { return message.message.content == words; });
    return found == messages.end() ? nullptr : &*found;
}

} // namespace Suhbat::client::test
