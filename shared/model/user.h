// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QString>

namespace Suhbat {

enum class Role { Guest, User, Vendor, Agent, Admin };

const char *roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

// An account, or a guest: guests live in the same id space (`guest_id` on the wire) and have no username.
struct User {
    UserId id;
    QString username;
    QString name;
    Role role = Role::User;
    QString avatar;
    bool isDisabled = false;
    bool isOnline = false; // filled in from presence, never stored
    Timestamp lastSeen;
    Timestamp createdAt;

    bool isGuest() const { return role == Role::Guest; }
};

// Who asks: resolved once from a token, cookie or guest secret, and carried through every call.
struct Caller {
    UserId user;
    QString username; // empty for a guest
    QString name;
    Role role = Role::Guest;
    SessionId session; // the login session, none for a guest
    QString address; // for the audit log and per-address limits

    bool isGuest() const { return role == Role::Guest; }
    bool isAdmin() const { return role == Role::Admin; }
};

} // namespace Suhbat
