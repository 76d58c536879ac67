// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/rates.h"

namespace Suhbat::chat {

// An address as limits see it: an IPv6 customer has a /64, so that is one of them. IPv4 inside IPv6 counts as IPv4.
QString addressKey(const QString &address);

// Who guesses passwords waits longer with each one: for an account (whether or not it exists) and for an address.
// Thread-safe and bounded; a quarter of an hour without a failure is forgiven.
class Backoff
{
public:
    explicit Backoff(const Settings &settings, MonotonicClock clock = monotonicMsecs) : m_settings(settings), m_clock(std::move(clock)) {}

    int secondsToWait(const QString &key) const; // 0: go on
    void failed(const QString &key);
    void succeeded(const QString &key);

    static constexpr int capacity = 64 * 1024;

private:
    struct Entry {
        int failures = 0;
        qint64 at = 0; // of the last one
    };
    qint64 forgivenAfter(const Limits &limits) const;
    void makeRoom(qint64 now);

    const Settings &m_settings;
    const MonotonicClock m_clock;
    mutable std::mutex m_mutex;
    QHash<QString, Entry> m_entries;
};

// So many of something an hour from one address.
class AddressQuota
{
public:
    explicit AddressQuota(MonotonicClock clock = monotonicMsecs) : m_clock(std::move(clock)) {}

    int secondsToWait(const QString &address, int perHour); // 0: taken

    static constexpr int capacity = 64 * 1024;

private:
    struct Bucket {
        double tokens = 0;
        qint64 at = 0;
    };
    const MonotonicClock m_clock;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace Suhbat::chat
