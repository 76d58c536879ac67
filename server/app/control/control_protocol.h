// SPDX-License-Identifier: GPL-3.0-or-later
// How a verb talks to a running server: one JSON object a line over a local socket in the data directory, which only its
// owner may open. {"operation", "arguments"} is answered by {"result"} or {"error", "sentence"}.
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace Suhbat::app {

QString controlSocketName(const QString &dataDirectory);

QByteArray encodeRequest(const QString &operation, const QJsonObject &arguments);
QByteArray encodeAnswer(const Result<QJsonValue> &outcome);
Result<QJsonValue> decodeAnswer(const QByteArray &line);

} // namespace Suhbat::app
