// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/folder_model.h"

#include "models/rooms/previews.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

QSet<RoomId> roomIds(const QList<double> &ids)
{
    QSet<RoomId> rooms;
    for (const double id : ids)
        rooms.insert(RoomId(qint64(id)));
    return rooms;
}

// By its name among the drawings.
QString iconOf(const QString &folder)
{
    static const QHash<QString, QString> icons{{u"all"_s, u"chats"_s},     {u"unread"_s, u"unread"_s},     {u"people"_s, u"person"_s},
                                               {u"groups"_s, u"people"_s}, {u"customers"_s, u"headset"_s}, {u"archive"_s, u"archive"_s}};
    return icons.value(folder, u"folder"_s);
}

// In this order; own ones stand behind them.
const QStringList builtIn{u"all"_s, u"unread"_s, u"people"_s, u"groups"_s, u"customers"_s, u"archive"_s};

} // namespace

FolderModel::FolderModel(Book &book, Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_book(book), m_folders(book, preferences), m_current(u"all"_s)
{
    for (const QString &folder : builtIn) {
        if (folder != "customers"_L1)
            m_rows.append({folder});
    }
    for (const OwnFolder &folder : m_folders.own())
        m_rows.append({folder.id});
    connect(&m_folders, &Folders::added, this, &FolderModel::insertOwn);
    connect(&m_folders, &Folders::removed, this, &FolderModel::drop);
    connect(&m_folders, &Folders::changed, this, [this](const QString &folder) {
        countUnread();
        const QModelIndex row = index(indexOf(folder));
        Q_EMIT dataChanged(row, row, {TitleRole});
    });
    connect(&book, &Book::refilled, this, &FolderModel::countUnread);
    connect(&book, &Book::roomsChanged, this, &FolderModel::countUnread);
    connect(&book, &Book::roomGone, this, &FolderModel::countUnread);
    connect(&book, &Book::retold, this, [this] { Q_EMIT dataChanged(index(0), index(count() - 1), {TitleRole, UnreadTextRole}); });
    countUnread();
}

int FolderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case FolderIdRole: return row.id;
    case TitleRole: return titleOf(row.id);
    case IconRole: return iconOf(row.id);
    case UnreadRole: return row.unread;
    case UnreadTextRole: return row.unread > 0 ? m_book.formatter().count(row.unread) : QString();
    case IsOwnRole: return row.id.startsWith("own:"_L1);
    default: return {};
    }
}

QHash<int, QByteArray> FolderModel::roleNames() const
{
    return {
        {FolderIdRole, "folderId"}, {TitleRole, "title"}, {IconRole, "icon"}, {UnreadRole, "unread"}, {UnreadTextRole, "unreadText"}, {IsOwnRole, "isOwn"},
    };
}

void FolderModel::setCurrent(const QString &folder)
{
    if (m_current == folder || indexOf(folder) < 0)
        return;
    m_current = folder;
    Q_EMIT currentChanged();
}

int FolderModel::currentIndex() const { return indexOf(m_current); }

QString FolderModel::addFolder(const QString &name, const QList<double> &ids)
{
    return name.simplified().isEmpty() ? QString() : m_folders.add(name, roomIds(ids));
}

void FolderModel::removeFolder(const QString &folderId) { m_folders.remove(folderId); }

void FolderModel::renameFolder(const QString &folderId, const QString &name) { m_folders.rename(folderId, name); }

void FolderModel::setRooms(const QString &folderId, const QList<double> &ids) { m_folders.setRooms(folderId, roomIds(ids)); }

QList<double> FolderModel::roomsOf(const QString &folderId) const
{
    QList<double> ids;
    for (const OwnFolder &folder : m_folders.own()) {
        if (folder.id != folderId)
            continue;
        for (const RoomId room : folder.rooms)
            ids.append(double(room.value()));
    }
    return ids;
}

QString FolderModel::folderAt(int index) const { return m_rows.value(index).id; }

int FolderModel::indexOf(const QString &folder) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.id == folder; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void FolderModel::insertOwn(const QString &folder)
{
    beginInsertRows({}, count(), count());
    m_rows.append({folder});
    endInsertRows();
    countUnread();
    Q_EMIT countChanged();
}

void FolderModel::drop(const QString &folder)
{
    const int at = indexOf(folder);
    if (at < 0)
        return;
    if (m_current == folder)
        setCurrent(u"all"_s);
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void FolderModel::showCustomers()
{
    const QString customers = u"customers"_s;
    const auto &rooms = m_book.rooms();
    const bool hasSome = std::any_of(rooms.begin(), rooms.end(), [&](const StoredRoom &room) { return m_folders.holds(customers, room); });
    if (!hasSome)
        return drop(customers);
    if (indexOf(customers) >= 0)
        return;
    const int at = indexOf(u"archive"_s);
    beginInsertRows({}, at, at);
    m_rows.insert(at, {customers});
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void FolderModel::countUnread()
{
    showCustomers();
    QList<int> counts(m_rows.size(), 0);
    const Timestamp now = m_book.now();
    for (const StoredRoom &room : m_book.rooms()) {
        if (unreadOf(room) == 0 || isMutedNow(room.room.mine, now))
            continue;
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            counts[row] += m_folders.holds(m_rows[row].id, room) ? 1 : 0;
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (std::exchange(m_rows[row].unread, counts[row]) != counts[row])
            Q_EMIT dataChanged(index(int(row)), index(int(row)), {UnreadRole, UnreadTextRole});
    }
}

QString FolderModel::titleOf(const QString &folder) const
{
    for (const OwnFolder &own : m_folders.own()) {
        if (own.id == folder)
            return own.name;
    }
    if (folder == "all"_L1)
        return tr("All");
    if (folder == "unread"_L1)
        return tr("Unread");
    if (folder == "people"_L1)
        return tr("People");
    if (folder == "groups"_L1)
        return tr("Groups");
    if (folder == "customers"_L1)
        return tr("Customers");
    return tr("Archive");
}

} // namespace Suhbat::client
