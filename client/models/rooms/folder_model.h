// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rooms/folders.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// The folder strip. "customers" shows only to those who have some.
class FolderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.folders")
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { FolderIdRole = Qt::UserRole, TitleRole, IconRole, UnreadRole, UnreadTextRole, IsOwnRole };

    FolderModel(Book &book, Preferences &preferences, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const Folders &folders() const { return m_folders; }
    QString current() const { return m_current; }
    void setCurrent(const QString &folder);
    int currentIndex() const;
    int count() const { return int(m_rows.size()); }

    Q_INVOKABLE QString addFolder(const QString &name, const QList<double> &roomIds);
    Q_INVOKABLE void removeFolder(const QString &folderId);
    Q_INVOKABLE void renameFolder(const QString &folderId, const QString &name);
    Q_INVOKABLE void setRooms(const QString &folderId, const QList<double> &roomIds);
    Q_INVOKABLE QList<double> roomsOf(const QString &folderId) const;
    Q_INVOKABLE QString folderAt(int index) const;

Q_SIGNALS:
    void currentChanged();
    void countChanged();

private:
    struct Row {
        QString id;
        int unread = 0; // rooms
    };

    int indexOf(const QString &folder) const;
    void insertOwn(const QString &folder);
    void drop(const QString &folder);
    void showCustomers();
    void countUnread();
    QString titleOf(const QString &folder) const;

    Book &m_book;
    Folders m_folders;
    QList<Row> m_rows;
    QString m_current;
};

} // namespace Suhbat::client
