// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"
#include "core/result.h"

#include <QHash>

namespace Suhbat::api {

// What an HTML form sends, as application/x-www-form-urlencoded or multipart/form-data.
struct Form {
    struct File {
        QByteArray field;
        QString name;
        QByteArray type;
        qint64 size = 0;
    };
    QHash<QByteArray, QString> texts; // the last one of a name
    QList<File> files; // parts with a file name and at least a byte; an empty file input is none

    bool hasText(const char *name) const { return texts.contains(name); }
    QString text(const char *name) const { return texts.value(name); }
};

// UnsupportedMedia for any other body; BadRequest for one that breaks off or holds no UTF-8.
Result<Form> parseForm(const Request &request);

} // namespace Suhbat::api
