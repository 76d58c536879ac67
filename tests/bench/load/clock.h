// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <ctime>

namespace Suhbat::bench {

// Of the whole machine, so that a mark written by one process can be read by another.
inline uint64_t nowNs()
{
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return uint64_t(time.tv_sec) * 1'000'000'000u + uint64_t(time.tv_nsec);
}

inline constexpr uint64_t nsPerMs = 1'000'000;
inline constexpr uint64_t nsPerSecond = 1'000'000'000;

} // namespace Suhbat::bench
