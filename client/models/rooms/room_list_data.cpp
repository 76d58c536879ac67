// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the list says, and what one may do to it.
#include "models/book/faces.h"
#include "models/rooms/previews.h"
#include "models/rooms/room_list_model.h"

namespace Suhbat::client {

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoredRoom *room = m_book.room(m_rows[size_t(index.row())].room);
    if (!room)
        return {};
    if (role >= TitleRole && role <= IsOnlineRole)
        return faceData(*room, role);
    if (role >= PreviewRole && role <= PreviewIsTypingRole)
        return previewData(*room, role);
    return stateData(*room, role);
}

QVariant RoomListModel::faceData(const StoredRoom &room, int role) const
{
    switch (role) {
    case TitleRole: return faceOf(room, m_book).title;
    case KindRole: return kindOf(room, m_book);
    case InitialsRole: return faceOf(room, m_book).initials;
    case ColorIndexRole: return faceOf(room, m_book).colorIndex;
    case AvatarRole: return faceOf(room, m_book).avatar;
    case IsOnlineRole: {
        const User *other = m_book.person(otherOf(room.room, m_book));
        return other && other->isOnline;
    }
    default: return {};
    }
}

QVariant RoomListModel::previewData(const StoredRoom &room, int role) const
{
    const Preview preview = previewOf(room, m_book);
    switch (role) {
    case PreviewRole: return preview.text;
    case PreviewSenderRole: return preview.sender;
    case PreviewIsRtlRole: return preview.isRightToLeft;
    case PreviewIsDraftRole: return preview.isDraft;
    case PreviewIsTypingRole: return preview.isTyping;
    default: return {};
    }
}

QVariant RoomListModel::stateData(const StoredRoom &room, int role) const
{
    const RoomState &mine = room.room.mine;
    switch (role) {
    case RoomIdRole: return room.room.id.value();
    case TimeRole: return m_book.formatter().roomTime(activityOf(room));
    case TickRole: {
        const bool isTicked = room.newest && !isSavedMessages(room.room, m_book);
        return isTicked ? tickOf(*room.newest, room.readByOthers, m_book) : QStringLiteral("none");
    }
    case UnreadRole: return mine.unreadCount;
    case UnreadTextRole: return mine.unreadCount > 0 ? m_book.formatter().count(mine.unreadCount) : QString();
    case MentionsRole: return mine.mentionCount;
    case IsMutedRole: return isMutedNow(mine, m_book.now());
    case IsPinnedRole: return mine.isPinned;
    case IsArchivedRole: return mine.isArchived;
    case IsMarkedUnreadRole: return mine.isMarkedUnread;
    case IsCurrentRole: return room.room.id == m_current;
    default: return {};
    }
}

void RoomListModel::setMuted(qint64 roomId, int minutes) { change(roomId, mutedFor(minutes, m_book.now())); }

void RoomListModel::setPinned(qint64 roomId, bool isPinned) { change(roomId, {.isPinned = isPinned}); }

void RoomListModel::setArchived(qint64 roomId, bool isArchived) { change(roomId, {.isArchived = isArchived}); }

void RoomListModel::markRead(qint64 roomId)
{
    const StoredRoom *room = m_book.room(RoomId(roomId));
    if (!room)
        return;
    if (room->room.mine.isMarkedUnread)
        change(roomId, {.isMarkedUnread = false});
    const MessageId newest = newestStoredIn(*room);
    if (room->room.mine.unreadCount > 0 && newest.isValid())
        m_book.gateway().markRead(room->room.id, newest);
}

void RoomListModel::markUnread(qint64 roomId) { change(roomId, {.isMarkedUnread = true}); }

void RoomListModel::leave(qint64 roomId) { m_book.gateway().removeMember(RoomId(roomId), m_book.me().user.id, &m_book, m_book.told()); }

void RoomListModel::remove(qint64 roomId) { m_book.gateway().deleteRoom(RoomId(roomId), &m_book, m_book.told()); }

void RoomListModel::change(qint64 roomId, const Gateway::RoomWish &wish) { m_book.gateway().changeRoom(RoomId(roomId), wish, &m_book, m_book.told()); }

} // namespace Suhbat::client
