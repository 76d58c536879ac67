// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/backoff.h"

#include <cmath>

namespace Suhbat::chat {

namespace {

constexpr qint64 hourMsecs = 3600 * 1000;
constexpr qint64 forgivenMsecs = 15 * 60 * 1000;
constexpr int groupsOfNetwork = 4; // of sixteen bits: a /64
constexpr double whole = 1 - 1e-6; // whoever waited as long as they were told is not a rounding error short

qint64 waitAfter(int failures, const Limits &limits)
{
    if (failures < limits.loginFailures)
        return 0;
    const int doublings = std::min(failures - limits.loginFailures, 30);
    return std::min(limits.loginBackoffMsecs << doublings, limits.loginBackoffMaxMsecs);
}

int wholeSeconds(double msecs)
{
    return std::max(1, int(std::ceil(msecs / 1000 - 1e-6))); // what arithmetic adds is no second
}

} // namespace

QString addressKey(const QString &address)
{
    if (!address.contains(u':'))
        return address;
    if (address.contains(u'.'))
        return address.section(u':', -1);
    const QString host = address.section(u'%', 0, 0); // without the interface
    QStringList groups = host.section(QStringLiteral("::"), 0, 0).split(u':', Qt::SkipEmptyParts);
    while (groups.size() < groupsOfNetwork)
        groups << QStringLiteral("0");
    return groups.mid(0, groupsOfNetwork).join(u':') + QStringLiteral("::/64");
}

int Backoff::secondsToWait(const QString &key) const
{
    const auto limits = m_settings.limits();
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        return 0;
    const qint64 left = entry->at + waitAfter(entry->failures, *limits) - m_clock();
    return left > 0 ? wholeSeconds(double(left)) : 0;
}

void Backoff::failed(const QString &key)
{
    const auto limits = m_settings.limits();
    const qint64 now = m_clock();
    const std::scoped_lock lock(m_mutex);
    makeRoom(now);
    Entry &entry = m_entries[key];
    if (entry.failures > 0 && entry.at + forgivenAfter(*limits) < now)
        entry.failures = 0;
    ++entry.failures;
    entry.at = now;
}

void Backoff::succeeded(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.remove(key);
}

qint64 Backoff::forgivenAfter(const Limits &limits) const { return std::max(forgivenMsecs, limits.loginBackoffMaxMsecs); }

// A flood of made-up names must not push out the one that is being guessed: those with the most failures stay.
void Backoff::makeRoom(qint64 now)
{
    if (m_entries.size() < capacity)
        return;
    const auto limits = m_settings.limits();
    const qint64 before = now - forgivenAfter(*limits);
    m_entries.removeIf([before](const auto &pair) { return pair.value().at < before; });
    for (int most = 1; m_entries.size() >= capacity; most *= 2)
        m_entries.removeIf([most](const auto &pair) { return pair.value().failures <= most; });
}

int AddressQuota::secondsToWait(const QString &address, int perHour)
{
    const double perMsec = double(perHour) / hourMsecs;
    const qint64 now = m_clock();
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= capacity)
        m_buckets.removeIf([now](const auto &pair) { return pair.value().at + hourMsecs < now; });
    if (m_buckets.size() >= capacity)
        m_buckets.clear();

    const QString key = addressKey(address);
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(key, {double(perHour), now});
    bucket->tokens = std::min(double(perHour), bucket->tokens + double(now - bucket->at) * perMsec);
    bucket->at = now;
    if (bucket->tokens < whole)
        return wholeSeconds((1 - bucket->tokens) / perMsec);
    bucket->tokens = std::max(0.0, bucket->tokens - 1);
    return 0;
}

} // namespace Suhbat::chat
