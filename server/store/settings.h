// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Suhbat::store {

struct Settings {
    int committers = 4; // PostgreSQL; SQLite has one writer
    int readers = 3;
    int batchUnits = 512; // units of one transaction, at most
    int queueUnits = 20000; // waiting; more are refused at once
    int busyMsecs = 5000; // how long another process may hold SQLite's lock
    int patienceMsecs = 500; // how long a unit waits for a database that is away
    int searchBatch = 500; // messages that make the indexer start at once
    int searchEveryMsecs = 1000; // and how long fewer of them wait; 0: no indexer
    int cacheMebibytes = 64; // SQLite's page cache of one connection
    int mapMebibytes = 1024; // of SQLite's file, for reading
};

// A failed fsync leaves nobody knowing what is on the disk: the process ends with this (EX_IOERR of sysexits.h) and
// starts again from what the disk says.
constexpr int fsyncFailedExitCode = 74;

} // namespace Suhbat::store
