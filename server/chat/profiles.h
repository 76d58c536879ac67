// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/backoff.h"
#include "chat/identity.h"
#include "chat/live.h"
#include "chat/pages.h"
#include "chat/passwords.h"

namespace Suhbat::chat {

struct OwnProfile {
    User user;
    QByteArray settings; // a JSON object, the client's own
};

// Only what is given changes.
struct ProfilePatch {
    std::optional<QString> name;
    std::optional<QString> avatar;
    std::optional<QByteArray> settings;
};

// What people know of themselves and of each other.
class Profiles
{
public:
    Profiles(store::Store &store, Passwords &passwords, Identity &identity, const Live &live, const Settings &settings, MonotonicClock clock = monotonicMsecs)
        : m_store(store), m_passwords(passwords), m_identity(identity), m_live(live), m_settings(settings), m_backoff(settings, std::move(clock))
    {
    }

    void own(const Caller &caller, Reply<OwnProfile> reply);
    static Result<> check(const ProfilePatch &patch); // as far as can be said without looking anything up
    void update(const Caller &caller, ProfilePatch patch, Reply<OwnProfile> reply);
    // Ends every other session of the caller.
    void changePassword(const Caller &caller, QString oldPassword, QString newPassword, Reply<> reply);

    // Customers find vendors, agents and whom they share a room with; others find everybody.
    void search(const Caller &caller, QString words, PageRequest page, Reply<PageOf<User>> reply);
    void get(const Caller &caller, UserId user, Reply<User> reply);

    static constexpr int settingsBytes = 16 * 1024;
    static constexpr int avatarLength = 1024;

private:
    void storePassword(const Caller &caller, const QString &oldHash, const QString &newHash, Reply<> reply);

    store::Store &m_store;
    Passwords &m_passwords;
    Identity &m_identity;
    const Live &m_live;
    const Settings &m_settings;
    Backoff m_backoff;
};

} // namespace Suhbat::chat
