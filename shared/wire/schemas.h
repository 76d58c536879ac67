// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Suhbat::wire {

// The JSON Schemas of every object, command, event and body of the wire, as one JSON object by name: what OpenAPI calls
// components.schemas. They refer to each other as "#/components/schemas/<name>". The schemas of dialect B's commands and
// events begin with "command_b_" and "event_b_", all others with "command_" and "event_".
const QByteArray &schemas();

bool hasSchema(QByteArrayView name);

} // namespace Suhbat::wire
