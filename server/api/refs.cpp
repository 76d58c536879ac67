// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refs.h"

namespace Suhbat::api {

namespace {

template<class Ref, class IdType>
std::optional<Ref> refFromText(QByteArrayView text)
{
    if (const auto id = idFromText(text))
        return Ref(IdType(*id));
    if (const auto uuid = uuidFromText(text))
        return Ref(*uuid);
    return std::nullopt;
}

} // namespace

std::optional<RoomRef> roomRefFromText(QByteArrayView text) { return refFromText<RoomRef, RoomId>(text); }
std::optional<MessageRef> messageRefFromText(QByteArrayView text) { return refFromText<MessageRef, MessageId>(text); }

std::optional<qint64> idFromText(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 19 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 id = text.toByteArray().toLongLong(&fits);
    return fits && id > 0 ? std::optional(id) : std::nullopt;
}

std::optional<QUuid> uuidFromText(QByteArrayView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(QLatin1StringView(text.data(), text.size()));
    return uuid.isNull() ? std::nullopt : std::optional(uuid);
}

} // namespace Suhbat::api
