// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/room_list_model.h"

#include "models/book/faces.h"
#include "models/rooms/previews.h"
#include "models/search/room_search.h"
#include "text/fold.h"

#include <tuple>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

bool RoomListModel::Row::operator<(const Row &other) const
{
    return std::tuple(!isPinned, -activity, -room.value()) < std::tuple(!other.isPinned, -other.activity, -other.room.value());
}

RoomListModel::RoomListModel(Book &book, const Folders &folders, QObject *parent)
    : QAbstractListModel(parent), m_book(book), m_folders(folders), m_folder(u"all"_s)
{
    connect(&book, &Book::refilled, this, &RoomListModel::refill);
    connect(&book, &Book::roomsChanged, this, [this](const QList<RoomId> &rooms) {
        for (const RoomId room : rooms)
            update(room);
        countUnread();
    });
    connect(&book, &Book::roomGone, this, [this](RoomId room) {
        update(room);
        countUnread();
    });
    connect(&book, &Book::typingChanged, this, [this](RoomId room) {
        touch(indexOf(room.value()), {PreviewRole, PreviewSenderRole, PreviewIsRtlRole, PreviewIsDraftRole, PreviewIsTypingRole});
    });
    connect(&book, &Book::peopleChanged, this, &RoomListModel::touchPeople);
    connect(&book, &Book::retold, this, [this] {
        m_keys.clear();
        touchAll({});
        Q_EMIT totalUnreadChanged();
    });
    connect(&folders, &Folders::changed, this, [this](const QString &folder) {
        if (folder == m_folder)
            rearrange();
    });
    refill();
}

int RoomListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> RoomListModel::roleNames() const
{
    return {
        {RoomIdRole, "roomId"},
        {TitleRole, "title"},
        {KindRole, "kind"},
        {InitialsRole, "initials"},
        {ColorIndexRole, "colorIndex"},
        {AvatarRole, "avatar"},
        {IsOnlineRole, "isOnline"},
        {PreviewRole, "preview"},
        {PreviewSenderRole, "previewSender"},
        {PreviewIsRtlRole, "previewIsRtl"},
        {PreviewIsDraftRole, "previewIsDraft"},
        {PreviewIsTypingRole, "previewIsTyping"},
        {TimeRole, "time"},
        {TickRole, "tick"},
        {UnreadRole, "unread"},
        {UnreadTextRole, "unreadText"},
        {MentionsRole, "mentions"},
        {IsMutedRole, "isMuted"},
        {IsPinnedRole, "isPinned"},
        {IsArchivedRole, "isArchived"},
        {IsMarkedUnreadRole, "isMarkedUnread"},
        {IsCurrentRole, "isCurrent"},
    };
}

void RoomListModel::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    rearrange();
    Q_EMIT folderChanged();
}

void RoomListModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_words = text::queryWords(filter);
    rearrange();
    Q_EMIT filterChanged();
}

QString RoomListModel::totalUnreadText() const { return m_totalUnread > 0 ? m_book.formatter().count(m_totalUnread) : QString(); }

void RoomListModel::setCurrent(RoomId room)
{
    const RoomId before = std::exchange(m_current, room);
    touch(indexOf(before.value()), {IsCurrentRole});
    touch(indexOf(room.value()), {IsCurrentRole});
}

qint64 RoomListModel::roomAt(int index) const { return index >= 0 && index < count() ? m_rows[size_t(index)].room.value() : 0; }

int RoomListModel::indexOf(qint64 roomId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [roomId](const Row &each) { return each.room.value() == roomId; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

RoomListModel::Row RoomListModel::rowOf(const StoredRoom &room) const { return {room.room.id, room.room.mine.isPinned, activityOf(room).msecs()}; }

bool RoomListModel::isShown(const StoredRoom &room) const { return m_folders.holds(m_folder, room) && matchesFilter(room); }

bool RoomListModel::matchesFilter(const StoredRoom &room) const
{
    if (m_words.isEmpty())
        return true;
    auto key = m_keys.constFind(room.room.id);
    if (key == m_keys.cend())
        key = m_keys.insert(room.room.id, roomSearchKey(room, m_book));
    return keyMatches(*key, m_words);
}

std::vector<RoomListModel::Row> RoomListModel::wantedRows() const
{
    std::vector<Row> rows;
    rows.reserve(size_t(m_book.rooms().size()));
    for (const StoredRoom &room : m_book.rooms()) {
        if (isShown(room))
            rows.push_back(rowOf(room));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

// Another account, or everything read anew: nothing of what stands here need be right any more.
void RoomListModel::refill()
{
    beginResetModel();
    m_keys.clear();
    m_rows = wantedRows();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT hasRoomsChanged();
    countUnread();
}

void RoomListModel::rearrange()
{
    const std::vector<Row> wanted = wantedRows();
    removeUnwanted(wanted);
    insertMissing(wanted);
    Q_EMIT countChanged();
}

// Both lists are in the same order: what both hold is found by walking along them once.
void RoomListModel::removeUnwanted(const std::vector<Row> &wanted)
{
    const auto isWanted = [&](const Row &row) { return std::binary_search(wanted.begin(), wanted.end(), row); };
    for (size_t end = m_rows.size(); end > 0;) {
        if (isWanted(m_rows[end - 1])) {
            --end;
            continue;
        }
        size_t first = end - 1;
        while (first > 0 && !isWanted(m_rows[first - 1]))
            --first;
        beginRemoveRows({}, int(first), int(end - 1));
        m_rows.erase(m_rows.begin() + qsizetype(first), m_rows.begin() + qsizetype(end));
        endRemoveRows();
        end = first;
    }
}

void RoomListModel::insertMissing(const std::vector<Row> &wanted)
{
    for (size_t first = 0; first < wanted.size();) {
        if (first < m_rows.size() && m_rows[first].room == wanted[first].room) {
            ++first;
            continue;
        }
        size_t end = first + 1;
        const bool isBeforeAnother = first < m_rows.size();
        const RoomId next = isBeforeAnother ? m_rows[first].room : RoomId();
        while (end < wanted.size() && wanted[end].room != next)
            ++end;
        beginInsertRows({}, int(first), int(end - 1));
        m_rows.insert(m_rows.begin() + qsizetype(first), wanted.begin() + qsizetype(first), wanted.begin() + qsizetype(end));
        endInsertRows();
        first = end;
    }
}

void RoomListModel::update(RoomId id)
{
    const StoredRoom *room = m_book.room(id);
    m_keys.remove(id);
    const int at = indexOf(id.value());
    if (!room || !isShown(*room)) {
        if (at >= 0)
            removeAt(size_t(at));
    } else if (at < 0) {
        insert(rowOf(*room));
    } else {
        move(size_t(at), rowOf(*room));
    }
}

void RoomListModel::insert(const Row &row)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    const int at = int(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, row);
    endInsertRows();
    Q_EMIT countChanged();
    if (m_book.rooms().size() == 1)
        Q_EMIT hasRoomsChanged();
}

void RoomListModel::move(size_t from, const Row &row)
{
    m_rows[from] = row; // the order is broken at this one place until it has moved
    const auto here = m_rows.begin() + qsizetype(from);
    auto place = std::lower_bound(m_rows.begin(), here, row);
    if (place == here)
        place = std::lower_bound(here + 1, m_rows.end(), row);
    const size_t before = size_t(place - m_rows.begin()); // it goes before this row
    size_t to = before > from ? before - 1 : before;
    if (to != from) {
        beginMoveRows({}, int(from), int(from), {}, int(before));
        if (to < from)
            std::rotate(place, here, here + 1);
        else
            std::rotate(here, here + 1, place);
        endMoveRows();
    }
    touch(int(to));
}

void RoomListModel::removeAt(size_t row)
{
    beginRemoveRows({}, int(row), int(row));
    m_rows.erase(m_rows.begin() + qsizetype(row));
    endRemoveRows();
    Q_EMIT countChanged();
    if (m_book.rooms().isEmpty())
        Q_EMIT hasRoomsChanged();
}

void RoomListModel::touch(int row, const QList<int> &roles)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

void RoomListModel::touchAll(const QList<int> &roles)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

void RoomListModel::touchPeople(const QSet<UserId> &people)
{
    for (int row = 0; row < count(); ++row) {
        const StoredRoom *room = m_book.room(m_rows[size_t(row)].room);
        const UserId other = room ? otherOf(room->room, m_book) : UserId();
        if (other.isValid() && people.contains(other)) {
            m_keys.remove(room->room.id);
            touch(row, {TitleRole, InitialsRole, AvatarRole, IsOnlineRole});
        }
    }
}

void RoomListModel::countUnread()
{
    int total = 0;
    const Timestamp now = m_book.now();
    for (const StoredRoom &room : m_book.rooms()) {
        const RoomState &mine = room.room.mine;
        if (isMutedNow(mine, now) || mine.isArchived)
            total += mine.mentionCount;
        else
            total += unreadOf(room);
    }
    if (std::exchange(m_totalUnread, total) != total)
        Q_EMIT totalUnreadChanged();
}

} // namespace Suhbat::client
