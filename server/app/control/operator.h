// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"
#include "core/result.h"

#include <QJsonObject>
#include <memory>

namespace Suhbat::app {

// Carries out operations for a verb: through the server that runs on the data directory, or on the files when none does.
// A server with caches in memory must not be surprised by somebody else's writing.
class Operator
{
public:
    static Result<std::unique_ptr<Operator>> reach(const Config &config);
    virtual ~Operator() = default;

    virtual Result<QJsonValue> ask(const QString &operation, const QJsonObject &arguments = {}) = 0;
    virtual bool isServer() const = 0;
};

} // namespace Suhbat::app
