// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/setting.h"
#include "core/result.h"

namespace Suhbat::app {

struct TomlEntry {
    QString section;
    QString key; // empty: the section itself is no table
    RawValue value;
    bool isReadable = true; // false: a kind of value no setting has, such as a table or a date
    int line = 0;
};

Result<QList<TomlEntry>> readTomlFile(const QString &path);

} // namespace Suhbat::app
