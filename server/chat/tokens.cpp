// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/tokens.h"

#include "core/random.h"

#include <sodium.h>

namespace Suhbat::chat {

QByteArray newToken() { return randomBytes(32).toHex(); }

QUuid newGuestSecret()
{
    QByteArray bytes = randomBytes(16);
    bytes[6] = char(0x40 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

std::optional<QByteArray> guestSecretText(const QByteArray &given)
{
    const QUuid uuid = QUuid::fromString(QLatin1StringView(given));
    return uuid.isNull() ? std::nullopt : std::optional(uuidText(uuid));
}

QByteArray secretHash(const QByteArray &secret)
{
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(secret.constData()), size_t(secret.size()), nullptr, 0);
    return QByteArray(reinterpret_cast<const char *>(hash), sizeof hash).toHex();
}

} // namespace Suhbat::chat
