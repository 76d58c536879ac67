// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway.h"
#include "sync/token_store.h"
#include "sync/tools.h"

namespace Suhbat::client {

// Who is signed in: remembered in identity.json beside the cache, the secret in the token store. The cache belongs to one
// account; another one's is wiped, one's own is found again after signing in anew.
class Account : public QObject
{
    Q_OBJECT
public:
    Account(Tools &tools, TokenStore &tokens, const QString &profileDir, const QString &device, QObject *parent = nullptr);

    void start(); // who was in is in again
    const Identity &identity() const { return m_identity; }
    bool isSignedIn() const { return m_identity.user.id.isValid(); }

    void signIn(const QUrl &server, const QString &username, const QString &password, Reply<> answer);
    void startAsGuest(const StartLink &link, Reply<RoomId> answer);
    void signOut(Reply<> answer);
    void changeName(const QString &name, Reply<> answer);
    void end(const Error &why); // the session is no more; what is cached waits for the same person

Q_SIGNALS:
    void entered(); // somebody is in, and the line may be opened
    void left();
    void identityChanged(const Suhbat::client::Identity &identity);
    void warned(const QString &code, const QString &sentence);

private:
    void enter(const Identity &identity, const Credential &credential);
    void adopt(const Identity &identity); // the cache is this one's from now on
    void forget(); // nobody is in; what is written on the disk stays
    void resume(const Result<QByteArray> &secret, int life);
    void openGuestRoom(const StartLink &link, Reply<RoomId> answer);
    QString filePath() const;
    void load();
    void save();
    static QString keyOf(const Identity &identity);

    Tools &m_tools;
    TokenStore &m_tokens;
    const QString m_profileDir, m_device;
    Identity m_identity;
    int m_life = 0; // a keychain's answer may come when somebody else is in
};

} // namespace Suhbat::client
