// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/manifest.h"

#include "ops/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Suhbat::ops {

using namespace Qt::StringLiterals;

QByteArray Manifest::toJson() const
{
    QJsonArray list;
    for (const File &file : files)
        list.append(QJsonObject{{u"name"_s, file.name}, {u"size"_s, file.size}, {u"sha256"_s, QString::fromLatin1(file.sha256)}});
    const QJsonObject json{
        {u"format"_s, format}, {u"created_at"_s, createdAt}, {u"program"_s, program}, {u"database"_s, database},
        {u"schema"_s, schema}, {u"epoch"_s, epoch},          {u"files"_s, list},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Manifest> Manifest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Manifest manifest{object["format"_L1].toInt(),
                      object["created_at"_L1].toString(),
                      object["program"_L1].toString(),
                      object["database"_L1].toString(),
                      object["schema"_L1].toInt(),
                      object["epoch"_L1].toString(),
                      {}};
    for (const QJsonValue &file : object["files"_L1].toArray())
        manifest.files.append({file["name"_L1].toString(), file["size"_L1].toInteger(), file["sha256"_L1].toString().toLatin1()});
    if (manifest.format < 1 || manifest.files.isEmpty())
        return refuse(u"The archive's manifest cannot be read."_s);
    if (manifest.format > currentFormat)
        return refuse(u"The archive was made by a newer suhbatd (%1): format %2, this program reads up to %3."_s.arg(manifest.program)
                          .arg(manifest.format)
                          .arg(currentFormat),
                      Code::SchemaTooNew);
    return manifest;
}

} // namespace Suhbat::ops
