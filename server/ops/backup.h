// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/manifest.h"

namespace Suhbat::ops {

struct BackupSource {
    QString databaseUrl;
    QString mediaFolder; // need not exist
    QString program; // "suhbatd 0.1.0"
};

// One tar archive of a consistent copy of the database, the media files and a manifest with checksums. A server may run
// meanwhile. The archive appears under its name only when it is whole and on the disk.
Result<Manifest> writeBackup(const BackupSource &source, const QString &archive);

// Reads the whole archive: checksums, and whether the database in it is sound.
Result<Manifest> verifyBackup(const QString &archive);

struct RestoreTarget {
    QString databaseUrl;
    QString mediaFolder;
    QString dataFolder; // what was there before is kept here, in before-restore-…
};

// Only while no server runs. Verifies first, refuses a newer schema, keeps what was there, and begins a new epoch.
Result<Manifest> restoreBackup(const QString &archive, const RestoreTarget &target);

} // namespace Suhbat::ops
