// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>

namespace Suhbat {

// The enumerator whose place in `names` holds `name`.
template<class Enum, size_t count>
std::optional<Enum> enumFromName(const char *const (&names)[count], QStringView name)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1StringView(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace Suhbat
