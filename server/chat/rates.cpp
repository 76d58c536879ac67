// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/rates.h"

#include <chrono>
#include <cmath>

namespace Suhbat::chat {

namespace {

// Whoever waited as long as they were told is not refused for a rounding error.
constexpr double slack = 1e-6;

} // namespace

qint64 monotonicMsecs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

RateVerdict Rates::take(const Caller &caller, int cost)
{
    const auto limits = m_settings.limits();
    if (!limits->areRatesOn)
        return {};
    const double burst = caller.isGuest() ? limits->guestBurst : limits->peopleBurst;
    const double perSecond = caller.isGuest() ? limits->guestPerSecond : limits->peoplePerSecond;
    const qint64 now = m_clock();

    Shard &shard = m_shards[size_t(caller.user.value()) % shardCount];
    double left = 0;
    bool isAllowed = false;
    {
        const std::scoped_lock lock(shard.mutex);
        auto bucket = shard.buckets.find(caller.user);
        if (bucket == shard.buckets.end()) {
            makeRoom(shard, now);
            bucket = shard.buckets.insert(caller.user, {burst, now});
        }
        const double refilled = double(now - bucket->at) / 1000 * perSecond;
        bucket->tokens = std::min(burst, bucket->tokens + refilled);
        bucket->at = now;
        isAllowed = bucket->tokens + slack >= cost;
        if (isAllowed)
            bucket->tokens = std::max(0.0, bucket->tokens - cost);
        left = bucket->tokens;
    }
    RateVerdict verdict;
    verdict.isAllowed = isAllowed;
    verdict.limit = int(burst);
    verdict.remaining = int(left);
    verdict.resetSeconds = int(std::ceil((burst - left) / perSecond));
    if (!isAllowed)
        verdict.retryAfterSeconds = std::max(1, int(std::ceil((cost - left) / perSecond)));
    return verdict;
}

qsizetype Rates::size() const
{
    qsizetype size = 0;
    for (const Shard &shard : m_shards) {
        const std::scoped_lock lock(shard.mutex);
        size += shard.buckets.size();
    }
    return size;
}

// Whoever was quiet for as long as a bucket takes to fill loses nothing with it. If nobody was, the shard starts afresh: a
// few callers too many let through beat a memory without end.
void Rates::makeRoom(Shard &shard, qint64 now)
{
    if (shard.buckets.size() < capacity / shardCount)
        return;
    const auto limits = m_settings.limits();
    const double slowest = std::max(limits->peopleBurst / limits->peoplePerSecond, limits->guestBurst / limits->guestPerSecond);
    const qint64 before = now - qint64(slowest * 1000);
    shard.buckets.removeIf([before](const auto &pair) { return pair.value().at < before; });
    if (shard.buckets.size() >= capacity / shardCount)
        shard.buckets.clear();
}

} // namespace Suhbat::chat
