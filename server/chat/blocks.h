// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/pages.h"
#include "core/result.h"
#include "model/user.h"

namespace Suhbat::store {
class Store;
}

namespace Suhbat::chat {

// Whom one does not want to hear from. The other side is never told.
class Blocks
{
public:
    explicit Blocks(store::Store &store) : m_store(store) {}

    void list(const Caller &caller, PageRequest page, Reply<PageOf<User>> reply);
    void block(const Caller &caller, UserId other, Reply<User> reply);
    void unblock(const Caller &caller, UserId other, Reply<> reply);

    static constexpr int most = 10000;

private:
    store::Store &m_store;
};

} // namespace Suhbat::chat
