// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/accounts.h"
#include "chat/backoff.h"
#include "chat/identity.h"
#include "chat/passwords.h"

namespace Suhbat::chat {

enum class Lasting { UntilUnused, Remembered }; // 24 h from the last use, or 90 days

struct LoginRequest {
    QString username;
    QString password;
    Lasting lasting = Lasting::UntilUnused;
    QString client; // what the program calls itself
    QString address;
};

struct IssuedLogin {
    QByteArray token; // said once, to whoever logged in
    SessionId session;
    Timestamp expiresAt;
    User user;
};

struct LoginSession {
    SessionId id;
    QString client;
    QString address;
    Timestamp createdAt;
    Timestamp lastUsedAt;
    Timestamp expiresAt;
    bool isCurrent = false;
};

// Straight, for units of work and the command line's `token`. More than a thousand sessions of one user end the oldest.
Result<IssuedLogin> issueLogin(store::Session &session, const User &user, qint64 lifetimeMsecs, const QString &client, const QString &address);

// Coming in and going out.
class Logins
{
public:
    Logins(store::Store &store, Passwords &passwords, Identity &identity, const Settings &settings, MonotonicClock clock = monotonicMsecs);

    // InvalidCredentials, by the same work, whether or not the user exists. RateLimited after too many failures.
    void login(LoginRequest request, Reply<IssuedLogin> reply);
    bool isRegistrationOpen() const { return m_settings.limits()->isRegistrationOpen; }
    void registerAccount(LoginRequest request, QString name, Reply<IssuedLogin> reply); // if it is open
    void logout(const Caller &caller, Reply<> reply);

    void sessions(const Caller &caller, Reply<QList<LoginSession>> reply);
    void revoke(const Caller &caller, SessionId session, Reply<> reply);
    void revokeOthers(const Caller &caller, Reply<> reply);

    // Once an hour: forgets what has expired, a batch at a time.
    void removeExpired(Reply<qint64> reply);

    static QList<LoginSession> listOf(store::Session &session, UserId user, SessionId current);
    static Result<> end(store::Session &session, UserId user, SessionId ended);

private:
    struct Attempt;
    using AttemptPtr = std::shared_ptr<const Attempt>;

    std::optional<Error> refusal(const Attempt &attempt) const;
    void verify(const AttemptPtr &attempt);
    void judge(const AttemptPtr &attempt, Passwords::Verdict verdict);
    void admit(const AttemptPtr &attempt, const QString &newHash);
    qint64 lifetime(Lasting lasting) const;

    store::Store &m_store;
    Passwords &m_passwords;
    Identity &m_identity;
    const Settings &m_settings;
    Backoff m_backoff;
    AddressQuota m_registrations;
};

} // namespace Suhbat::chat
