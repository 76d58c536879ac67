// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/stored.h"

namespace Suhbat::client {

// The folded words of every cached message. It keeps no text, so what is taken out has to be told as it was put in.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    void add(const Message &message) { write(message, "INSERT INTO search(rowid, words, place) VALUES(?, ?, ?)"); }
    void take(const Message &message) { write(message, "INSERT INTO search(search, rowid, words, place) VALUES('delete', ?, ?, ?)"); }
    void clear() { m_database.run("INSERT INTO search(search) VALUES('delete-all')"); }

    // Newest first; `words` of text::queryWords.
    QList<MessageId> find(const SearchQuestion &question, const QStringList &words);

    static QString expression(const SearchQuestion &question, const QStringList &words);

private:
    void write(const Message &message, const char *statement);

    Database &m_database;
};

} // namespace Suhbat::client
