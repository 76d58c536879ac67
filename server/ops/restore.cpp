// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/backup.h"

#include "ops/database_file.h"
#include "ops/postgres_dump.h"
#include "ops/refusal.h"
#include "ops/tar.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Suhbat::ops {

using namespace Qt::StringLiterals;

namespace {

// A name from an archive must not lead out of the folder it is unpacked into.
bool isHarmless(const QString &name) { return !name.isEmpty() && !QDir::isAbsolutePath(name) && QDir::cleanPath(name) == name && !name.startsWith(u".."); }

Result<QByteArray> unpack(TarReader &tar, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto hash = tar.copyTo(&file);
    if (hash && !file.flush())
        return refuse(u"%1 cannot be written: %2."_s.arg(path, file.errorString()), Code::StorageFull);
    return hash;
}

Result<> compare(const Manifest &manifest, const QHash<QString, QByteArray> &found)
{
    for (const Manifest::File &file : manifest.files) {
        if (!found.contains(file.name))
            return refuse(u"The archive lacks %1."_s.arg(file.name));
        if (found.value(file.name) != file.sha256)
            return refuse(u"%1 in the archive is damaged: its checksum is another."_s.arg(file.name));
    }
    if (found.size() != manifest.files.size())
        return refuse(u"The archive holds files that its manifest does not name."_s);
    return {};
}

// Unpacks everything into `folder` and holds it against the manifest.
Result<Manifest> unpackAll(const QString &archive, const QString &folder)
{
    QFile file(archive);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 cannot be read: %2."_s.arg(archive, file.errorString()));
    TarReader tar(file);
    QHash<QString, QByteArray> found;
    std::optional<Manifest> manifest;
    while (true) {
        const auto entry = tar.next();
        SUHBAT_TRY(entry);
        if (!*entry)
            break;
        const QString name = (*entry)->name;
        if (!isHarmless(name))
            return refuse(u"The archive holds a file with a name that is not allowed."_s);
        if (name == u"manifest.json") {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            SUHBAT_TRY(tar.copyTo(&buffer));
            auto read = Manifest::fromJson(buffer.data());
            SUHBAT_TRY(read);
            manifest = std::move(*read);
            continue;
        }
        const auto hash = unpack(tar, folder + u'/' + name);
        SUHBAT_TRY(hash);
        found.insert(name, *hash);
    }
    if (!manifest)
        return refuse(u"The archive has no manifest: it was cut off, or is none of suhbatd's."_s);
    SUHBAT_TRY(compare(*manifest, found));
    if (manifest->database == u"sqlite")
        SUHBAT_TRY(checkIntegrity(folder + u"/suhbat.db"_s));
    return *manifest;
}

Result<> moveAside(const QString &path, const QString &folder)
{
    if (!QFileInfo::exists(path))
        return {};
    QDir().mkpath(folder);
    if (!QDir().rename(path, folder + u'/' + QFileInfo(path).fileName()))
        return refuse(u"%1 cannot be moved to %2."_s.arg(path, folder));
    return {};
}

Result<> moveIn(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).absolutePath());
    if (!QDir().rename(from, to))
        return refuse(u"%1 cannot be moved to %2."_s.arg(from, to));
    return {};
}

Result<> putDatabase(const Manifest &manifest, const QString &unpacked, const RestoreTarget &target, const QString &aside)
{
    if (manifest.database == u"postgresql") {
        SUHBAT_TRY(restorePostgres(target.databaseUrl, unpacked + u"/suhbat.pgdump"_s));
        return renewEpoch(target.databaseUrl);
    }
    // The epoch is changed before the file takes its place: no server may ever see the old one with the old contents.
    SUHBAT_TRY(renewEpoch(u"sqlite://"_s + unpacked + u"/suhbat.db"_s));
    const QString path = sqlitePath(target.databaseUrl);
    for (const char *suffix : {"", "-wal", "-shm"})
        SUHBAT_TRY(moveAside(path + QLatin1StringView(suffix), aside));
    return moveIn(unpacked + u"/suhbat.db"_s, path);
}

Result<> refuseUnfit(const Manifest &manifest, const QString &databaseUrl)
{
    const bool isFile = isSqlite(databaseUrl);
    if ((manifest.database == u"sqlite") != isFile)
        return refuse(u"The archive holds a %1 database, but [storage] url names %2."_s.arg(manifest.database, isFile ? u"SQLite"_s : u"PostgreSQL"_s));
    const int newest = newestSchema(databaseUrl);
    if (manifest.schema > newest)
        return refuse(
            u"The archive has schema %1, made by %2; this program knows schemas up to %3. Restore it with that program or a newer one."_s.arg(manifest.schema)
                .arg(manifest.program)
                .arg(newest),
            Code::SchemaTooNew);
    return {};
}

} // namespace

Result<Manifest> verifyBackup(const QString &archive)
{
    QTemporaryDir scratch;
    if (!scratch.isValid())
        return refuse(u"No temporary folder can be made: %1."_s.arg(scratch.errorString()));
    return unpackAll(archive, scratch.path());
}

Result<Manifest> restoreBackup(const QString &archive, const RestoreTarget &target)
{
    // In the data directory, so that moving the files into place is a rename.
    QTemporaryDir scratch(target.dataFolder + u"/.restore-XXXXXX"_s);
    if (!scratch.isValid())
        return refuse(u"The data directory %1 is not writable: %2."_s.arg(target.dataFolder, scratch.errorString()));
    auto manifest = unpackAll(archive, scratch.path());
    SUHBAT_TRY(manifest);
    SUHBAT_TRY(refuseUnfit(*manifest, target.databaseUrl));

    const QString aside = target.dataFolder + u"/before-restore-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    SUHBAT_TRY(putDatabase(*manifest, scratch.path(), target, aside));
    SUHBAT_TRY(moveAside(target.mediaFolder, aside));
    if (QFileInfo::exists(scratch.filePath(u"media"_s)))
        SUHBAT_TRY(moveIn(scratch.filePath(u"media"_s), target.mediaFolder));
    return manifest;
}

} // namespace Suhbat::ops
