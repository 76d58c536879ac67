// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/people_visibility.h"

#include "store/users_repository.h"

namespace Suhbat::chat {

bool maySee(store::Session &session, const Caller &caller, const User &other)
{
    if (other.id == caller.user || findsEverybody(caller))
        return true;
    if (other.role == Role::Vendor || other.role == Role::Agent)
        return true;
    return store::UserRepository(session).shareRoom(caller.user, other.id);
}

} // namespace Suhbat::chat
