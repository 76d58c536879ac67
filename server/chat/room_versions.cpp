// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/room_versions.h"

namespace Suhbat::chat {

void RoomVersions::note(const Event &event)
{
    const bool passesBy
        = std::holds_alternative<Typing>(event.body) || std::holds_alternative<PresenceChanged>(event.body) || std::holds_alternative<Attendance>(event.body);
    // Somebody may be another than they were, an agent no longer one: what they were shown is read anew.
    if (const auto *revoked = std::get_if<SessionRevoked>(&event.body); revoked && !revoked->session.isValid())
        noteEverything();
    if (!passesBy && event.room.isValid())
        m_slots[size_t(event.room.value()) % slots].fetch_add(1, std::memory_order_acq_rel);
}

} // namespace Suhbat::chat
