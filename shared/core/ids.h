// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <compare>
#include <functional>

namespace Suhbat {

// A database key that cannot be mistaken for a key of another table. Zero is "none".
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using UserId = Id<struct UserTag>; // accounts and guests alike
using RoomId = Id<struct RoomTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SessionId = Id<struct SessionTag>;
using TicketId = Id<struct TicketTag>;
using CallId = Id<struct CallTag>;

} // namespace Suhbat

template<class Tag>
struct std::hash<Suhbat::Id<Tag>> {
    size_t operator()(Suhbat::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
