// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applier.h"

namespace Suhbat::client {

// Pages of a room's history: from the cache where it has them whole, from the server where it has a hole and the server can
// be reached, and what there is otherwise.
class Pages : public QObject
{
    Q_OBJECT
public:
    Pages(Tools &tools, Applier &applier, QObject *parent = nullptr);

    void newest(RoomId room, int limit, Reply<Page> answer);
    void older(RoomId room, MessageId before, int limit, Reply<Page> answer);
    void newer(RoomId room, MessageId after, int limit, Reply<Page> answer);
    void around(RoomId room, MessageId message, int limit, Reply<Page> answer);
    void firstUnread(RoomId room, int limit, Reply<Page> answer); // around what was read last; the newest where that is unknown
    void onDate(RoomId room, const QDate &date, int limit, Reply<Page> answer);
    void messages(RoomId room, const QList<MessageId> &ids, Reply<QList<StoredMessage>> answer);

    // Everything is here: rooms that were shown with a hole meanwhile are shown anew, and the newest page of the rooms at
    // the top is fetched, so that they can be read when the line is gone.
    void lineIsUp();
    void lineLost() { m_warm.clear(); }
    void checkStart(RoomId room); // whether the server still has what is cached

private:
    enum class Fetch { Allowed, Done }; // done: what is not there now is not to be had

    void readNewest(RoomId room, int limit, Fetch fetch, Reply<Page> answer);
    void readOlder(RoomId room, MessageId before, int limit, Fetch fetch, Reply<Page> answer);
    void readNewer(RoomId room, MessageId after, int limit, Fetch fetch, Reply<Page> answer);
    void readAround(RoomId room, MessageId message, int limit, Fetch fetch, Reply<Page> answer);
    void fetchAround(RoomId room, MessageId message, int limit, Reply<Page> answer);
    void refresh(RoomId room);
    void warmUp();
    void beginAnew(RoomId room);

    // What a search by halves knows: the page numbers between which the day's first message lies.
    struct DateSearch {
        RoomId room;
        Timestamp start;
        int limit = 0;
        qint64 newerPage = 0; // its message is of that day or later; 0: none is known
        qint64 olderPage = 0; // its message is older
        MessageId found;
    };
    void searchDate(const DateSearch &search, Reply<Page> answer);

    Page pageOf(RoomId room, const QList<Message> &messages, const std::optional<Span> &span, bool isTop);
    std::optional<Span> topSpan(RoomId room);
    bool canFetch(Fetch fetch) const { return fetch == Fetch::Allowed && m_tools.isReachable(); }

    enum class Side { Newest, Before, After };
    // Keeps a page of the server's. `key` is the message it lies next to.
    Result<> keep(RoomId room, const MessagesPage &page, Side side, MessageId key);

    Tools &m_tools;
    Applier &m_applier;
    Cache &m_cache;
    QSet<RoomId> m_partial; // shown with a hole
    QSet<RoomId> m_fresh; // looked at since the line is up
    QList<RoomId> m_warm; // still to be fetched
};

} // namespace Suhbat::client
