// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/settings.h"
#include "core/result.h"
#include "model/event.h"

#include <QHash>
#include <array>
#include <atomic>
#include <mutex>

namespace Suhbat::store {
class Store;
}

namespace Suhbat::chat {

// What a stranger shows to say who they are. The cookie carries a token too.
struct Credential {
    enum class Kind { Token, GuestSecret };

    static Credential token(QByteArray text) { return {Kind::Token, std::move(text)}; }
    static Credential guest(QByteArray uuid) { return {Kind::GuestSecret, std::move(uuid)}; }

    Kind kind = Kind::Token;
    QByteArray secret;
};

// Who is calling. Thread-safe. Answers from memory what it has seen lately, so that most requests wait for nobody;
// an entry is dropped at once when its session is revoked, its user disabled or given another role.
class Identity
{
public:
    Identity(store::Store &store, const Clock &clock, const Settings &settings);

    // Without waiting: nothing means "not known here", ask resolve().
    std::optional<Caller> known(const Credential &credential, const QString &address);
    // NotAuthenticated for whatever is not, not yet or no longer valid.
    void resolve(const Credential &credential, const QString &address, Reply<Caller> reply);

    void forget(SessionId session);
    void forget(UserId user);
    // The composition shows every event here before it goes to the bus, and those that other nodes send.
    void observe(const Event &event);

    // A safety net, not the mechanism: revocations are observed. It bounds what a lost message between nodes can do.
    qint64 confirmMsecs() const { return m_settings.limits()->confirmMsecs; }

    static constexpr int capacity = 64 * 1024;

private:
    struct Entry {
        Caller caller;
        Timestamp expiresAt;
        qint64 lifetime = 0;
        Timestamp touchedAt;
        qint64 staleAt = 0; // on the monotonic clock: read again after that, whatever happened
    };
    // Two generations instead of a list of uses: what was not asked for during a whole generation goes.
    struct Shard {
        std::mutex mutex;
        QHash<QByteArray, Entry> young, old;
    };
    static constexpr int shardCount = 16;

    Shard &shardOf(const QByteArray &key) { return m_shards[qHash(key) % shardCount]; }
    void remember(const QByteArray &key, Entry entry, quint64 generation);
    static bool prolong(Entry &entry, Timestamp now);
    void touch(const Entry &entry, const QString &address);
    template<class Condition>
    void forgetIf(Condition condition);

    store::Store &m_store;
    const Clock &m_clock;
    const Settings &m_settings;
    std::array<Shard, shardCount> m_shards;
    // Moves with every forget: an answer that was read before it must not be remembered after it.
    std::atomic<quint64> m_generation{0};
};

} // namespace Suhbat::chat
