// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Suhbat::app {

// What the verbs ask for by name. Run by the server when there is one, by the verb itself otherwise; either way on a
// thread that may wait.
using Operation = Result<QJsonValue> (*)(Services &services, const QJsonObject &arguments);

// Null for a name that is none: the asker is of another version.
Operation operationNamed(const QString &name);

} // namespace Suhbat::app
