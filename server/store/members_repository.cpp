// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/members_repository.h"

namespace Suhbat::store {

bool MemberRepository::add(RoomId room, UserId user, bool isAdmin, qint64 readUpTo)
{
    return m_db.run("members.add", {value(room), value(user), int(isAdmin), value(m_session.now()), readUpTo}).affected() > 0;
}

void MemberRepository::remove(RoomId room, UserId user) { m_db.run("members.remove", {value(room), value(user)}); }

void MemberRepository::removeAll(RoomId room) { m_db.run("members.remove_all", {value(room)}); }

void MemberRepository::setAdmin(RoomId room, UserId user, bool isAdmin) { m_db.run("members.set_admin", {int(isAdmin), value(room), value(user)}); }

void MemberRepository::countRoles(RoomId room) { m_db.run("rooms.count_roles", {value(room)}); }

QList<Member> MemberRepository::ofRoom(RoomId room)
{
    QList<Member> members;
    Rows rows = m_db.run("members.of_room", {value(room)});
    while (rows.next()) {
        members.append({rows.id<UserId>(0), rows.text(1), rows.text(2), Role(rows.integer(3)), rows.boolean(4), rows.time(5), rows.time(6), rows.integer(7)});
    }
    return members;
}

QList<UserId> MemberRepository::ids(RoomId room)
{
    QList<UserId> ids;
    Rows rows = m_db.run("members.ids", {value(room)});
    while (rows.next())
        ids << rows.id<UserId>(0);
    return ids;
}

QHash<QString, UserId> MemberRepository::byUsernames(RoomId room, const QStringList &usernameKeys)
{
    QVariantList list;
    for (const QString &key : usernameKeys)
        list << key;
    QHash<QString, UserId> found;
    if (list.isEmpty())
        return found;
    Rows rows = m_db.runList("members.usernames", {value(room)}, list);
    while (rows.next())
        found.insert(rows.text(0), rows.id<UserId>(1));
    return found;
}

std::optional<UserId> MemberRepository::other(RoomId room, UserId user)
{
    Rows rows = m_db.run("members.other", {value(room), value(user)});
    return rows.next() ? std::optional(rows.id<UserId>(0)) : std::nullopt;
}

std::optional<UserId> MemberRepository::oldest(RoomId room)
{
    Rows rows = m_db.run("members.oldest", {value(room)});
    return rows.next() ? std::optional(rows.id<UserId>(0)) : std::nullopt;
}

bool MemberRepository::hasAdmin(RoomId room) { return m_db.run("members.has_admin", {value(room)}).next(); }

QList<Member> MemberRepository::people(const QList<UserId> &ids)
{
    QList<Member> people;
    if (ids.isEmpty())
        return people;
    Rows rows = m_db.runList("members.people", {}, values(ids));
    while (rows.next()) {
        Member person;
        person.user = rows.id<UserId>(0);
        person.username = rows.text(1);
        person.name = rows.text(2);
        person.role = Role(rows.integer(3));
        people << person;
    }
    return people;
}

bool MemberRepository::isBlockedIn(RoomId directRoom, UserId user)
{
    return m_db.run("members.is_blocked_in", {value(user), value(user), value(directRoom)}).next();
}

std::optional<RoomState> MemberRepository::state(RoomId room, UserId user)
{
    Rows rows = m_db.run("members.state", {value(room), value(user)});
    if (!rows.next())
        return std::nullopt;
    RoomState state;
    state.isArchived = rows.boolean(0);
    state.isMuted = rows.boolean(1);
    state.mutedUntil = rows.time(2);
    state.isPinned = rows.boolean(3);
    state.isMarkedUnread = rows.boolean(4);
    state.lastReadOrdinal = rows.integer(5);
    state.draft = rows.text(6);
    state.draftReplyTo = rows.id<MessageId>(7);
    state.draftAt = rows.time(8);
    state.lastReadAt = rows.time(9);
    return state;
}

void MemberRepository::setState(RoomId room, UserId user, const RoomState &state)
{
    m_db.run("members.set_state",
             {int(state.isArchived), int(state.isMuted), value(state.mutedUntil), int(state.isPinned), int(state.isMarkedUnread), value(room), value(user)});
}

void MemberRepository::setDraft(RoomId room, UserId user, const QString &content, MessageId replyTo)
{
    m_db.run("members.set_draft", {content, value(replyTo), value(m_session.now()), value(room), value(user)});
}

bool MemberRepository::markRead(RoomId room, UserId user, qint64 ordinal)
{
    return m_db.run("members.mark_read", {ordinal, value(m_session.now()), value(room), value(user), ordinal}).affected() > 0;
}

QList<ReaderRow> MemberRepository::readers(RoomId room, qint64 ordinal, UserId except)
{
    QList<ReaderRow> readers;
    Rows rows = m_db.run("members.readers", {value(room), ordinal, except.value()});
    while (rows.next())
        readers.append({rows.id<UserId>(0), rows.text(1), rows.text(2), rows.time(3)});
    return readers;
}

QList<RoomId> MemberRepository::smallRoomsOf(UserId user, int mostMembers)
{
    QList<RoomId> rooms;
    Rows rows = m_db.run("members.small_rooms_of", {value(user), mostMembers});
    while (rows.next())
        rooms << rows.id<RoomId>(0);
    return rooms;
}

} // namespace Suhbat::store
