// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/rooms.h"

#include "chat/access.h"
#include "chat/room_opening.h"
#include "chat/room_view.h"
#include "store/events_repository.h"
#include "store/members_repository.h"
#include "text/codepoints.h"
#include "text/names.h"

namespace Suhbat::chat {

namespace {

Result<Room> viewed(store::Session &session, RoomId room, UserId viewer)
{
    auto view = viewOf(session, room, viewer);
    return view ? Result<Room>(std::move(*view)) : Result<Room>(fail(Code::NotFound));
}

Result<Room> getIn(store::Session &session, const Caller &caller, const RoomRef &reference)
{
    const auto room = allowIn(session, caller, reference, Action::ReadRoom);
    return room ? viewed(session, room->id, caller.user) : Result<Room>(fail(room.error()));
}

Result<QList<Member>> peopleFrom(store::Session &session, const Caller &caller, const QList<UserId> &ids, const Limits &limits)
{
    QList<UserId> wanted{caller.user};
    for (const UserId id : ids) {
        if (!wanted.contains(id))
            wanted << id;
    }
    if (wanted.size() > limits.membersPerRoom)
        return failField(Code::InvalidField, QStringLiteral("members"), QStringLiteral("too_many_members"), {QString::number(limits.membersPerRoom)});
    const QList<Member> people = store::MemberRepository(session).people(wanted);
    const bool hasGuests = std::any_of(people.begin(), people.end(), [](const Member &person) { return person.role == Role::Guest; });
    if (people.size() != wanted.size() || hasGuests)
        return failField(Code::NotFound, QStringLiteral("participants"), QStringLiteral("no_such_person"));
    return people;
}

Result<QString> checkedName(const QString &name, const Limits &limits)
{
    const QString clean = text::cleanName(name);
    if (clean.isEmpty())
        return failField(Code::InvalidField, QStringLiteral("name"), QStringLiteral("name_empty"));
    if (text::codePointCount(clean) > limits.nameCodePoints)
        return failField(Code::TooLong, QStringLiteral("name"), QStringLiteral("name_too_long"), {QString::number(limits.nameCodePoints)});
    return clean;
}

Result<OpenedRoom> createGroupIn(store::Session &session, const Caller &caller, const QString &name, const QList<UserId> &members, const Limits &limits)
{
    if (caller.isGuest())
        return fail(Code::Forbidden, QStringLiteral("guests_may_not"));
    const auto clean = checkedName(name, limits);
    if (!clean)
        return fail(clean.error());
    const auto people = peopleFrom(session, caller, members, limits);
    if (!people)
        return fail(people.error());
    store::NewRoom plan;
    plan.kind = RoomKind::Group;
    plan.name = *clean;
    plan.createdBy = caller.user;
    return openRoom(session, plan, *people, caller);
}

Result<OpenedRoom> openIn(store::Session &session, const Caller &caller, const QList<UserId> &participants, const QString &name, const Limits &limits)
{
    if (caller.isGuest())
        return fail(Code::Forbidden, QStringLiteral("guests_may_not"));
    const auto people = peopleFrom(session, caller, participants, limits);
    if (!people)
        return fail(people.error());
    if (!name.trimmed().isEmpty())
        return createGroupIn(session, caller, name, participants, limits);
    if (people->size() > 2) {
        QStringList names;
        for (const Member &person : *people)
            names << (person.name.isEmpty() ? person.username : person.name);
        return createGroupIn(session, caller, text::truncated(names.join(QStringLiteral(", ")), limits.nameCodePoints), participants, limits);
    }
    store::NewRoom plan;
    plan.kind = RoomKind::Direct;
    plan.createdBy = caller.user;
    // In id order, so that either side finds the same room; one person alone: their saved messages.
    plan.startKey = QStringLiteral("direct:%1:%2").arg(people->first().user.value()).arg(people->last().user.value());
    return openRoom(session, plan, *people, caller);
}

} // namespace

void Rooms::list(const Caller &caller, Reply<QList<Room>> reply)
{
    m_store.read<QList<Room>>(
        [user = caller.user](store::Session &session) -> Result<QList<Room>> { return viewsOf(session, store::RoomRepository(session).ofUser(user), user); },
        std::move(reply));
}

void Rooms::get(const Caller &caller, RoomRef room, Reply<Room> reply)
{
    look<Room>(
        m_store, caller, [caller, room](store::Session &session) { return getIn(session, caller, room); }, std::move(reply));
}

void Rooms::follow(const Caller &caller, RoomRef reference, Reply<FollowedRoom> reply)
{
    look<FollowedRoom>(
        m_store, caller,
        [caller, reference](store::Session &session) -> Result<FollowedRoom> {
            const auto room = allowIn(session, caller, reference, Action::ReadRoom);
            if (!room)
                return fail(room.error());
            return FollowedRoom{room->id, room->uuid, room->seq, store::EventRepository(session).userSeq(caller.user), room->isMember};
        },
        std::move(reply));
}

void Rooms::open(const Caller &caller, QList<UserId> participants, QString name, Reply<OpenedRoom> reply)
{
    m_store.write<OpenedRoom>(
        [caller, participants, name, limits = m_limits](store::Session &session) { return openIn(session, caller, participants, name, limits); },
        std::move(reply));
}

void Rooms::createGroup(const Caller &caller, QString name, QList<UserId> members, Reply<OpenedRoom> reply)
{
    m_store.write<OpenedRoom>(
        [caller, name, members, limits = m_limits](store::Session &session) { return createGroupIn(session, caller, name, members, limits); },
        std::move(reply));
}

void Rooms::vendorQueue(const Caller &caller, Reply<QList<Room>> reply)
{
    if (caller.role != Role::Vendor && !caller.isAdmin())
        return reply(fail(Code::Forbidden, QStringLiteral("vendors_only")));
    m_store.read<QList<Room>>(
        [user = caller.user](store::Session &session) -> Result<QList<Room>> { return viewsOf(session, store::RoomRepository(session).ofVendor(user), user); },
        std::move(reply));
}

} // namespace Suhbat::chat
