// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

namespace Suhbat::test {

// A shop's room, full of everything a room can hold: a buyer who is a guest, a vendor, a picture, a reply, a reaction.
QUuid sampleUuid(int n);
Timestamp sampleTime(int seconds = 0);
User sampleUser();
Attachment sampleImage();
Message sampleMessage();
Message guestMessage();
Room sampleRoom();
Room supportRoom();
RoomState sampleState();
Event sampleEvent(EventBody body); // in sampleRoom(), seq 9, user_seq 4

} // namespace Suhbat::test
