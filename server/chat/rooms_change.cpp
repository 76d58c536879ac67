// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/access.h"
#include "chat/membership.h"
#include "chat/room_log.h"
#include "chat/room_opening.h"
#include "chat/room_view.h"
#include "chat/rooms.h"
#include "store/members_repository.h"
#include "text/codepoints.h"
#include "text/names.h"

namespace Suhbat::chat {

namespace {

void applyState(store::Session &session, const Caller &caller, const store::RoomFacts &room, const RoomPatch &patch)
{
    store::RoomRepository(session).lock(room.id); // two devices may change two things at once
    store::MemberRepository members(session);
    RoomState state = stateOf(session, room.id, room.lastOrdinal, caller.user);
    const RoomState before = state;
    state.isMuted = patch.isMuted.value_or(state.isMuted);
    state.mutedUntil = patch.isMuted || patch.mutedUntil ? patch.mutedUntil.value_or(Timestamp()) : state.mutedUntil;
    state.isArchived = patch.isArchived.value_or(state.isArchived);
    state.isPinned = patch.isPinned.value_or(state.isPinned);
    state.isMarkedUnread = patch.isMarkedUnread.value_or(state.isMarkedUnread);
    const auto of = [](const RoomState &s) { return std::tuple(s.isMuted, s.mutedUntil.msecs(), s.isArchived, s.isPinned, s.isMarkedUnread); };
    if (of(state) == of(before))
        return;
    members.setState(room.id, caller.user, state);
    logForUser(session, caller.user, store::UserEventKind::RoomStateChanged, room.id, room.uuid, RoomStateChanged{state});
}

Result<Room> updateIn(store::Session &session, const Caller &caller, const RoomRef &reference, const RoomPatch &patch, const Limits &limits)
{
    const auto room = allowIn(session, caller, reference, patch.name ? Action::RenameRoom : Action::ReadRoom);
    if (!room)
        return fail(room.error());
    store::RoomRepository rooms(session);
    if (patch.name) {
        const QString clean = text::cleanName(*patch.name);
        if (clean.isEmpty())
            return failField(Code::InvalidField, QStringLiteral("name"), QStringLiteral("name_empty"));
        if (text::codePointCount(clean) > limits.nameCodePoints)
            return failField(Code::TooLong, QStringLiteral("name"), QStringLiteral("name_too_long"), {QString::number(limits.nameCodePoints)});
        rooms.rename(room->id, clean);
    }
    if (patch.isKept) {
        SUHBAT_TRY(allowHere(session, caller, *room, Action::KeepRoom));
        rooms.setKept(room->id, *patch.isKept);
    }
    if (room->isMember)
        applyState(session, caller, *room, patch);
    if (patch.name)
        return announceChange(session, caller, *room);
    auto view = viewOf(session, room->id, caller.user);
    return view ? Result<Room>(std::move(*view)) : Result<Room>(fail(Code::NotFound));
}

Result<> removeRoomIn(store::Session &session, const Caller &caller, const RoomRef &reference)
{
    const auto room = allowIn(session, caller, reference, Action::DeleteRoom);
    if (!room)
        return fail(room.error());
    store::MemberRepository members(session);
    // Everybody's own devices are told, in the order of their locks; in the room itself nobody is left to read who went.
    tellLoss(session, room->id, members.ids(room->id));
    members.removeAll(room->id);
    members.countRoles(room->id);
    store::RoomRepository(session).remove(room->id);
    return {};
}

Result<Room> addMemberIn(store::Session &session, const Caller &caller, const RoomRef &reference, UserId user, const Limits &limits)
{
    const auto room = allowIn(session, caller, reference, Action::AddMember);
    if (!room)
        return fail(room.error());
    store::MemberRepository members(session);
    const QList<Member> people = members.people({user});
    if (people.isEmpty() || people.first().role == Role::Guest)
        return failField(Code::NotFound, QStringLiteral("user_id"), QStringLiteral("no_such_person"));
    if (!members.state(room->id, user)) {
        if (room->memberCount() >= limits.membersPerRoom)
            return fail(Code::BadRequest, QStringLiteral("too_many_members"), {QString::number(limits.membersPerRoom)});
        addTo(session, *room, people.first(), caller.user);
    }
    auto view = viewOf(session, room->id, caller.user);
    return view ? Result<Room>(std::move(*view)) : Result<Room>(fail(Code::NotFound));
}

// A group is never left without somebody who can look after it.
void appointHeir(store::Session &session, const Caller &caller, const store::RoomFacts &room)
{
    store::MemberRepository members(session);
    if (room.kind != RoomKind::Group || members.hasAdmin(room.id))
        return;
    const auto heir = members.oldest(room.id);
    if (!heir)
        return;
    members.setAdmin(room.id, *heir, true);
    const auto announced = announceChange(session, caller, room);
    Q_UNUSED(announced) // the leaver no longer sees it
}

Result<> removeMemberIn(store::Session &session, const Caller &caller, const RoomRef &reference, UserId user)
{
    const bool isLeaving = user == caller.user;
    const auto room = allowIn(session, caller, reference, isLeaving ? Action::LeaveRoom : Action::RemoveMember);
    if (!room)
        return fail(room.error());
    store::MemberRepository members(session);
    const QList<Member> everybody = members.ofRoom(room->id);
    const auto member = std::find_if(everybody.begin(), everybody.end(), [&](const Member &m) { return m.user == user; });
    if (member == everybody.end())
        return fail(Code::NotFound);
    removeFrom(session, *room, *member, caller.user);
    appointHeir(session, caller, *room);
    return {};
}

Result<Room> setAdminIn(store::Session &session, const Caller &caller, const RoomRef &reference, UserId user, Toggle toggle)
{
    const auto room = allowIn(session, caller, reference, Action::AppointAdmin);
    if (!room)
        return fail(room.error());
    store::MemberRepository members(session);
    if (!members.state(room->id, user))
        return fail(Code::NotFound);
    members.setAdmin(room->id, user, toggle == Toggle::On);
    if (!members.hasAdmin(room->id))
        return fail(Code::Conflict, QStringLiteral("last_room_admin"));
    return announceChange(session, caller, *room);
}

Result<> setDraftIn(store::Session &session, const Caller &caller, const RoomRef &reference, const QString &content, const std::optional<MessageRef> &replyTo,
                    const Limits &limits)
{
    const auto room = allowIn(session, caller, reference, Action::ReadRoom);
    if (!room)
        return fail(room.error());
    if (!room->isMember)
        return fail(Code::Forbidden, QStringLiteral("join_first"));
    if (text::codePointCount(content) > limits.draftCodePoints)
        return failField(Code::TooLong, QStringLiteral("content"), QStringLiteral("message_too_long"), {QString::number(limits.draftCodePoints)});
    MessageId answered;
    if (replyTo) {
        const auto place = placeIn(session, *room, *replyTo);
        if (!place)
            return failField(Code::NotFound, QStringLiteral("reply_to"));
        answered = place->id;
    }
    store::MemberRepository(session).setDraft(room->id, caller.user, content, answered);
    logForUser(session, caller.user, store::UserEventKind::DraftChanged, room->id, room->uuid, DraftChanged{content, answered, session.now()});
    return {};
}

} // namespace

void Rooms::update(const Caller &caller, RoomRef room, RoomPatch patch, Reply<Room> reply)
{
    m_store.write<Room>(
        [caller, room, patch = std::move(patch), limits = m_limits](store::Session &session) { return updateIn(session, caller, room, patch, limits); },
        std::move(reply));
}

void Rooms::remove(const Caller &caller, RoomRef room, Reply<> reply)
{
    m_store.write<void>([caller, room](store::Session &session) { return removeRoomIn(session, caller, room); }, std::move(reply));
}

void Rooms::members(const Caller &caller, RoomRef reference, Reply<QList<Member>> reply)
{
    look<QList<Member>>(
        m_store, caller,
        [caller, reference](store::Session &session) -> Result<QList<Member>> {
            const auto room = allowIn(session, caller, reference, Action::ReadRoom);
            if (!room)
                return fail(room.error());
            return store::MemberRepository(session).ofRoom(room->id);
        },
        std::move(reply));
}

void Rooms::addMember(const Caller &caller, RoomRef room, UserId user, Reply<Room> reply)
{
    m_store.write<Room>([caller, room, user, limits = m_limits](store::Session &session) { return addMemberIn(session, caller, room, user, limits); },
                        std::move(reply));
}

void Rooms::setAdmin(const Caller &caller, RoomRef room, UserId user, Toggle toggle, Reply<Room> reply)
{
    m_store.write<Room>([caller, room, user, toggle](store::Session &session) { return setAdminIn(session, caller, room, user, toggle); }, std::move(reply));
}

void Rooms::removeMember(const Caller &caller, RoomRef room, UserId user, Reply<> reply)
{
    m_store.write<void>([caller, room, user](store::Session &session) { return removeMemberIn(session, caller, room, user); }, std::move(reply));
}

void Rooms::setDraft(const Caller &caller, RoomRef room, QString content, std::optional<MessageRef> replyTo, Reply<> reply)
{
    m_store.write<void>([caller, room, content = std::move(content), replyTo,
                         limits = m_limits](store::Session &session) { return setDraftIn(session, caller, room, content, replyTo, limits); },
                        std::move(reply));
}

} // namespace Suhbat::chat
