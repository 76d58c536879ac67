// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random.h"

#include <QDateTime>
#include <sodium.h>

namespace Suhbat {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QUuid newUuid()
{
    QByteArray bytes = randomBytes(16);
    const quint64 msecs = quint64(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(msecs >> (8 * (5 - i)));
    bytes[6] = char(0x70 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

QByteArray uuidText(const QUuid &uuid) { return uuid.toByteArray(QUuid::WithoutBraces); }

} // namespace Suhbat
