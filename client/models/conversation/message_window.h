// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/stored.h"

#include <deque>

namespace Suhbat::client {

// Messages in their order, oldest first: what is stored by id, then what waits by its place in the outbox.
class MessageWindow
{
public:
    int size() const { return int(m_messages.size()); }
    bool isEmpty() const { return m_messages.empty(); }
    const StoredMessage &at(int place) const { return m_messages[size_t(place)]; }
    bool isInside(int place) const { return place >= 0 && place < size(); }

    int find(const QUuid &message) const; // -1: not here
    int find(MessageId message) const;
    int placeFor(const StoredMessage &message) const; // where it belongs
    int placeFor(const StoredMessage &message, int without) const; // instead of the one at `without`
    MessageId oldestStored() const;
    MessageId newestStored() const;

    void insert(int place, const StoredMessage &message);
    void insert(int place, const QList<StoredMessage> &messages);
    void replace(int place, const StoredMessage &message) { m_messages[size_t(place)] = message; }
    void move(int from, int to); // `to`: its place afterwards
    void remove(int place, int count);
    void clear();

    static bool isBefore(const StoredMessage &left, const StoredMessage &right);

private:
    std::deque<StoredMessage> m_messages;
};

} // namespace Suhbat::client
