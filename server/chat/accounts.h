// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/pages.h"
#include "core/result.h"
#include "model/user.h"

namespace Suhbat::store {
class Session;
}

namespace Suhbat::chat {

struct NewAccount {
    QString username;
    QString name; // empty: the username
    Role role = Role::User;
    QString passwordHash; // from Passwords: made before the unit of work, which must not wait for it
};

// Straight functions for units of work, and for the verbs of the command line. Those that end sessions publish
// SessionRevoked, which Identity observes.

// 3–32 letters, digits or ._- with at least one letter or digit; what is kept is its composed form.
Result<QString> checkUsername(const QString &username);
QString usernameKey(const QString &username); // what makes two usernames the same
Result<QString> checkName(const QString &name);

Result<User> createAccount(store::Session &session, const NewAccount &account);
Result<User> findAccount(store::Session &session, const QString &username);
QList<User> listAccounts(store::Session &session, PageRequest page);

// The last admin who can log in stays one.
Result<> setRole(store::Session &session, UserId user, Role role);
Result<> setDisabled(store::Session &session, UserId user, bool isDisabled);
void setPassword(store::Session &session, UserId user, const QString &passwordHash, SessionId keep = {});

// Ends the user's sessions, all or all but one, and closes their sockets.
int endSessions(store::Session &session, UserId user, SessionId keep = {});
// One session, or with none all of the user's: its sockets close, and Identity forgets it.
void publishRevoked(store::Session &session, UserId user, SessionId revoked);
// Closes a user's sockets without logging anybody out: they come back as who they are now.
void reconnect(store::Session &session, UserId user);

} // namespace Suhbat::chat
