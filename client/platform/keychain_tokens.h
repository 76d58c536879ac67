// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/token_file.h"
#include "sync/token_store.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace Suhbat::client {

// Tokens in the desktop's keychain; where none answers in time, in a private file of the profile. Lives in the GUI thread,
// because keychains may ask their person something there; may be used from any.
class KeychainTokens final : public QObject, public TokenStore
{
    Q_OBJECT
public:
    enum class Place { Keychain, FileOnly };
    struct Limits {
        int loadMsecs = 60'000; // the person may have to unlock it first
        int saveMsecs = 5'000;
    };
    // `service`: what the keychain files our secrets under; one a profile, so that two profiles of one account stay apart.
    KeychainTokens(const QString &service, const QString &file, Place place, Limits limits, QObject *parent = nullptr);

    void load(const QString &key, Reply<QByteArray> reply) override;
    void save(const QString &key, const QByteArray &token, Reply<> reply) override;
    void remove(const QString &key, Reply<> reply) override;

private:
    bool usesKeychain() const;
    void askToLoad(const QString &key, const Reply<QByteArray> &reply);
    void askToSave(const QString &key, const QByteArray &token, const Reply<> &reply);
    void askToRemove(const QString &key, const Reply<> &reply);
    void run(QKeychain::Job *job, int msecs, const std::function<void(bool answered)> &done);

    const QString m_service;
    const Place m_place;
    const Limits m_limits;
    // Shared with writers in the thread pool that may outlive this.
    const std::shared_ptr<TokenFile> m_file;
};

} // namespace Suhbat::client
