// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/policy.h"

namespace Suhbat::chat {

namespace {

Result<> allowIf(bool allowed, const char *reason) { return allowed ? Result<>() : Result<>(fail(Code::Forbidden, QString::fromLatin1(reason))); }

// An admin may look at everything; an agent at every customer's support conversation.
bool isObserver(const Situation &s) { return s.role == Role::Admin || (s.role == Role::Agent && s.room == RoomKind::Support); }

} // namespace

Result<> mayDo(Action action, const Situation &s)
{
    const bool isInside = s.standing != Standing::Stranger;
    const bool isRoomAdmin = s.standing == Standing::RoomAdmin || (isInside && s.role == Role::Admin);
    const bool isAgentHere = s.room == RoomKind::Support && (s.role == Role::Agent || s.role == Role::Admin);
    const bool isGroup = s.room == RoomKind::Group;

    if (!isInside && !isObserver(s))
        return fail(Code::NotFound);
    if (s.isBlocked && action != Action::ReadRoom)
        return fail(Code::Blocked);

    switch (action) {
    case Action::ReadRoom: return {};
    case Action::SendMessage:
        // An agent who answers a customer is in from then on; an admin who only watches joins first.
        return allowIf(isInside || (isAgentHere && s.role == Role::Agent), "join_first");
    case Action::EditMessage: return allowIf(isInside && s.isAuthor, "not_the_author");
    case Action::DeleteMessage: return allowIf(isInside && (s.isAuthor || isRoomAdmin), "not_the_author");
    case Action::React: return allowIf(isInside, "join_first");
    case Action::PinMessage: return allowIf(isInside && s.role != Role::Guest, isInside ? "guests_may_not" : "join_first");
    case Action::RenameRoom: return allowIf((isGroup && isRoomAdmin) || isAgentHere, "room_admins_only");
    case Action::AddMember:
    case Action::RemoveMember:
        return allowIf((isGroup && (isRoomAdmin || s.role == Role::Admin)) || isAgentHere || (s.role == Role::Admin && s.room != RoomKind::Direct),
                       "room_admins_only");
    case Action::LeaveRoom: return allowIf(isInside && (isGroup || isAgentHere), "cannot_leave");
    case Action::AppointAdmin: return allowIf(isGroup && isRoomAdmin, "room_admins_only");
    case Action::DeleteRoom: return allowIf(isGroup && isRoomAdmin, "room_admins_only");
    case Action::UpdateTicket: return allowIf(isAgentHere, "agents_only");
    case Action::KeepRoom: return allowIf(s.role == Role::Admin, "admins_only");
    }
    return fail(Code::Forbidden);
}

Stance stanceOf(Role author, RoomKind kind, const RoleCounts &others)
{
    const bool isFacingBusiness = others.vendors + others.agents > 0 || kind == RoomKind::Support;
    const bool isFacingCustomers = others.plain > 0;
    const bool isBusinessElsewhere = isFacingBusiness || others.admins > 0;

    switch (author) {
    case Role::Guest: return {SenderType::Guest, Direction::Incoming};
    case Role::User: return {isFacingBusiness ? SenderType::Customer : SenderType::User, isBusinessElsewhere ? Direction::Incoming : Direction::Outgoing};
    case Role::Vendor:
        // A vendor who asks the agents for help is their customer.
        if (kind == RoomKind::Support)
            return {SenderType::Customer, Direction::Incoming};
        return {isFacingCustomers || kind == RoomKind::Product ? SenderType::Vendor : SenderType::User, Direction::Outgoing};
    case Role::Agent:
    case Role::Admin: return {isFacingCustomers || others.vendors > 0 || kind == RoomKind::Support ? SenderType::Agent : SenderType::User, Direction::Outgoing};
    }
    return {};
}

} // namespace Suhbat::chat
