// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notification_policy.h"

namespace Suhbat::client {

namespace {
constexpr size_t rememberedMessages = 2000;
}

bool NotificationPolicy::isNew(MessageId message)
{
    if (m_told.contains(message))
        return false;
    m_told.insert(message);
    m_order.push_back(message);
    if (m_order.size() > rememberedMessages) {
        m_told.remove(m_order.front());
        m_order.pop_front();
    }
    return true;
}

Verdict NotificationPolicy::judge(const Arrival &arrival, const Surroundings &surroundings)
{
    // Judged once, whatever the verdict: what was seen on screen must not be told of when it comes again after a reconnect.
    if (!isNew(arrival.message) || arrival.isOwn || arrival.isService)
        return {};
    if (arrival.room == surroundings.roomOnScreen || surroundings.doNotDisturb)
        return {};
    // A mention speaks even in a muted room; that is what mentions are for.
    if ((arrival.isRoomMuted || arrival.isRoomArchived) && !arrival.mentionsMe)
        return {};
    Verdict verdict;
    verdict.shows = surroundings.notificationsEnabled;
    if (surroundings.soundsEnabled)
        verdict.sound = arrival.mentionsMe ? ArrivalSound::Mention : ArrivalSound::Message;
    return verdict;
}

} // namespace Suhbat::client
