// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <array>
#include <atomic>

namespace Suhbat::chat {

// A number per room that moves whenever something a reader of the room could see has changed: what was cached under the old
// number is stale. Rooms share slots, which costs a needless miss now and then and never a stale answer.
class RoomVersions
{
public:
    quint64 version(RoomId room) const { return slot(room).load(std::memory_order_acquire) + m_everything.load(std::memory_order_acquire); }

    void note(const Event &event); // every published event passes here before anyone is told
    void noteEverything() { m_everything.fetch_add(1, std::memory_order_acq_rel); } // nobody knows what has changed

private:
    static constexpr size_t slots = 1 << 14;
    const std::atomic<quint64> &slot(RoomId room) const { return m_slots[size_t(room.value()) % slots]; }

    std::array<std::atomic<quint64>, slots> m_slots{};
    std::atomic<quint64> m_everything{0};
};

} // namespace Suhbat::chat
