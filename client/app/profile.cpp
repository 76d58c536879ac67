// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 leastRoom = 4 * 1024 * 1024; // a cache cannot even open without some
}

Result<QString> Profile::folderFor(const QString &name)
{
    return prepare(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/suhbat/"_s + name);
}

Result<QString> Profile::prepare(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(Code::Forbidden, u"profile_folder"_s, {folder});
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < leastRoom)
        return fail(Code::StorageFull, u"disk_full"_s, {folder});
    QTemporaryFile trial(folder + u"/trial"_s);
    if (!trial.open())
        return fail(Code::Forbidden, u"profile_folder"_s, {folder});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

QString Profile::sentence(const Error &error, const QString &folder)
{
    const QString place = error.arguments.value(0, folder);
    if (error.reason == u"profile_locked")
        return tr("Another Suhbat uses this profile and does not answer. Close it, or start with --profile and another name.\n%1").arg(place);
    if (error.reason == u"disk_full")
        return tr("The disk is full, so that Suhbat cannot keep anything. Make some room and start it again.\n%1").arg(place);
    return tr("Suhbat cannot write to its folder. Check to whom it belongs, and start it again.\n%1").arg(place);
}

} // namespace Suhbat::client
