// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/backup.h"

#include "core/clock.h"
#include "ops/database_file.h"
#include "ops/postgres_dump.h"
#include "ops/refusal.h"
#include "ops/tar.h"

#include <QBuffer>
#include <QDirIterator>
#include <QSaveFile>
#include <QTemporaryDir>

namespace Suhbat::ops {

using namespace Qt::StringLiterals;

namespace {

Result<> addFile(TarWriter &tar, Manifest &manifest, const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    const qint64 size = file.size();
    const auto hash = tar.add(name, file, size);
    SUHBAT_TRY(hash);
    manifest.files.append({name, size, *hash});
    return {};
}

Result<> addMedia(TarWriter &tar, Manifest &manifest, const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!QFileInfo::exists(path)) // removed by cleanup since the listing
            continue;
        SUHBAT_TRY(addFile(tar, manifest, path, u"media/"_s + QDir(folder).relativeFilePath(path)));
    }
    return {};
}

} // namespace

Result<Manifest> writeBackup(const BackupSource &source, const QString &archive)
{
    const auto facts = readFacts(source.databaseUrl);
    SUHBAT_TRY(facts);
    const QString folder = QFileInfo(archive).absolutePath();
    QTemporaryDir scratch(folder + u"/.suhbat-backup-XXXXXX"_s);
    if (!scratch.isValid())
        return refuse(u"The folder %1 is not writable: %2."_s.arg(folder, scratch.errorString()));

    const bool isFile = isSqlite(source.databaseUrl);
    const QString name = isFile ? u"suhbat.db"_s : u"suhbat.pgdump"_s;
    const QString copy = scratch.filePath(name);
    SUHBAT_TRY(isFile ? copySqlite(source.databaseUrl, copy) : dumpPostgres(source.databaseUrl, copy));

    QSaveFile file(archive);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(u"%1 cannot be written: %2."_s.arg(archive, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    TarWriter tar(file);
    Manifest manifest{Manifest::currentFormat,
                      QString::fromLatin1(SystemClock().now().iso()),
                      source.program,
                      isFile ? u"sqlite"_s : u"postgresql"_s,
                      facts->schema,
                      facts->epoch,
                      {}};
    SUHBAT_TRY(addFile(tar, manifest, copy, name));
    // After the database: a file that it names is there, one that came later does no harm.
    SUHBAT_TRY(addMedia(tar, manifest, source.mediaFolder));

    QByteArray json = manifest.toJson();
    QBuffer last(&json);
    last.open(QIODevice::ReadOnly);
    const auto hash = tar.add(u"manifest.json"_s, last, json.size());
    SUHBAT_TRY(hash);
    SUHBAT_TRY(tar.finish());
    if (!file.commit())
        return refuse(u"%1 cannot be written: %2."_s.arg(archive, file.errorString()), Code::StorageFull);
    return manifest;
}

} // namespace Suhbat::ops
