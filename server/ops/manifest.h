// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace Suhbat::ops {

// What a backup says of itself, in manifest.json, its last member: an archive that was cut off has none.
struct Manifest {
    struct File {
        QString name;
        qint64 size = 0;
        QByteArray sha256; // hex
    };
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    QString createdAt;
    QString program;
    QString database; // "sqlite" or "postgresql"
    int schema = 0;
    QString epoch;
    QList<File> files;

    QByteArray toJson() const;
    static Result<Manifest> fromJson(const QByteArray &json);
};

} // namespace Suhbat::ops
