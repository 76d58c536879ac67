// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/settings.h"
#include "model/user.h"

#include <QHash>
#include <array>
#include <functional>

namespace Suhbat::chat {

// Milliseconds of a clock that no operator and no NTP moves.
using MonotonicClock = std::function<qint64()>;
qint64 monotonicMsecs();

struct RateVerdict {
    bool isAllowed = true;
    int limit = 0; // X-RateLimit-Limit; 0: rates are off, say nothing
    int remaining = 0; // X-RateLimit-Remaining
    int resetSeconds = 0; // X-RateLimit-Reset: until the bucket is full again
    int retryAfterSeconds = 0; // Retry-After, when refused
};

// How much one caller may do: a bucket of tokens each, refilled steadily. Thread-safe; per node.
class Rates
{
public:
    explicit Rates(const Settings &settings, MonotonicClock clock = monotonicMsecs) : m_settings(settings), m_clock(std::move(clock)) {}

    RateVerdict take(const Caller &caller, int cost = 1);

    static constexpr int capacity = 128 * 1024; // buckets; a full one is as good as none
    qsizetype size() const;

private:
    struct Bucket {
        double tokens = 0;
        qint64 at = 0;
    };
    struct Shard {
        mutable std::mutex mutex;
        QHash<UserId, Bucket> buckets;
    };
    static constexpr int shardCount = 16;

    void makeRoom(Shard &shard, qint64 now);

    const Settings &m_settings;
    const MonotonicClock m_clock;
    std::array<Shard, shardCount> m_shards;
};

} // namespace Suhbat::chat
