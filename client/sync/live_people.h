// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/tools.h"

namespace Suhbat::client {

// What is true only now: who is online, who types.
class LivePeople : public QObject
{
    Q_OBJECT
public:
    LivePeople(Tools &tools, int typingShownMsecs, QObject *parent = nullptr);

    void pass(RoomId room, const wire::ClientEvent &event);
    void lineIsUp(); // who is online was not told meanwhile
    void lineLost();
    void dress(QList<User> &people) const; // with who is online

private:
    struct Typist {
        RoomId room;
        UserId user;
        bool operator==(const Typist &) const = default;
        friend size_t qHash(const Typist &typist, size_t seed = 0) { return qHashMulti(seed, typist.room.value(), typist.user.value()); }
    };

    void typed(RoomId room, const Typing &typing);
    void stopped(const Typist &typist, const QString &username);
    void setOnline(const User &user);
    void askPage(int page);
    void askMissing(); // of direct rooms, whom the list of people left out

    Tools &m_tools;
    const int m_typingShownMsecs;
    QHash<Typist, QTimer *> m_typists;
    QSet<UserId> m_online;
    QSet<UserId> m_seen; // since the line is up
    int m_life = 0;
};

} // namespace Suhbat::client
