// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applier.h"

namespace Suhbat::client {

// From the moment the line is open until the cache knows all that the server does, and from then on whenever a number was
// missed: subscribe, ask for what lies between, look at the list of rooms.
class Catchup : public QObject
{
    Q_OBJECT
public:
    Catchup(Tools &tools, Applier &applier, QObject *parent = nullptr);

    void begin(); // the line is open
    void stop(); // it is not any more
    bool isDone() const { return m_stage == Stage::Done; }

    // What the line brings; gathered, and applied in one transaction.
    void receive(const wire::ClientEvent &event);
    void applyReceived(); // now
    void askForRoom(RoomId room);

Q_SIGNALS:
    void done(); // all is here
    void failed(const Suhbat::Error &error); // the cache took it not, or the server would not tell; tried again later
    void quietlyChanged(Suhbat::RoomId room); // maybe old messages were cleaned up
    void passed(Suhbat::RoomId room, const Suhbat::wire::ClientEvent &event); // typing, presence: nothing of the cache

private:
    enum class Stage { Off, Asking, Done };

    void subscribed(const wire::Ack &ack);
    void ask();
    void answered(const wire::SyncAnswer &answer);
    void applyAnswer(const wire::SyncAnswer &answer, bool isLast);
    void applyRoom(const wire::SyncRoom &room, bool isOtherEpoch);
    void fetchRooms();
    void takeRooms(const QList<Room> &rooms);
    void finish();
    void giveUp(const Error &error);
    void applyOne(const wire::ClientEvent &event);
    void handleInRoom(const wire::ClientEvent &event);
    void askAgain();
    void tellQuietChanges();

    Tools &m_tools;
    Applier &m_applier;
    QTimer m_drain, m_retry;
    QList<wire::ClientEvent> m_received;
    QList<RoomId> m_toAsk; // of this round, not answered yet
    QList<RoomId> m_asked; // of those: what the last question was about
    QSet<RoomId> m_gaps;
    bool m_hasOwnGap = false;
    bool m_isAskingForGaps = false;
    int m_life = 0; // answers of an earlier one are not for us
    Stage m_stage = Stage::Off;
};

} // namespace Suhbat::client
