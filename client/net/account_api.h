// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/user.h"
#include "net/rest.h"

namespace Suhbat::client {

struct Login {
    QByteArray token;
    Timestamp expiresAt;
    User user;
};

struct Profile {
    User user;
    QByteArray settings; // JSON, one's own: folders and the like
};

struct LoginPlace {
    SessionId id;
    QString client; // "Suhbat on Debian"
    QString address;
    Timestamp createdAt, lastUsedAt, expiresAt;
    bool isCurrent = false;
};

struct GuestPass {
    QByteArray session; // the secret
    UserId guest;
    QString name;
};

// Who one is. Login and guest sessions do not set rest's credential: that is the caller's decision.
class AccountApi
{
public:
    using Context = QObject *;

    explicit AccountApi(Rest &rest) : m_rest(rest) {}

    void login(const QString &username, const QString &password, const QString &client, Context context, Reply<Login> answer); // remembered
    void logout(Context context, Reply<> answer);
    void me(Context context, Reply<Profile> answer);
    void rename(const QString &name, Context context, Reply<Profile> answer);
    void setSettings(const QByteArray &json, Context context, Reply<Profile> answer);
    void changePassword(const QString &old, const QString &fresh, Context context, Reply<Profile> answer); // this session stays

    void sessions(Context context, Reply<QList<LoginPlace>> answer);
    void revoke(SessionId session, Context context, Reply<> answer);
    void revokeOthers(Context context, Reply<> answer);

    void beginAsGuest(const QString &identifier, const QString &name, Context context, Reply<GuestPass> answer);
    void linkGuest(const QByteArray &session, Context context, Reply<int> answer); // the number of rooms taken over

private:
    Rest &m_rest;
};

} // namespace Suhbat::client
