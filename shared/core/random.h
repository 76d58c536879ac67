// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

namespace Suhbat {

QByteArray randomBytes(int count); // from libsodium

// A version 7 UUID: sorts by time, so an index on it grows at its end.
QUuid newUuid();

// 36 lower-case characters, without braces.
QByteArray uuidText(const QUuid &uuid);

} // namespace Suhbat
