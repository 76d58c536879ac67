// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/room.h"

#include <QPair>

namespace Suhbat::store {
class Store;
}

namespace Suhbat::chat {

struct SearchQuery {
    QString words;
    std::optional<RoomRef> room;
    std::optional<UserId> sender;
    std::optional<MessageType> kind;
    Timestamp from;
    Timestamp to;
    std::optional<MessageId> before; // the next page
    int size = 50;
};

struct SearchHit {
    Message message;
    QList<QPair<int, int>> highlights; // [start, length] in UTF-16 units of content
};

struct SearchAnswer {
    qint64 count = 0; // of all hits, up to a thousand
    QList<SearchHit> hits; // newest first
    bool hasMore = false;
};

class Search
{
public:
    explicit Search(store::Store &store) : m_store(store) {}

    void find(const Caller &caller, SearchQuery query, Reply<SearchAnswer> reply); // only rooms the caller may read

private:
    store::Store &m_store;
};

} // namespace Suhbat::chat
