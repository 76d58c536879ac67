// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Suhbat::chat {

// Settings of the conversation itself, from [limits] and [auth] of the configuration.
struct Limits {
    int messageCodePoints = 4096;
    int nameCodePoints = 128;
    int draftCodePoints = 4096;
    int membersPerRoom = 2000;
    int presenceMembers = 100; // larger rooms tell nobody who is online
    int pageSize = 50;
    int maxPageSize = 200;
    int syncEvents = 500; // more missed than this: reset and the newest page
    int syncBytes = 256 * 1024;
    int wholeConversation = 10000; // messages of GET /api/conversations/{room}/messages/
    int reactionsPerMessage = 50; // different emoji
    int pinsPerRoom = 100;

    bool areRatesOn = true;
    int peopleBurst = 600;
    double peoplePerSecond = 20;
    int guestBurst = 30;
    double guestPerSecond = 1;
    int guestsPerHour = 60; // new guest sessions from one address

    qint64 sessionMsecs = 24 * 3600 * 1000ll;
    qint64 rememberedMsecs = 90 * 24 * 3600 * 1000ll;
    qint64 guestMsecs = 180 * 24 * 3600 * 1000ll;
    qint64 confirmMsecs = 60 * 1000; // how long a session is believed without looking it up again
    bool isRegistrationOpen = false;
    int passwordCharacters = 8;
    int loginFailures = 10; // per account and per address, before the backoff begins
    qint64 loginBackoffMsecs = 1000; // doubles with each further failure
    qint64 loginBackoffMaxMsecs = 900 * 1000;
};

} // namespace Suhbat::chat
