// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"
#include "models/rooms/folders.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace Suhbat::client {

// My rooms: pinned ones first, then the newest activity; those of one folder whose names match the filter.
class RoomListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.rooms")
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int totalUnread READ totalUnread NOTIFY totalUnreadChanged)
    Q_PROPERTY(QString totalUnreadText READ totalUnreadText NOTIFY totalUnreadChanged)
    Q_PROPERTY(bool hasRooms READ hasRooms NOTIFY hasRoomsChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY hasRoomsChanged)
public:
    enum Role {
        RoomIdRole = Qt::UserRole,
        TitleRole,
        KindRole,
        InitialsRole,
        ColorIndexRole,
        AvatarRole,
        IsOnlineRole,
        PreviewRole,
        PreviewSenderRole,
        PreviewIsRtlRole,
        PreviewIsDraftRole,
        PreviewIsTypingRole,
        TimeRole,
        TickRole,
        UnreadRole,
        UnreadTextRole,
        MentionsRole,
        IsMutedRole,
        IsPinnedRole,
        IsArchivedRole,
        IsMarkedUnreadRole,
        IsCurrentRole,
    };

    RoomListModel(Book &book, const Folders &folders, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return int(m_rows.size()); }
    int totalUnread() const { return m_totalUnread; }
    QString totalUnreadText() const;
    bool hasRooms() const { return !m_book.rooms().isEmpty(); }
    bool isLoaded() const { return m_book.isFilled(); }
    void setCurrent(RoomId room);

    Q_INVOKABLE qint64 roomAt(int index) const; // 0 outside
    Q_INVOKABLE int indexOf(qint64 roomId) const; // -1 if it is not shown
    Q_INVOKABLE void setMuted(qint64 roomId, int minutes); // 0: unmute, -1: for ever
    Q_INVOKABLE void setPinned(qint64 roomId, bool isPinned);
    Q_INVOKABLE void setArchived(qint64 roomId, bool isArchived);
    Q_INVOKABLE void markRead(qint64 roomId);
    Q_INVOKABLE void markUnread(qint64 roomId);
    Q_INVOKABLE void leave(qint64 roomId);
    Q_INVOKABLE void remove(qint64 roomId);

Q_SIGNALS:
    void folderChanged();
    void filterChanged();
    void countChanged();
    void totalUnreadChanged();
    void hasRoomsChanged();

private:
    // What the order depends on.
    struct Row {
        RoomId room;
        bool isPinned = false;
        qint64 activity = 0;
        bool operator<(const Row &other) const;
    };

    Row rowOf(const StoredRoom &room) const;
    bool isShown(const StoredRoom &room) const;
    bool matchesFilter(const StoredRoom &room) const;
    std::vector<Row> wantedRows() const;
    void refill();
    void rearrange(); // folder or filter are others now
    void removeUnwanted(const std::vector<Row> &wanted);
    void insertMissing(const std::vector<Row> &wanted);
    void update(RoomId room);
    void insert(const Row &row);
    void move(size_t from, const Row &row);
    void removeAt(size_t row);
    void touch(int row, const QList<int> &roles = {});
    void touchAll(const QList<int> &roles);
    void touchPeople(const QSet<UserId> &people);
    void countUnread();
    QVariant faceData(const StoredRoom &room, int role) const;
    QVariant previewData(const StoredRoom &room, int role) const;
    QVariant stateData(const StoredRoom &room, int role) const;
    void change(qint64 roomId, const Gateway::RoomWish &wish);

    Book &m_book;
    const Folders &m_folders;
    QString m_folder;
    QString m_filter;
    QStringList m_words; // of the filter
    mutable QHash<RoomId, QString> m_keys; // what the filter looks through
    std::vector<Row> m_rows;
    RoomId m_current;
    int m_totalUnread = 0;
};

} // namespace Suhbat::client
