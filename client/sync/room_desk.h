// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applier.h"
#include "sync/gateway.h"

namespace Suhbat::client {

// What is done to rooms and people: it needs the server, and its answer goes into the cache before anybody hears of it.
class RoomDesk : public QObject
{
    Q_OBJECT
public:
    RoomDesk(Tools &tools, Applier &applier, QObject *parent = nullptr) : QObject(parent), m_tools(tools), m_applier(applier) {}

    void openDirect(UserId other, Reply<RoomId> answer) { m_tools.api.rooms.openDirect(other, this, opened(std::move(answer))); }
    void openSavedMessages(Reply<RoomId> answer);
    void createGroup(const QString &name, const QList<UserId> &members, Reply<RoomId> answer)
    {
        m_tools.api.rooms.createGroup(name, members, this, opened(std::move(answer)));
    }
    void rename(RoomId room, const QString &name, Reply<> answer);
    void addMembers(RoomId room, QList<UserId> members, Reply<> answer);
    void removeMember(RoomId room, UserId member, Reply<> answer);
    void setAdmin(RoomId room, UserId member, bool isAdmin, Reply<> answer);
    void remove(RoomId room, Reply<> answer);
    void change(RoomId room, const Gateway::RoomWish &wish, Reply<> answer);
    void blocked(Reply<QList<User>> answer);
    void readBy(RoomId room, MessageId message, Reply<QList<ReadBy>> answer);

private:
    Reply<Room> opened(Reply<RoomId> answer);
    Reply<Room> changed(Reply<> answer);
    void keep(const Room &room);
    void readPageOfBlocked(int page, QList<User> sofar, Reply<QList<User>> answer);

    Tools &m_tools;
    Applier &m_applier;
};

} // namespace Suhbat::client
