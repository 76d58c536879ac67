// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/pace.h"
#include "models/format/formatter.h"
#include "sync/gateway.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace Suhbat::client {

// What the GUI thread knows: who I am, my rooms, the people in them and who types. Every model reads here, so that a change
// set is taken in once and all of them say the same.
class Book : public QObject
{
    Q_OBJECT
public:
    Book(Gateway &gateway, const Clock &clock, const Formatter &formatter, const Pace &pace = {}, const Window &window = {}, QObject *parent = nullptr);

    Gateway &gateway() const { return m_gateway; }
    const Formatter &formatter() const { return m_formatter; }
    const Pace &pace() const { return m_pace; }
    const Window &window() const { return m_window; }
    Timestamp now() const { return m_clock.now(); }

    const Identity &me() const { return m_me; }
    bool isMe(UserId user) const { return user.isValid() && user == m_me.user.id; }

    const StoredRoom *room(RoomId room) const;
    const QHash<RoomId, StoredRoom> &rooms() const { return m_rooms; }
    bool isFilled() const { return m_isFilled; }

    const User *person(UserId user) const;
    QString nameOf(UserId user, const Room *room = nullptr) const; // as it is kept: isolate it inside a sentence
    void learn(const QList<User> &people);
    QList<UserId> typists(RoomId room) const;

    // For what answers with nothing: a failure is said, success shows by itself.
    Answer<> told();
    void say(const Error &error);

Q_SIGNALS:
    void meChanged();
    void refilled(); // the rooms are others now
    void roomsChanged(const QList<Suhbat::RoomId> &rooms); // new or changed
    void roomGone(Suhbat::RoomId room);
    void peopleChanged(const QSet<Suhbat::UserId> &people);
    void typingChanged(Suhbat::RoomId room);
    void applied(const Suhbat::client::ChangeSet &changes); // last: everything above is known by now
    void retold(); // texts read otherwise: language, digits or calendar are others now, or it is another day
    void failed(const QString &sentence);

private:
    struct Typist {
        UserId user;
        Timestamp until;
    };

    void apply(const ChangeSet &changes);
    void refill();
    void take(const Identity &identity);
    void takeReceipts(const QList<ChangeSet::Receipt> &receipts, QSet<RoomId> &touched);
    void takeTyping(const QList<ChangeSet::TypingChange> &changes);
    void stopTyping(RoomId room, UserId user);
    void dropOldTypists();
    void armMidnight();

    Gateway &m_gateway;
    const Clock &m_clock;
    const Formatter &m_formatter;
    const Pace m_pace;
    const Window m_window;
    Identity m_me;
    QHash<RoomId, StoredRoom> m_rooms;
    QHash<UserId, User> m_people;
    QHash<RoomId, QList<Typist>> m_typists;
    QTimer m_typistsLeave;
    QTimer m_midnight;
    bool m_isFilled = false;
};

} // namespace Suhbat::client
