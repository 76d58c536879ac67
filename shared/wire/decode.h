// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"
#include "wire/json.h"

namespace Suhbat::wire {

// What a client reads back from the wire. Fields that are not known are left alone, names that a newer server may have
// added ("sticker", "owner") become the nearest thing we know; what has no id is refused with Code::InvalidField.
// What never crosses the wire (ordinals) stays zero; rooms are named by `roomUuid` alone, whoever keeps them knows their ids.
template<class T>
Result<T> decode(const Json &json) = delete;

template<>
Result<User> decode(const Json &json);
template<>
Result<Member> decode(const Json &json);
template<>
Result<Attachment> decode(const Json &json);
template<>
Result<Ticket> decode(const Json &json);
template<>
Result<RoomState> decode(const Json &json);
template<>
Result<Message> decode(const Json &json); // of /api/chat/ and events: Style::Marketplace
template<>
Result<Room> decode(const Json &json); // with `mine` where it is there

// A plain list; one bad item spoils it, or a client would keep a hole that nobody sees.
template<class T>
Result<QList<T>> decodeList(const Json &json)
{
    const Json::Array *items = json.array();
    if (!items)
        return fail(Code::InvalidField);
    QList<T> list;
    list.reserve(qsizetype(items->size()));
    for (const Json &item : *items) {
        auto value = decode<T>(item);
        if (!value)
            return fail(std::move(value.error()));
        list.append(std::move(*value));
    }
    return list;
}

// {count, next, previous, results}
template<class T>
struct Listing {
    qint64 count = 0;
    QString next; // a path with its query, empty at the end
    QString previous;
    QList<T> items;
};

namespace detail {
Result<const Json *> readListing(const Json &json, qint64 &count, QString &next, QString &previous); // its results
}

template<class T>
Result<Listing<T>> decodeListing(const Json &json)
{
    Listing<T> listing;
    const auto results = detail::readListing(json, listing.count, listing.next, listing.previous);
    if (!results)
        return fail(results.error());
    auto items = decodeList<T>(**results);
    if (!items)
        return fail(std::move(items.error()));
    listing.items = std::move(*items);
    return listing;
}

} // namespace Suhbat::wire
