// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"
#include "models/format/preferences.h"

#include <QSet>

namespace Suhbat::client {

// A person's own folder.
struct OwnFolder {
    QString id; // "own:<n>"
    QString name;
    QSet<RoomId> rooms;
};

// Which room lies in which folder: "all", "unread", "people", "groups", "customers", "archive" or an own one.
class Folders : public QObject
{
    Q_OBJECT
public:
    Folders(Book &book, Preferences &preferences, QObject *parent = nullptr);

    bool holds(const QString &folder, const StoredRoom &room) const;
    const QList<OwnFolder> &own() const { return m_own; }
    QString add(const QString &name, const QSet<RoomId> &rooms); // its id
    void rename(const QString &id, const QString &name);
    void setRooms(const QString &id, const QSet<RoomId> &rooms);
    void remove(const QString &id);

Q_SIGNALS:
    void added(const QString &id); // at the end
    void changed(const QString &id);
    void removed(const QString &id);

private:
    OwnFolder *find(const QString &id);
    void load();
    void save();

    Book &m_book;
    Preferences &m_preferences;
    QList<OwnFolder> m_own;
};

} // namespace Suhbat::client
