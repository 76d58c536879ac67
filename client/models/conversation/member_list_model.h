// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// Who is in a room: its admins first, then by name.
class MemberListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.members")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        UserIdRole = Qt::UserRole,
        NameRole,
        UsernameRole,
        InitialsRole,
        ColorIndexRole,
        AvatarRole,
        IsOnlineRole,
        PresenceRole,
        IsAdminRole,
        IsMeRole,
        CanRemoveRole,
        CanPromoteRole,
    };

    MemberListModel(Book &book, RoomId room, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_members.size()); }
    void refresh(); // the room is another now

Q_SIGNALS:
    void countChanged();

private:
    void dropAllBut(const QList<Member> &wanted);
    void takeRights(const StoredRoom &room);
    void touchPeople(const QSet<UserId> &people);
    static bool isBefore(const Member &left, const Member &right);

    Book &m_book;
    const RoomId m_room;
    QList<Member> m_members;
    bool m_canRemove = false;
    bool m_canAppoint = false;
};

} // namespace Suhbat::client
