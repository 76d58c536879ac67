// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/audit.h"
#include "chat/live.h"
#include "chat/logins.h"

namespace Suhbat::chat {

struct UserQuery {
    QString search;
    std::optional<Role> role; // none: every account, no guests
    PageRequest page;
};

struct AdminUser {
    User user;
    QString identifier; // of a guest: what the page knew about them
};

struct AccountRequest {
    QString username;
    QString name;
    QString password;
    Role role = Role::User;
};

struct UserPatch {
    std::optional<QString> name;
    std::optional<Role> role;
    std::optional<bool> isDisabled;
};

// What only admins may. Each deed and each look leaves a note in the audit log.
class Administration
{
public:
    Administration(store::Store &store, Audit &audit, Passwords &passwords, Identity &identity, const Live &live, Settings &settings)
        : m_store(store), m_audit(audit), m_passwords(passwords), m_identity(identity), m_live(live), m_settings(settings)
    {
    }

    void users(const Caller &caller, UserQuery query, Reply<PageOf<AdminUser>> reply);
    void user(const Caller &caller, UserId user, Reply<AdminUser> reply);
    void create(const Caller &caller, AccountRequest request, Reply<AdminUser> reply);
    void update(const Caller &caller, UserId user, UserPatch patch, Reply<AdminUser> reply);
    void resetPassword(const Caller &caller, UserId user, QString password, Reply<> reply); // ends the user's sessions

    void sessions(const Caller &caller, UserId user, Reply<QList<LoginSession>> reply);
    void endSession(const Caller &caller, UserId user, SessionId session, Reply<> reply);
    void endSessions(const Caller &caller, UserId user, Reply<> reply);

    void settings(const Caller &caller, Reply<Settings::Now> reply);
    void changeSettings(const Caller &caller, SettingsPatch patch, Reply<Settings::Now> reply);

private:
    // Runs the unit with its note; afterwards nobody remembers who the user was.
    template<class T>
    void changeUser(const Caller &caller, UserId user, std::function<Result<T>(store::Session &)> unit, Reply<T> reply);
    AdminUser withPresence(AdminUser user) const;

    store::Store &m_store;
    Audit &m_audit;
    Passwords &m_passwords;
    Identity &m_identity;
    const Live &m_live;
    Settings &m_settings;
};

} // namespace Suhbat::chat
