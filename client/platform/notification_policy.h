// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QSet>
#include <deque>

namespace Suhbat::client {

// A message that has just come, as far as it matters for telling of it.
struct Arrival {
    RoomId room;
    MessageId message;
    bool isOwn = false; // written on another device
    bool isService = false; // a call, a line of the system
    bool mentionsMe = false;
    bool isRoomMuted = false;
    bool isRoomArchived = false;
};

// What the person looks at, and what they asked for.
struct Surroundings {
    RoomId roomOnScreen; // of the focused window; none: no window of ours has the focus
    bool notificationsEnabled = true;
    bool soundsEnabled = true;
    bool doNotDisturb = false;
};

enum class ArrivalSound { None, Message, Mention };

struct Verdict {
    bool shows = false;
    ArrivalSound sound = ArrivalSound::None;
};

// Whether a message is told of, and how loudly. Remembers what was told: nothing is told of twice.
class NotificationPolicy
{
public:
    Verdict judge(const Arrival &arrival, const Surroundings &surroundings);

private:
    bool isNew(MessageId message);

    QSet<MessageId> m_told;
    std::deque<MessageId> m_order; // the oldest is forgotten first
};

} // namespace Suhbat::client
