// SPDX-License-Identifier: GPL-3.0-or-later
// Two buses on one real Redis server, as two nodes have them; the log they share is a list of this test.
#include "fanout/redis_bus.h"
#include "redis_server.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::fanout;
using test::freePort;
using test::RedisServer;

namespace {

EventPtr committed(qint64 seq)
{
    auto event = std::make_shared<Event>();
    event->room = RoomId(7);
    event->seq = seq;
    event->body = MessageDeleted{};
    return event;
}

// What both nodes' databases hold.
class SharedLog
{
public:
    EventPtr append()
    {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(committed(qint64(m_events.size()) + 1));
        return m_events.back();
    }
    SharedLogs asSeen()
    {
        SharedLogs logs;
        logs.read = [this](LogKey, qint64 since, const std::function<void(std::vector<EventPtr>, qint64)> &then) {
            std::vector<EventPtr> missed;
            {
                const std::lock_guard lock(m_mutex);
                missed.assign(m_events.begin() + since, m_events.end());
                since = qint64(m_events.size());
            }
            then(missed, since);
        };
        logs.ends = [this](const std::vector<LogKey> &wanted, const std::function<void(std::vector<std::pair<LogKey, qint64>>)> &then) {
            std::vector<std::pair<LogKey, qint64>> ends;
            {
                const std::lock_guard lock(m_mutex);
                for (const LogKey log : wanted)
                    ends.emplace_back(log, qint64(m_events.size()));
            }
            then(ends);
        };
        return logs;
    }

private:
    std::mutex m_mutex;
    std::vector<EventPtr> m_events;
};

class Listener : public Subscriber
{
public:
    void deliver(const Publication &publication) override
    {
        if (std::holds_alternative<Typing>(publication.event().body))
            ++typings;
        else
            heard << publication.event().seq;
    }
    QList<qint64> heard;
    int typings = 0;
};

struct Node {
    Node(quint16 port, SharedLog &log) : bus(local, RedisAddress{QStringLiteral("127.0.0.1"), port}, log.asSeen(), [this] { ++missed; })
    {
        hub.follow(RoomId(7), listener);
        local.attach(mailbox, hub);
    }
    Metrics metrics;
    Mailbox mailbox;
    Hub hub;
    Listener listener;
    MemoryBus local{metrics};
    std::atomic<int> missed{0};
    RedisBus bus;
};

QList<qint64> upTo(qint64 last)
{
    QList<qint64> seqs;
    for (qint64 seq = 1; seq <= last; ++seq)
        seqs << seq;
    return seqs;
}

} // namespace

class RedisBusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsBothNodesEverythingInOneOrderAlsoWhileRedisIsAway()
    {
        const quint16 port = freePort();
        RedisServer redis(port);
        SharedLog log;
        Node a(port, log), b(port, log);
        QTRY_VERIFY_WITH_TIMEOUT(a.bus.isReady() && b.bus.isReady(), 20'000);

        // A node that has never heard of a log begins with the first event it sees, so both hear one before they cross.
        a.bus.publish({log.append()}); // 1
        QTRY_COMPARE_WITH_TIMEOUT(b.listener.heard, upTo(1), 20'000);
        b.bus.publish({log.append()}); // 2
        QTRY_COMPARE_WITH_TIMEOUT(a.listener.heard, upTo(2), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(b.listener.heard, upTo(2), 20'000);

        redis.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!a.bus.isReady() && !b.bus.isReady(), 20'000);
        a.bus.publish({log.append()}); // 3
        b.bus.poll();
        QTRY_COMPARE_WITH_TIMEOUT(b.listener.heard, upTo(3), 20'000);
        QCOMPARE(a.listener.heard, upTo(3));
        a.bus.publish({log.append()}); // 4, and nobody asks before Redis is back

        redis.start();
        QTRY_COMPARE_WITH_TIMEOUT(b.listener.heard, upTo(4), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(a.bus.isReady() && b.bus.isReady(), 20'000);
        b.bus.publish({log.append()}); // 5
        QTRY_COMPARE_WITH_TIMEOUT(a.listener.heard, upTo(5), 20'000);
    }

    void tellsWhoListensToALogThatWasSilentBeforeRedisWent()
    {
        const quint16 port = freePort();
        RedisServer redis(port);
        SharedLog log;
        Node a(port, log), b(port, log);
        QTRY_VERIFY_WITH_TIMEOUT(a.bus.isReady() && b.bus.isReady(), 20'000);
        b.bus.listens(LogKey::of(RoomId(7)), 0);
        const int before = b.missed;
        redis.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!a.bus.isReady() && !b.bus.isReady(), 20'000);
        a.bus.publish({log.append()});
        b.bus.poll();
        QTRY_COMPARE_WITH_TIMEOUT(b.listener.heard, upTo(1), 20'000);
        QCOMPARE(b.missed, before + 1); // whatever was remembered may be stale
        redis.start();
        QTRY_VERIFY_WITH_TIMEOUT(b.missed >= before + 2, 20'000); // its own line is back, or that of who missed it
    }

    void tellsOfWhatWasCommittedWhileOnlyTheSpeakersLineWasBroken()
    {
        const quint16 port = freePort();
        RedisServer redis(port);
        SharedLog log;
        Node a(port, log), b(port, log);
        QTRY_VERIFY_WITH_TIMEOUT(a.bus.isReady() && b.bus.isReady(), 20'000);
        b.bus.listens(LogKey::of(RoomId(7)), 0);
        redis.hangUpOnSpeakers();
        auto typing = std::make_shared<Event>();
        typing->room = RoomId(7);
        typing->body = Typing{UserId(1), QStringLiteral("ali"), true};
        a.bus.publish({typing}); // which finds the line broken
        QTRY_VERIFY_WITH_TIMEOUT(!a.bus.isReady(), 20'000);
        a.bus.publish({log.append()});
        QTRY_COMPARE_WITH_TIMEOUT(b.listener.heard, upTo(1), 20'000);
    }

    void carriesTypingToTheOtherNodeAndNotBack()
    {
        const quint16 port = freePort();
        RedisServer redis(port);
        SharedLog log;
        Node a(port, log), b(port, log);
        QTRY_VERIFY_WITH_TIMEOUT(a.bus.isReady() && b.bus.isReady(), 20'000);
        auto typing = std::make_shared<Event>();
        typing->room = RoomId(7);
        typing->body = Typing{UserId(1), QStringLiteral("ali"), true};
        a.bus.publish({typing});
        QTRY_COMPARE_WITH_TIMEOUT(b.listener.typings, 1, 20'000);
        b.bus.publish({log.append()});
        QTRY_COMPARE_WITH_TIMEOUT(a.listener.heard, upTo(1), 20'000); // whatever came back would be here by now
        QCOMPARE(a.listener.typings, 1);
    }

    void refusesAnAddressThatIsNone()
    {
        QVERIFY(!RedisAddress::fromUrl(QStringLiteral("http://host")));
        QVERIFY(!RedisAddress::fromUrl(QStringLiteral("redis://")));
        const auto address = RedisAddress::fromUrl(QStringLiteral("redis://:secret@db.example:7000/3"));
        QVERIFY(address);
        QCOMPARE(address->host, QStringLiteral("db.example"));
        QCOMPARE(address->port, 7000);
        QCOMPARE(address->password, QStringLiteral("secret"));
        QCOMPARE(address->database, 3);
    }
};

QTEST_GUILESS_MAIN(RedisBusTest)
#include "tst_redis_bus.moc"
