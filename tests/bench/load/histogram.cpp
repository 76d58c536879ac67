// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"

#include <algorithm>
#include <bit>

namespace Suhbat::bench {

size_t Histogram::slotOf(uint64_t value)
{
    const int bits = std::bit_width(value);
    if (bits <= stepBits)
        return size_t(value);
    const int shift = bits - stepBits - 1; // the leading bit and the six after it
    return size_t(shift + 1) * (1u << stepBits) + size_t((value >> shift) & ((1u << stepBits) - 1));
}

uint64_t Histogram::valueOf(size_t slot)
{
    const uint64_t row = slot >> stepBits, step = slot & ((1u << stepBits) - 1);
    return row == 0 ? step : ((1u << stepBits) + step) << (row - 1);
}

void Histogram::add(uint64_t microseconds)
{
    ++m_slots[slotOf(microseconds)];
    ++m_count;
    m_max = std::max(m_max, microseconds);
}

double Histogram::msAt(double quantile) const
{
    if (m_count == 0)
        return 0;
    const auto rank = uint64_t(quantile * double(m_count - 1));
    uint64_t seen = 0;
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        seen += m_slots[slot];
        if (seen > rank)
            return double(valueOf(slot)) / 1000;
    }
    return maxMs();
}

} // namespace Suhbat::bench
