// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applier.h"

namespace Suhbat::client {

// Finds what was said: the server knows all of it, the cache what was seen.
class SearchDesk : public QObject
{
    Q_OBJECT
public:
    explicit SearchDesk(Tools &tools, QObject *parent = nullptr) : QObject(parent), m_tools(tools) {}

    void search(const SearchQuestion &question, Reply<SearchAnswer> answer);
    void people(const QString &words, Reply<QList<User>> answer);

private:
    SearchAnswer searchCache(const SearchQuestion &question);
    QList<User> peopleInCache(const QString &words);

    Tools &m_tools;
};

} // namespace Suhbat::client
