// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"
#include "scripted_gateway.h"

namespace Suhbat::client {

// Everything a model stands on, with a clock that stands still at noon and pauses that take milliseconds.
struct Stage {
    static constexpr qint64 noon = 1'773'489'600'000; // 14 March 2026, 12:00 UTC

    FakeClock clock{Timestamp(noon)};
    Formatter formatter{clock};
    ScriptedGateway gateway;
    const Pace pace = quickPace();
    Book book;

    explicit Stage(int windowMost = 600) : Stage(Window{.most = windowMost}) {}
    explicit Stage(const Window &window) : book(gateway, clock, formatter, pace, window) {}

    static Pace quickPace()
    {
        Pace pace;
        pace.draftKept = 20;
        pace.draftTold = 60;
        pace.markedRead = 10;
        pace.searched = 5;
        pace.highlighted = 30;
        pace.typingShown = 40;
        return pace;
    }

    static User user(qint64 id, const QString &name)
    {
        User user;
        user.id = UserId(id);
        user.name = name;
        user.username = name.toLower().remove(u' ');
        user.role = Role::User;
        return user;
    }
    static Member member(const User &user, bool isAdmin = false)
    {
        Member member;
        member.user = user.id;
        member.username = user.username;
        member.name = user.name;
        member.isAdmin = isAdmin;
        return member;
    }

    const User me = user(1, QStringLiteral("Malika"));
    const User anvar = user(2, QStringLiteral("Anvar Karimov"));
    const User sara = user(3, QStringLiteral("Sara"));

    StoredRoom room(qint64 id, RoomKind kind = RoomKind::Group, const QString &name = {}) const
    {
        StoredRoom stored;
        stored.room.id = RoomId(id);
        stored.room.uuid = QUuid(uint(id), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        stored.room.kind = kind;
        stored.room.name = name.isEmpty() && kind == RoomKind::Group ? QStringLiteral("Room %1").arg(id) : name;
        stored.room.members = {member(me), member(anvar)};
        if (kind == RoomKind::Group)
            stored.room.members.append(member(sara));
        stored.room.createdAt = Timestamp(noon - 1'000'000 + id);
        return stored;
    }

    StoredMessage message(qint64 id, const User &author, const QString &content, qint64 minute = -1, RoomId room = RoomId(1)) const
    {
        StoredMessage stored;
        stored.message.id = MessageId(id);
        stored.message.uuid = QUuid(uint(id), 2, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        stored.message.room = room;
        stored.message.ordinal = id;
        stored.message.sender = author.id;
        stored.message.senderUsername = author.username;
        stored.message.content = content;
        stored.message.createdAt = Timestamp(noon - 3600'000 + (minute < 0 ? id : minute) * 60'000);
        return stored;
    }
    StoredMessage waiting(qint64 order, const QString &content, SendState state = SendState::Waiting) const
    {
        StoredMessage stored = message(9'000'000 + order, me, content, 70);
        stored.message.id = {};
        stored.message.ordinal = 0;
        stored.state = state;
        stored.outboxOrder = order;
        return stored;
    }
    // The same one, as it comes back from the server.
    static StoredMessage acknowledged(StoredMessage stored, qint64 id)
    {
        stored.message.id = MessageId(id);
        stored.message.ordinal = id;
        stored.state = SendState::Stored;
        return stored;
    }

    // A page of messages that Anvar wrote, one a minute.
    void fillHistory(int count, RoomId room = RoomId(1))
    {
        for (int id = 1; id <= count; ++id)
            gateway.history[room].append(message(id, anvar, QStringLiteral("Message %1").arg(id), id % 60, room));
    }

    void signIn() { Q_EMIT gateway.identityChanged({QUrl(QStringLiteral("https://chat.example.org")), me, false}); }
    void signIn(const QList<StoredRoom> &rooms)
    {
        gateway.storedRooms = rooms;
        signIn();
    }
};

} // namespace Suhbat::client
