// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_directory.h"
#include "app/services.h"
#include "app/verbs/verbs.h"
#include "ops/backup.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

Exit told(const Invocation &call, const Result<ops::Manifest> &manifest, const QString &what)
{
    if (!manifest)
        return call.refused(manifest.error());
    if (call.wantsJson()) {
        call.print(QJsonDocument::fromJson(manifest->toJson()).object());
        return Exit::Done;
    }
    qint64 bytes = 0;
    for (const auto &file : manifest->files)
        bytes += file.size;
    call.print(u"%1: %2 files, %3 bytes, schema %4, of %5."_s.arg(what).arg(manifest->files.size()).arg(bytes).arg(manifest->schema).arg(manifest->createdAt));
    return Exit::Done;
}

Exit backup(const Invocation &call)
{
    const QString program = u"suhbatd "_s + QCoreApplication::applicationVersion();
    return told(call, ops::writeBackup({databaseUrl(call.config()), mediaFolder(call.config()), program}, call.word(0)),
                u"Backed up to %1"_s.arg(call.word(0)));
}

Exit restore(const Invocation &call)
{
    auto directory = DataDirectory::open(call.dataPath(), DataDirectory::Use::Hold);
    if (!directory)
        return call.refused(directory.error());
    const ops::RestoreTarget target{databaseUrl(call.config()), mediaFolder(call.config()), directory->path()};
    return told(call, ops::restoreBackup(call.word(0), target), u"Restored from %1"_s.arg(call.word(0)));
}

Exit verify(const Invocation &call) { return told(call, ops::verifyBackup(call.word(0)), u"%1 is sound"_s.arg(call.word(0))); }

} // namespace

Verb backupVerb()
{
    return {u"backup"_s,
            u"save everything into one file"_s,
            u"Writes a tar archive with a consistent copy of the database, the media files and a manifest with checksums. The server may run meanwhile. "
            "The file appears only when it is whole. PostgreSQL is saved by its own pg_dump."_s,
            {jsonOption()},
            {u"FILE"_s},
            backup};
}

Verb restoreVerb()
{
    return {u"restore"_s,
            u"bring back what a backup holds"_s,
            u"Verifies the archive, then puts its database and media in place; what was there is kept in before-restore-… in the data directory. "
            "Refused while a server runs, and for an archive of a newer schema. Clients notice by the new epoch and fetch everything afresh."_s,
            {jsonOption()},
            {u"FILE"_s},
            restore};
}

Verb verifyVerb()
{
    return {u"verify"_s,    u"check a backup"_s, u"Reads the whole archive: every checksum, and whether the database in it is sound."_s,
            {jsonOption()}, {u"FILE"_s},         verify};
}

} // namespace Suhbat::app
