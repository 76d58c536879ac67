// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/resources.h"

#include <QDir>
#include <QFile>

// A static library's resources are linked only when somebody names them, outside of any namespace.
static void initialise() { Q_INIT_RESOURCE(wire); }

namespace Suhbat::wire {

namespace {

QString placeOf(const QByteArray &path)
{
    static const bool isReady = (initialise(), true);
    Q_UNUSED(isReady)
    return QStringLiteral(":/suhbat/wire/") + QString::fromLatin1(path);
}

} // namespace

QByteArray resource(const QByteArray &path)
{
    QFile file(placeOf(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList resourceNames(const QByteArray &folder) { return QDir(placeOf(folder)).entryList(QDir::Files, QDir::Name); }

} // namespace Suhbat::wire
