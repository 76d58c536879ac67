// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/blocks.h"

#include "chat/people_visibility.h"
#include "chat/room_log.h"
#include "store/blocks_repository.h"
#include "store/users_repository.h"

namespace Suhbat::chat {

namespace {

void tellOwnDevices(store::Session &session, UserId user, UserId other, bool isBlocked)
{
    logForUser(session, user, store::UserEventKind::BlockedChanged, {}, {}, BlockedChanged{other, isBlocked}, other, isBlocked);
}

} // namespace

void Blocks::list(const Caller &caller, PageRequest page, Reply<PageOf<User>> reply)
{
    auto read = [caller, page](store::Session &session) -> Result<PageOf<User>> {
        store::BlockRepository blocks(session);
        return PageOf<User>{blocks.count(caller.user), blocks.list(caller.user, page.size, page.offset())};
    };
    m_store.read<PageOf<User>>(std::move(read), std::move(reply));
}

void Blocks::block(const Caller &caller, UserId other, Reply<User> reply)
{
    auto unit = [caller, other](store::Session &session) -> Result<User> {
        if (other == caller.user)
            return fail(Code::BadRequest, QStringLiteral("not_yourself"));
        const auto user = store::UserRepository(session).find(other);
        if (!user || !maySee(session, caller, *user))
            return fail(Code::NotFound);
        store::BlockRepository blocks(session);
        if (blocks.count(caller.user) >= most)
            return fail(Code::BadRequest, QStringLiteral("too_many_blocked"), {QString::number(most)});
        if (blocks.insert(caller.user, other))
            tellOwnDevices(session, caller.user, other, true);
        return *user;
    };
    m_store.write<User>(std::move(unit), std::move(reply));
}

void Blocks::unblock(const Caller &caller, UserId other, Reply<> reply)
{
    auto unit = [caller, other](store::Session &session) -> Result<> {
        if (store::BlockRepository(session).remove(caller.user, other))
            tellOwnDevices(session, caller.user, other, false);
        return {};
    };
    m_store.write<void>(std::move(unit), std::move(reply));
}

} // namespace Suhbat::chat
