// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"
#include "store/store.h"
#include "words.h"

#include <QByteArrayList>

namespace Suhbat::bench {

struct SeedPlan {
    int people = 11'000;
    int roomSize = 10; // people sit in rooms of so many, in order
    int bigRoomSize = 1'000; // the first so many share one more room
    int history = 100'000; // messages of a room of the first ten people
    int elsewhere = 0; // messages spread over the small rooms
};

struct SeededTown {
    QByteArrayList people; // "token room", the small room of each
    RoomId bigRoom;
    RoomId historyRoom;
};

// Fills an empty database through the store's own repositories, many rows to a transaction.
class Seeder
{
public:
    Seeder(store::Store &store, SeedPlan plan) : m_store(store), m_plan(plan), m_words(7) {}
    Result<SeededTown> seed();

private:
    Result<> addPeople(SeededTown &town);
    Result<> addRooms(SeededTown &town);
    Result<RoomId> addRoom(const QString &name, qsizetype first, qsizetype count);
    Result<> addMessages(const QList<RoomId> &rooms, int count);

    store::Store &m_store;
    const SeedPlan m_plan;
    Words m_words;
    QList<UserId> m_people;
    QList<RoomId> m_rooms;
    QByteArrayList m_tokens;
};

} // namespace Suhbat::bench
