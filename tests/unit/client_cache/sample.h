// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "core/random.h"

#include <QTemporaryDir>
#include <QTest>

namespace Suhbat::client::test {

inline const User alice{.id = UserId(1), .username = QStringLiteral("alice"), .name = QStringLiteral("Alice")};

// A cache in a folder of its own that can be closed and opened again.
class CacheHouse
{
public:
    CacheHouse() { open(); }

    QString path() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    void open()
    {
        auto opened = Cache::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().reason));
        m_cache = std::move(*opened);
        m_cache->setMe(alice);
    }
    void close() { m_cache.reset(); }
    void reopen()
    {
        close();
        open();
    }
    Cache &operator*() { return *m_cache; }
    Cache *operator->() { return m_cache.get(); }

    template<class Work>
    void change(Work work)
    {
        const auto outcome = m_cache->change(Cache::Durability::Process, std::move(work));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().log));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Cache> m_cache;
};

inline Room roomOf(int id, int seq = 0)
{
    Room room;
    room.id = RoomId(id);
    room.uuid = newUuid();
    room.kind = RoomKind::Group;
    room.name = QStringLiteral("Room %1").arg(id);
    room.members = {{.user = alice.id, .username = alice.username, .name = alice.name, .isAdmin = true}};
    room.seq = seq;
    room.createdAt = room.updatedAt = Timestamp(1'700'000'000'000);
    return room;
}

inline Message messageOf(int id, RoomId room, const QString &content, UserId sender = UserId(2))
{
    Message message;
    message.id = MessageId(id);
    message.uuid = newUuid();
    message.room = room;
    message.seq = id;
    message.sender = sender;
    message.senderUsername = QStringLiteral("bob");
    message.content = content;
    message.createdAt = Timestamp(1'700'000'000'000 + qint64(id) * 60'000);
    return message;
}

inline OutboxItem sendOf(RoomId room, const QString &content)
{
    return {.kind = OutboxItem::Kind::Send, .room = room, .message = newUuid(), .content = content, .madeAt = Timestamp(1'700'000'000'000)};
}

} // namespace Suhbat::client::test
