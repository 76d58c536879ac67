// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace Suhbat::wire {

// Of a program, as it says it in `connection_established`: "0.1.0".
struct Version {
    int majorNumber = 0; // not "major": the C library may have a macro of that name
    int minorNumber = 0;
    int patchNumber = 0;

    auto operator<=>(const Version &) const = default;
    QString text() const;
    static std::optional<Version> fromText(QStringView text);
};

Version ownVersion();

// A client works with servers of its own major version, one minor version up and down.
enum class Fit { Good, PeerTooOld, PeerTooNew };
Fit fitOf(const Version &own, const Version &peer);

} // namespace Suhbat::wire
