// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/access.h"

#include "chat/audit.h"
#include "store/members_repository.h"

namespace Suhbat::chat {

Situation situationOf(const Caller &caller, const store::RoomFacts &facts)
{
    const Standing standing = !facts.isMember ? Standing::Stranger : facts.isAdmin ? Standing::RoomAdmin : Standing::Member;
    return {caller.role, standing, facts.kind, false, false};
}

namespace {

// Looking and saying go beside each other; whoever changes what is there waits for whoever does so already, and decides
// by what is there then.
bool takesTurns(Action action) { return action != Action::ReadRoom && action != Action::SendMessage; }

// Whatever would put new words before the other. To take one's own back is always allowed.
bool isHinderedByBlock(Action action)
{
    return action == Action::SendMessage || action == Action::EditMessage || action == Action::React || action == Action::PinMessage;
}

// How the audit log calls what an admin does to a room; nothing for what any member may do.
QString deedOf(Action action, bool isMember)
{
    if (action == Action::KeepRoom)
        return QStringLiteral("room.kept_changed");
    if (isMember)
        return {};
    switch (action) {
    case Action::ReadRoom: return QStringLiteral("room.looked");
    case Action::AddMember: return QStringLiteral("room.member_added");
    case Action::RemoveMember: return QStringLiteral("room.member_removed");
    case Action::RenameRoom: return QStringLiteral("room.renamed");
    case Action::UpdateTicket: return QStringLiteral("room.ticket_changed");
    default: return {};
    }
}

Result<> ask(store::Session &session, const Caller &caller, const store::RoomFacts &facts, Action action, bool isAuthor)
{
    Situation situation = situationOf(caller, facts);
    situation.isAuthor = isAuthor;
    if (facts.kind == RoomKind::Direct && isHinderedByBlock(action))
        situation.isBlocked = store::MemberRepository(session).isBlockedIn(facts.id, caller.user);
    SUHBAT_TRY(mayDo(action, situation));
    if (const QString deed = caller.isAdmin() ? deedOf(action, facts.isMember) : QString(); !deed.isEmpty())
        Audit::note(session, caller, deed, AuditTarget::room(facts.id));
    return {};
}

} // namespace

Result<store::RoomFacts> allowIn(store::Session &session, const Caller &caller, const RoomRef &room, Action action)
{
    store::RoomRepository rooms(session);
    auto facts = rooms.facts(room, caller.user);
    if (facts && takesTurns(action)) {
        rooms.lock(facts->id);
        facts = rooms.facts(facts->id, caller.user);
    }
    if (!facts)
        return fail(Code::NotFound);
    SUHBAT_TRY(ask(session, caller, *facts, action, false));
    return *facts;
}

Result<> allowHere(store::Session &session, const Caller &caller, const store::RoomFacts &room, Action action)
{
    return ask(session, caller, room, action, false);
}

Result<MessageAccess> allowOn(store::Session &session, const Caller &caller, const MessageTarget &target, Action action)
{
    store::MessageRepository messages(session);
    auto place = messages.place(target.message);
    if (place && takesTurns(action)) {
        store::RoomRepository(session).lock(place->room);
        place = messages.place(place->id);
    }
    if (!place || place->isDeleted)
        return fail(Code::NotFound);
    const auto facts = store::RoomRepository(session).facts(place->room, caller.user);
    if (!facts || (target.room && *target.room != RoomRef(facts->id) && *target.room != RoomRef(facts->uuid)))
        return fail(Code::NotFound);
    SUHBAT_TRY(ask(session, caller, *facts, action, place->sender == caller.user));
    return MessageAccess{*facts, *place};
}

Result<store::MessagePlace> placeIn(store::Session &session, const store::RoomFacts &room, const MessageRef &message)
{
    const auto place = store::MessageRepository(session).place(message);
    if (!place || place->room != room.id)
        return fail(Code::NotFound);
    return *place;
}

} // namespace Suhbat::chat
