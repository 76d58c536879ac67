// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace Suhbat::bench {

// Latencies in microseconds, each within 1.6 % of the truth, in 32 KiB however many there are.
class Histogram
{
public:
    void add(uint64_t microseconds);
    void clear() { *this = Histogram(); }
    uint64_t count() const { return m_count; }
    double msAt(double quantile) const; // 0.99: what 99 of 100 stay under
    double maxMs() const { return double(m_max) / 1000; }

private:
    static constexpr int stepBits = 6; // 64 steps a power of two
    static size_t slotOf(uint64_t value);
    static uint64_t valueOf(size_t slot);

    std::array<uint64_t, 64 << stepBits> m_slots = {};
    uint64_t m_count = 0;
    uint64_t m_max = 0;
};

} // namespace Suhbat::bench
