// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Suhbat::client {

// How long things take, in milliseconds: tests do not wait.
struct Pace {
    int typingTold = 5'000; // at most so often while one types
    int typingShown = 6'000; // a typist of whom nothing more is heard
    int draftKept = 1'000; // in the cache
    int draftTold = 14'000; // to the server
    int markedRead = 250; // what comes into sight together is told together
    int searched = 180; // after the last letter
    int highlighted = 3'500;
    int seenOffline = 60'000; // "3 minutes ago" is told anew
    qint64 runGap = 15 * 60'000; // messages of one sender further apart stand apart
};

// Messages: how many a page holds, and how many a window.
struct Window {
    int first = 30;
    int page = 50;
    int most = 600;
};

} // namespace Suhbat::client
