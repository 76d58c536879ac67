// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <optional>

namespace Suhbat::chat {

QByteArray newToken(); // 256 random bits, 64 hexadecimal characters
QUuid newGuestSecret(); // a version 4 UUID of nothing but chance

// The form in which a guest's secret is hashed, whatever case it came in. Nothing: that is no UUID.
std::optional<QByteArray> guestSecretText(const QByteArray &given);

// What the database keeps of a secret: 256 bits of BLAKE2b in hexadecimal.
QByteArray secretHash(const QByteArray &secret);

} // namespace Suhbat::chat
