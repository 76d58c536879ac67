// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/room.h"

namespace Suhbat::chat {

enum class Action {
    ReadRoom,
    SendMessage,
    EditMessage, // the author's own
    DeleteMessage, // the author's own, or any by a room admin
    React,
    PinMessage,
    RenameRoom,
    AddMember,
    RemoveMember, // somebody else
    LeaveRoom,
    AppointAdmin,
    DeleteRoom,
    UpdateTicket,
    KeepRoom, // spare it from cleanup
};

enum class Standing { Stranger, Member, RoomAdmin };

// All that a decision depends on.
struct Situation {
    Role role = Role::Guest;
    Standing standing = Standing::Stranger;
    RoomKind room = RoomKind::Direct;
    bool isAuthor = false;
    bool isBlocked = false; // in a direct room, either way; only asked about for what a block hinders
};

// The one place that decides who may do what. NotFound where even the existence of the room is none of the caller's business.
Result<> mayDo(Action action, const Situation &situation);

// The other members of a room, by what they are.
struct RoleCounts {
    int plain = 0; // users and guests
    int vendors = 0;
    int agents = 0;
    int admins = 0;
};

// How an author stands towards the others of a room.
struct Stance {
    SenderType type = SenderType::User;
    Direction direction = Direction::Outgoing;
};
Stance stanceOf(Role author, RoomKind kind, const RoleCounts &others);

} // namespace Suhbat::chat
