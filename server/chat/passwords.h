// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "core/result.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace Suhbat::chat {

// [auth] password_memory_kib and password_passes. Less than the defaults is for tests alone.
struct PasswordCost {
    int memoryKib = 64 * 1024;
    int passes = 3;
};

// Argon2id, on threads of its own: a hash takes 70 ms and 64 MiB, so at most `threads` run at once and at most
// `queueLength` wait; who comes after that is sent away with Unavailable and may retry.
class Passwords
{
public:
    Passwords(PasswordCost cost, Metrics &metrics, int threads = 2, int queueLength = 64);
    ~Passwords() { stop(); }
    Passwords(const Passwords &) = delete;
    Passwords &operator=(const Passwords &) = delete;

    // Answers what still waits with Unavailable, and waits for what runs: before those who asked go.
    void stop();

    enum class Verdict {
        Wrong,
        Right,
        RightButOutdated, // hashed at another cost: hash it again
    };

    void hash(QString password, Reply<QString> reply);
    // An empty hash (no such user) costs what a real one costs, and is never right.
    void verify(QString password, QString hash, Reply<Verdict> reply);

    // For the command line and start-up, on the caller's own thread.
    Result<QString> hashNow(const QString &password) const;

    // Refuses what is too short, or so long that it is no password.
    static Result<> check(const QString &password, int leastCharacters);

    qint64 hashed() const { return m_hashed.value(); }
    qint64 verified() const { return m_verified.value(); }

private:
    struct Task {
        std::function<void()> run;
        std::function<void(const Error &)> refuse;
    };
    void enqueue(Task task);
    void work();
    Verdict verifyNow(const QString &password, const QString &hash) const;

    const PasswordCost m_cost;
    const size_t m_queueLength;
    const QByteArray m_dummyHash;
    Counter &m_hashed;
    Counter &m_verified;
    Counter &m_refused;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace Suhbat::chat
