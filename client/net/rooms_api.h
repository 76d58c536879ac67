// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/rest.h"
#include "net/server_address.h"
#include "wire/decode.h"

namespace Suhbat::client {

// What is not set stays as it is.
struct RoomPatch {
    std::optional<QString> name;
    std::optional<bool> isMuted;
    Timestamp mutedUntil; // with isMuted; none: for ever
    std::optional<bool> isArchived, isPinned, isMarkedUnread;
};

class RoomsApi
{
public:
    using Context = QObject *;

    explicit RoomsApi(Rest &rest) : m_rest(rest) {}

    void list(Context context, Reply<QList<Room>> answer); // all of them, newest activity first
    void get(RoomId room, Context context, Reply<Room> answer);
    void openDirect(UserId other, Context context, Reply<Room> answer); // the same one if it is there
    void openSavedMessages(Context context, Reply<Room> answer); // the room with oneself alone
    void createGroup(const QString &name, const QList<UserId> &members, Context context, Reply<Room> answer);
    void change(RoomId room, const RoomPatch &patch, Context context, Reply<Room> answer);
    void remove(RoomId room, Context context, Reply<> answer); // for everybody

    void members(RoomId room, Context context, Reply<QList<Member>> answer);
    void addMember(RoomId room, UserId user, Context context, Reply<Room> answer);
    void removeMember(RoomId room, UserId user, Context context, Reply<> answer); // oneself: leave
    void setAdmin(RoomId room, UserId user, bool isAdmin, Context context, Reply<Room> answer);

    void saveDraft(RoomId room, const QString &content, MessageId replyTo, Context context, Reply<> answer); // nothing at all: forgotten
    void start(const StartLink &link, Context context, Reply<Room> answer); // with the vendor, about the product

private:
    Rest &m_rest;
};

} // namespace Suhbat::client
