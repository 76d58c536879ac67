// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/passwords.h"

#include "core/random.h"

#include <sodium.h>

namespace Suhbat::chat {

namespace {

constexpr int mostCharacters = 1024;
constexpr int retryAfterSeconds = 2;

// What a person types looks the same on every keyboard only once it is composed.
QByteArray bytesOf(const QString &password) { return password.normalized(QString::NormalizationForm_C).toUtf8(); }

size_t memoryBytes(PasswordCost cost) { return std::max(size_t(cost.memoryKib) * 1024, size_t(crypto_pwhash_argon2id_MEMLIMIT_MIN)); }

unsigned long long passes(PasswordCost cost) { return std::max<unsigned long long>(cost.passes, crypto_pwhash_argon2id_OPSLIMIT_MIN); }

QByteArray argonHash(const QByteArray &password, PasswordCost cost)
{
    if (sodium_init() < 0)
        return {};
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), password.constData(), size_t(password.size()), passes(cost), memoryBytes(cost), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QByteArray(hash.constData());
}

Error unavailable() { return Error{.code = Code::Unavailable, .retryAfterSeconds = retryAfterSeconds}; }

} // namespace

Passwords::Passwords(PasswordCost cost, Metrics &metrics, int threads, int queueLength)
    : m_cost(cost),
      m_queueLength(size_t(queueLength)),
      m_dummyHash(argonHash(randomBytes(16).toHex(), cost)),
      m_hashed(metrics.counter("suhbat_passwords_total", "Passwords hashed or verified.", R"(work="hash")")),
      m_verified(metrics.counter("suhbat_passwords_total", "Passwords hashed or verified.", R"(work="verify")")),
      m_refused(metrics.counter("suhbat_passwords_refused_total", "Passwords sent away because too many were waiting."))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

void Passwords::stop()
{
    std::deque<Task> left;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        left.swap(m_tasks);
    }
    m_wake.notify_all();
    for (const Task &task : left)
        task.refuse(unavailable());
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Passwords::hash(QString password, Reply<QString> reply)
{
    auto refuse = [reply](const Error &error) { reply(fail(error)); };
    auto run = [this, password = std::move(password), reply = std::move(reply)] {
        m_hashed.add();
        reply(hashNow(password));
    };
    enqueue({std::move(run), std::move(refuse)});
}

void Passwords::verify(QString password, QString hash, Reply<Verdict> reply)
{
    auto refuse = [reply](const Error &error) { reply(fail(error)); };
    auto run = [this, password = std::move(password), hash = std::move(hash), reply = std::move(reply)] {
        m_verified.add();
        reply(verifyNow(password, hash));
    };
    enqueue({std::move(run), std::move(refuse)});
}

Result<QString> Passwords::hashNow(const QString &password) const
{
    const QByteArray hash = argonHash(bytesOf(password), m_cost);
    if (hash.isEmpty())
        return fail(Error{.code = Code::Unavailable, .log = QStringLiteral("no memory to hash a password"), .retryAfterSeconds = retryAfterSeconds});
    return QString::fromLatin1(hash);
}

Passwords::Verdict Passwords::verifyNow(const QString &password, const QString &hash) const
{
    const bool isKnown = !hash.isEmpty();
    QByteArray stored = isKnown ? hash.toLatin1() : m_dummyHash;
    stored.resize(crypto_pwhash_STRBYTES, '\0'); // libsodium reads the whole buffer
    const QByteArray given = bytesOf(password);
    const bool isRight = crypto_pwhash_str_verify(stored.constData(), given.constData(), size_t(given.size())) == 0;
    if (!isRight || !isKnown)
        return Verdict::Wrong;
    const bool isOutdated = crypto_pwhash_str_needs_rehash(stored.constData(), passes(m_cost), memoryBytes(m_cost)) != 0;
    return isOutdated ? Verdict::RightButOutdated : Verdict::Right;
}

Result<> Passwords::check(const QString &password, int leastCharacters)
{
    const qsizetype characters = password.toUcs4().size();
    if (characters < leastCharacters)
        return failField(Code::InvalidField, QStringLiteral("password"), QStringLiteral("password_too_short"), {QString::number(leastCharacters)});
    if (characters > mostCharacters)
        return failField(Code::InvalidField, QStringLiteral("password"), QStringLiteral("too_long"), {QString::number(mostCharacters)});
    return {};
}

void Passwords::enqueue(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isStopping && m_tasks.size() < m_queueLength) {
            m_tasks.push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    m_refused.add();
    task.refuse(unavailable());
}

void Passwords::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_isStopping || !m_tasks.empty(); });
        if (m_isStopping)
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task.run();
        task = {}; // what it holds may be the last of something: not under the lock
        lock.lock();
    }
}

} // namespace Suhbat::chat
