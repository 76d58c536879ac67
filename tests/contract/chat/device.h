// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village.h"

#include <QMap>
#include <QSet>

namespace Suhbat::test {

// What a client holds of one room.
struct HeldRoom {
    Room room; // with its members, ticket and pins; `mine` is the owner's
    qint64 seq = 0;
    MessageId readUpTo; // the owner's own marker
    QMap<qint64, Message> messages; // by id, without a hole from the oldest held to the newest
    bool isExactlyRead = true; // receipts have no seq: who was away knows of them by looking again
};

// One device of one person: it looks once, then holds its state by the events it hears and by asking for what it missed.
// seq is the next: apply; not newer: drop; beyond: ask.
class Device
{
public:
    Device(Village &village, Caller owner) : m_village(village), m_owner(std::move(owner)) {}

    const Caller &owner() const { return m_owner; }
    void look(); // afresh
    void hear(const Event &event);
    void leave() { m_isHere = false; }
    void comeBack(bool asksAllRooms = true, quint32 dice = 0);
    bool isHere() const { return m_isHere; }
    void ask(); // the difference to what is held, until there is no more

    int asked() const { return m_asked; }
    int resets() const { return m_resets; }

    // What differs from a fresh look; empty when nothing does. Messages from before `cleanedUpTo` may be gone there.
    QStringList differences(Timestamp cleanedUpTo);

private:
    void hearOwn(const Event &event);
    void hearInRoom(const Event &event);
    void applyOwn(const Event &event);
    void apply(HeldRoom &held, const Event &event);
    void applyReceipt(HeldRoom &held, const ReadReceipt &receipt);
    void gain(const Room &room);
    void lookAt(HeldRoom &held);
    void lookAtMarker(HeldRoom &held);
    void lookAtList();
    void lookAtOwn();
    void take(const chat::SyncAnswer &answer);
    void compare(const HeldRoom &held, const Room &fresh, Timestamp cleanedUpTo, QStringList &differences);
    void compareMessages(const HeldRoom &held, const QList<Message> &fresh, Timestamp cleanedUpTo, QStringList &differences);

    Village &m_village;
    const Caller m_owner;
    bool m_isHere = true;
    QString m_epoch;
    qint64 m_userSeq = 0;
    QMap<qint64, HeldRoom> m_rooms;
    QSet<qint64> m_blocked;
    QByteArray m_settings;
    QSet<qint64> m_unasked; // rooms not asked about this time
    int m_asked = 0;
    int m_resets = 0;
};

} // namespace Suhbat::test
