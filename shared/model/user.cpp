// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/user.h"

#include "model/names.h"

namespace Suhbat {

namespace {
constexpr const char *names[] = {"guest", "user", "vendor", "agent", "admin"};
}

const char *roleName(Role role) { return names[int(role)]; }
std::optional<Role> roleFromName(QStringView name) { return enumFromName<Role>(names, name); }

} // namespace Suhbat
