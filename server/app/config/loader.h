// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/setting.h"
#include "core/result.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <array>

namespace Suhbat::app {

// Where values come from. Flags win over variables, those over the file, and that over the defaults.
struct ConfigSources {
    QString file; // empty: none
    QProcessEnvironment environment;
    QList<std::array<QString, 3>> flags; // "server.listen", its value, the flag as typed
};

// The error's `log` says in one sentence which file or variable, which key, and what is allowed.
Result<LoadedConfig> loadConfig(const ConfigSources &sources);

// As `config show` prints it: TOML with the origin of each value, secrets masked.
QString configText(const LoadedConfig &loaded);
QString configExample(); // every key with its default, commented out
QJsonObject configJson(const LoadedConfig &loaded); // {"section.key": {"value", "from"}}

// "…, did you mean "page_size"?" or nothing, when no candidate is near.
QString suggestion(const QString &typed, const QStringList &candidates);

} // namespace Suhbat::app
