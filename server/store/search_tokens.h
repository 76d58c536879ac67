// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message.h"
#include "store/connection.h"

#include <QStringList>

namespace Suhbat::store {

// What the index knows of one message.
struct SearchEntry {
    MessageId id;
    RoomId room;
    UserId sender;
    MessageType type = MessageType::Text;
    QString content;
    Timestamp at;
};

// Messages are indexed in blocks of ids, and every token carries its block: "7_salom" is the word, "7~12" the room, "7@3"
// the author, "7#0" the type. Folded words hold no punctuation, so nobody can type the others.
qint64 searchBlock(qint64 id);
QString searchTokens(const SearchEntry &entry);

// Whether every one of text::queryWords' words occurs: from the beginning of a word, numbers whole.
bool matchesWords(const QString &content, const QStringList &words);

// One block's share of a query, in the dialect's own language.
struct SearchTerms {
    QStringList words;
    QList<RoomId> rooms; // one of them, if there are any
    UserId sender;
    std::optional<MessageType> type;

    // Each has to hold. The likely rarer ones come first.
    QStringList clauses(Dialect dialect, qint64 block) const;
    static QString all(Dialect dialect, const QStringList &clauses);
};

} // namespace Suhbat::store
