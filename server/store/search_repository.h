// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search_tokens.h"
#include "store/store.h"

#include <QSet>

namespace Suhbat::store {

struct SearchQuery {
    QStringList words; // of text::queryWords; none finds nothing
    std::optional<QList<RoomId>> rooms; // where the asker may read; unset: everywhere
    UserId sender;
    std::optional<MessageType> type;
    Timestamp from; // inclusive
    Timestamp to; // exclusive
    MessageId before; // the last one of the page before
    int limit = 50;
};

// Finds messages by the words in them, newest first. What the indexer has not reached yet is matched here, so that a
// message is found as soon as it is committed.
class SearchRepository
{
public:
    explicit SearchRepository(Session &session) : m_db(session.db()) {}

    QList<MessageId> find(const SearchQuery &query);

private:
    struct Search;

    int matchRows(Search &search, Rows rows);
    QList<qint64> blocks(const SearchQuery &query, qint64 from);
    void searchBlocks(Search &search, qint64 from);
    bool searchFew(Search &search, const QString &clause);
    void searchAll(Search &search, const QString &expression);
    bool isSmall(const QList<RoomId> &rooms);

    Connection &m_db;
};

} // namespace Suhbat::store
