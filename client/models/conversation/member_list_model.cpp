// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/member_list_model.h"

#include "models/book/faces.h"
#include "models/book/rights.h"
#include "text/direction.h"

#include <tuple>

namespace Suhbat::client {

MemberListModel::MemberListModel(Book &book, RoomId room, QObject *parent) : QAbstractListModel(parent), m_book(book), m_room(room)
{
    connect(&book, &Book::peopleChanged, this, &MemberListModel::touchPeople);
    connect(&book, &Book::retold, this, [this] {
        if (!m_members.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {PresenceRole});
    });
}

int MemberListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member &member = m_members[index.row()];
    const StoredRoom *room = m_book.room(m_room);
    const QString name = m_book.nameOf(member.user, room ? &room->room : nullptr);
    const User *person = m_book.person(member.user);
    const bool isMe = m_book.isMe(member.user);
    switch (role) {
    case UserIdRole: return member.user.value();
    case NameRole: return text::isolated(name.isEmpty() ? member.name : name);
    case UsernameRole: return member.username;
    case InitialsRole: return initialsOf(name.isEmpty() ? member.name : name);
    case ColorIndexRole: return colorIndexOf(member.user.value());
    case AvatarRole: return person ? person->avatar : QString();
    case IsOnlineRole: return isMe || (person && person->isOnline);
    case PresenceRole: return person || isMe ? m_book.formatter().presence(isMe || person->isOnline, isMe ? Timestamp() : person->lastSeen) : QString();
    case IsAdminRole: return member.isAdmin;
    case IsMeRole: return isMe;
    case CanRemoveRole: return m_canRemove && !isMe;
    case CanPromoteRole: return m_canAppoint && !isMe;
    default: return {};
    }
}

QHash<int, QByteArray> MemberListModel::roleNames() const
{
    return {
        {UserIdRole, "userId"},         {NameRole, "name"},     {UsernameRole, "username"},   {InitialsRole, "initials"},
        {ColorIndexRole, "colorIndex"}, {AvatarRole, "avatar"}, {IsOnlineRole, "isOnline"},   {PresenceRole, "presence"},
        {IsAdminRole, "isAdmin"},       {IsMeRole, "isMe"},     {CanRemoveRole, "canRemove"}, {CanPromoteRole, "canPromote"},
    };
}

void MemberListModel::refresh()
{
    const StoredRoom *room = m_book.room(m_room);
    if (!room)
        return;
    QList<Member> wanted = room->room.members;
    std::sort(wanted.begin(), wanted.end(), isBefore);
    dropAllBut(wanted);
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (row < m_members.size() && m_members[row].user == wanted[row].user)
            continue;
        beginInsertRows({}, int(row), int(row));
        m_members.insert(row, wanted[row]);
        endInsertRows();
    }
    takeRights(*room);
    Q_EMIT countChanged();
}

// Whoever has another place or name now goes and comes again.
void MemberListModel::dropAllBut(const QList<Member> &wanted)
{
    for (qsizetype row = m_members.size() - 1; row >= 0; --row) {
        const Member &member = m_members[row];
        const auto place = std::lower_bound(wanted.begin(), wanted.end(), member, isBefore);
        if (place != wanted.end() && place->user == member.user)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_members.removeAt(row);
        endRemoveRows();
    }
}

void MemberListModel::takeRights(const StoredRoom &room)
{
    const Rights rights = rightsIn(room, m_book);
    const bool couldRemove = std::exchange(m_canRemove, rights.canChangeMembers);
    const bool couldAppoint = std::exchange(m_canAppoint, rights.canAppoint);
    if ((couldRemove != m_canRemove || couldAppoint != m_canAppoint) && !m_members.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {CanRemoveRole, CanPromoteRole});
}

void MemberListModel::touchPeople(const QSet<UserId> &people)
{
    for (int row = 0; row < count(); ++row) {
        if (people.contains(m_members[row].user))
            Q_EMIT dataChanged(index(row), index(row), {NameRole, InitialsRole, AvatarRole, IsOnlineRole, PresenceRole});
    }
}

bool MemberListModel::isBefore(const Member &left, const Member &right)
{
    const auto named = [](const Member &each) { return (each.name.isEmpty() ? each.username : each.name).toCaseFolded(); };
    return std::tuple(!left.isAdmin, named(left), left.user.value()) < std::tuple(!right.isAdmin, named(right), right.user.value());
}

} // namespace Suhbat::client
