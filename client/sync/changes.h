// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "sync/change_set.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Suhbat::client {

// Gathers what changed and tells it as one change set: at once after a quiet moment, or else when `gatherMsecs` have passed
// since the last one. What is told is read from the cache then, so a room that changed a hundred times is told once.
class Changes : public QObject
{
    Q_OBJECT
public:
    Changes(Cache &cache, int gatherMsecs, QObject *parent = nullptr);

    void touchMessage(const QUuid &message);
    void touchRoom(RoomId room);
    void touchPerson(const User &person); // with what only the line knows: whether they are online
    void loseMessage(RoomId room, const QUuid &message);
    void loseRoom(RoomId room);
    void tearRoom(RoomId room);
    void addReceipt(const ChangeSet::Receipt &receipt);
    void addTyping(const ChangeSet::TypingChange &typing);
    void announce(const QUuid &message); // unless it proves to be read by then
    void makeWhole();
    void drop(); // of a transaction that failed, or somebody else's
    void flush(); // now
    int msecsToNext() const;

Q_SIGNALS:
    void gathered(const Suhbat::client::ChangeSetPtr &changes);

private:
    void schedule();
    void fill(ChangeSet &set);

    Cache &m_cache;
    const int m_gatherMsecs;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    ChangeSet m_direct; // what needs no reading
    QList<QUuid> m_messages, m_announced;
    QSet<QUuid> m_touched;
    QList<RoomId> m_rooms;
};

} // namespace Suhbat::client
