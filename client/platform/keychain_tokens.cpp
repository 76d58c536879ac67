// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_tokens.h"

#include "platform/logging.h"

#include <QThreadPool>
#include <QTimer>
#ifdef SUHBAT_WITH_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace Suhbat::client {

KeychainTokens::KeychainTokens(const QString &service, const QString &file, Place place, Limits limits, QObject *parent)
    : QObject(parent), m_service(service), m_place(place), m_limits(limits), m_file(std::make_shared<TokenFile>(file))
{
}

bool KeychainTokens::usesKeychain() const
{
#ifdef SUHBAT_WITH_KEYCHAIN
    return m_place == Place::Keychain;
#else
    return false;
#endif
}

void KeychainTokens::load(const QString &key, Reply<QByteArray> reply)
{
    // In the file is what the keychain did not take.
    if (const auto token = m_file->load(key))
        return reply(*token);
    if (!usesKeychain())
        return reply(fail(Code::NotFound));
    QMetaObject::invokeMethod(this, [this, key, reply] { askToLoad(key, reply); });
}

void KeychainTokens::save(const QString &key, const QByteArray &token, Reply<> reply)
{
    if (!usesKeychain())
        return reply(m_file->save(key, token));
    QMetaObject::invokeMethod(this, [this, key, token, reply] { askToSave(key, token, reply); });
}

void KeychainTokens::remove(const QString &key, Reply<> reply)
{
    const Result<> removed = m_file->remove(key);
    if (!usesKeychain() || !removed)
        return reply(removed);
    QMetaObject::invokeMethod(this, [this, key, reply] { askToRemove(key, reply); });
}

#ifdef SUHBAT_WITH_KEYCHAIN

// `done` is called once: when the job ends, or with `answered` false when its time is over. The job itself may still end
// later and tidies up after itself.
void KeychainTokens::run(QKeychain::Job *job, int msecs, const std::function<void(bool)> &done)
{
    auto isDone = std::make_shared<bool>(false);
    const auto once = [isDone, done](bool answered) {
        if (!std::exchange(*isDone, true))
            done(answered);
    };
    connect(job, &QKeychain::Job::finished, this, [once] { once(true); });
    QTimer::singleShot(msecs, this, [once] { once(false); });
    job->start();
}

void KeychainTokens::askToLoad(const QString &key, const Reply<QByteArray> &reply)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    run(job, m_limits.loadMsecs, [job, reply](bool answered) {
        if (!answered) {
            qCWarning(logPlatform) << "the keychain does not answer";
            return reply(fail(Code::Unavailable));
        }
        switch (job->error()) {
        case QKeychain::NoError: return reply(job->binaryData());
        case QKeychain::EntryNotFound:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented: return reply(fail(Code::NotFound));
        default: break;
        }
        qCWarning(logPlatform) << "the keychain does not open:" << job->errorString();
        reply(fail(Code::Unavailable));
    });
}

void KeychainTokens::askToSave(const QString &key, const QByteArray &token, const Reply<> &reply)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(token);
    run(job, m_limits.saveMsecs, [job, key, token, reply, file = m_file](bool answered) {
        const bool isKept = answered && job->error() == QKeychain::NoError;
        if (!isKept)
            qCInfo(logPlatform) << "no keychain takes the token, a private file keeps it:" << (answered ? job->errorString() : QString());
        // Away from the GUI thread: both write to the disk.
        QThreadPool::globalInstance()->start([isKept, key, token, reply, file] { reply(isKept ? file->remove(key) : file->save(key, token)); });
    });
}

void KeychainTokens::askToRemove(const QString &key, const Reply<> &reply)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    run(job, m_limits.saveMsecs, [job, reply](bool answered) {
        const bool isGone = answered
            && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound || job->error() == QKeychain::NoBackendAvailable
                || job->error() == QKeychain::NotImplemented);
        reply(isGone ? Result<>() : Result<>(fail(Code::Unavailable)));
    });
}

#else

void KeychainTokens::askToLoad(const QString &, const Reply<QByteArray> &) {}
void KeychainTokens::askToSave(const QString &, const QByteArray &, const Reply<> &) {}
void KeychainTokens::askToRemove(const QString &, const Reply<> &) {}
void KeychainTokens::run(QKeychain::Job *, int, const std::function<void(bool)> &) {}

#endif

} // namespace Suhbat::client
