// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <atomic>
#include <compare>
#include <optional>

namespace Suhbat {

// Milliseconds since 1970 in UTC. Zero is "never".
class Timestamp
{
public:
    constexpr Timestamp() = default;
    constexpr explicit Timestamp(qint64 msecs) : m_msecs(msecs) {}
    constexpr qint64 msecs() const { return m_msecs; }
    constexpr bool isValid() const { return m_msecs != 0; }
    constexpr auto operator<=>(const Timestamp &) const = default;
    constexpr Timestamp plus(qint64 msecs) const { return Timestamp(m_msecs + msecs); }

    // "2026-11-20T16:00:37.123Z". By hand, because QDateTime costs microseconds and every message carries three.
    QByteArray iso() const;
    static std::optional<Timestamp> fromIso(const QString &text);

private:
    qint64 m_msecs = 0;
};

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
};

// For tests: stands still until moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Timestamp start) : m_now(start.msecs()) {}
    Timestamp now() const override { return Timestamp(m_now.load()); }
    void advance(qint64 msecs) { m_now += msecs; }

private:
    std::atomic<qint64> m_now;
};

} // namespace Suhbat
