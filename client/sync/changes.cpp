// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/changes.h"

namespace Suhbat::client {

Changes::Changes(Cache &cache, int gatherMsecs, QObject *parent) : QObject(parent), m_cache(cache), m_gatherMsecs(gatherMsecs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Changes::flush);
}

int Changes::msecsToNext() const { return m_sinceLast.isValid() ? int(std::max<qint64>(0, m_gatherMsecs - m_sinceLast.elapsed())) : 0; }

void Changes::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(msecsToNext());
}

void Changes::touchMessage(const QUuid &message)
{
    if (!m_touched.contains(message)) {
        m_touched.insert(message);
        m_messages << message;
    }
    schedule();
}

void Changes::touchRoom(RoomId room)
{
    if (!m_rooms.contains(room))
        m_rooms << room;
    schedule();
}

void Changes::touchPerson(const User &person)
{
    m_direct.people.removeIf([&](const User &other) { return other.id == person.id; });
    m_direct.people << person;
    schedule();
}

void Changes::loseMessage(RoomId room, const QUuid &message)
{
    m_direct.messagesGone << std::pair(room, message);
    schedule();
}

void Changes::loseRoom(RoomId room)
{
    m_rooms.removeAll(room);
    m_direct.roomsGone << room;
    schedule();
}

void Changes::tearRoom(RoomId room)
{
    if (!m_direct.roomsTorn.contains(room))
        m_direct.roomsTorn << room;
    touchRoom(room);
}

void Changes::addReceipt(const ChangeSet::Receipt &receipt)
{
    m_direct.receipts << receipt;
    schedule();
}

void Changes::addTyping(const ChangeSet::TypingChange &typing)
{
    m_direct.typing << typing;
    schedule();
}

void Changes::announce(const QUuid &message)
{
    m_announced << message;
    schedule();
}

void Changes::makeWhole()
{
    m_direct.isWhole = true;
    schedule();
}

void Changes::drop()
{
    m_direct = {};
    m_messages.clear();
    m_announced.clear();
    m_touched.clear();
    m_rooms.clear();
}

void Changes::fill(ChangeSet &set)
{
    for (const RoomId room : std::exchange(m_rooms, {})) {
        if (auto stored = m_cache.room(room))
            set.rooms << std::move(*stored);
    }
    for (const QUuid &uuid : std::exchange(m_messages, {})) {
        if (auto message = m_cache.message(uuid))
            set.messages << std::move(*message);
    }
    for (const QUuid &uuid : std::exchange(m_announced, {})) {
        const auto message = m_cache.message(uuid);
        const auto room = message && !message->message.isDeleted ? m_cache.rooms().find(message->message.room) : std::nullopt;
        if (room && message->message.id > room->readUpTo)
            set.announced << *message;
    }
    m_touched.clear();
    (void)m_cache.outcome(); // whoever works with the cache next will see the same trouble
}

void Changes::flush()
{
    m_timer.stop();
    auto set = std::make_shared<ChangeSet>(std::exchange(m_direct, {}));
    fill(*set);
    m_sinceLast.start();
    if (!set->isEmpty())
        Q_EMIT gathered(set);
}

} // namespace Suhbat::client
