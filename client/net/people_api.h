// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/rest.h"
#include "wire/decode.h"

namespace Suhbat::client {

// The others.
class PeopleApi
{
public:
    using Context = QObject *;

    explicit PeopleApi(Rest &rest) : m_rest(rest) {}

    void search(const QString &words, int page, int pageSize, Context context, Reply<wire::Listing<User>> answer); // without words: everybody
    void get(UserId user, Context context, Reply<User> answer);
    void blocked(int page, Context context, Reply<wire::Listing<User>> answer);
    void block(UserId user, Context context, Reply<> answer);
    void unblock(UserId user, Context context, Reply<> answer);

private:
    Rest &m_rest;
};

} // namespace Suhbat::client
