// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"

#include <functional>
#include <vector>

namespace Suhbat::app {

// A value as it stands in a file, a variable or a flag, before anybody knows its type.
struct RawValue {
    QStringList items;
    bool isList = false; // a TOML array; a variable's comma-separated list is one item still

    QString text() const { return items.join(u','); }
};

// One key of the configuration: what it is called, what it allows, and where its value lives.
struct Setting {
    QString section;
    QString key;
    QString explanation;
    QString allowed; // completes "… must be …"
    std::function<bool(Config &, const RawValue &)> set; // false: not allowed
    std::function<QString(const Config &)> show; // as TOML would write it
    std::function<void(const Config &from, Config &to)> copy;
    bool isSecret = false;
    bool isReloadable = false;

    QString name() const { return section + u'.' + key; }
    QString variable() const { return QStringLiteral("SUHBAT_") + section.toUpper() + u'_' + key.toUpper(); }
};

const std::vector<Setting> &settings();

} // namespace Suhbat::app
