// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>

namespace Suhbat::client {

// Where one profile keeps its things: its folder, private, made if it is not there.
class Profile
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
public:
    static Result<QString> folderFor(const QString &name);
    // The same in a folder of one's own choosing.
    static Result<QString> prepare(const QString &folder);
    // What a person reads when a profile does not open.
    static QString sentence(const Error &error, const QString &folder);
};

} // namespace Suhbat::client
