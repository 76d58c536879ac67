// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

struct redisContext;

namespace Suhbat::fanout {

struct RedisAddress {
    QString host;
    int port = 6379;
    QString password;
    int database = 0;

    static Result<RedisAddress> fromUrl(const QString &url); // redis://[:password@]host[:port][/database]
};

// One channel of a Redis server: a thread that listens, a thread that speaks. Lost connections come back by themselves.
class RedisLink
{
public:
    struct Callbacks {
        std::function<void(QByteArray)> received; // in the listening thread
        std::function<void()> connected; // likewise, each time: what was said meanwhile is lost
    };

    // `gap` is said in place of what could not be said.
    RedisLink(RedisAddress address, QByteArray channel, QByteArray gap, Callbacks callbacks);
    ~RedisLink();

    void stop(); // nobody is called back after it
    void say(QByteArray message); // a gap while nobody is connected
    bool isConnected() const { return m_isListening && m_isSpeaking; }

private:
    void listen();
    void listenOnce();
    void speak();
    std::deque<QByteArray> take();
    void putBack(std::deque<QByteArray> batch);
    bool publish(redisContext *context, const std::deque<QByteArray> &batch);
    bool waitBeforeRetry();

    const RedisAddress m_address;
    const QByteArray m_channel, m_gap;
    const Callbacks m_callbacks;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_messages;
    bool m_hasGap = false;
    bool m_isStopping = false;
    std::atomic<bool> m_isListening{false};
    std::atomic<bool> m_isSpeaking{false};
    std::thread m_listener, m_speaker;
};

} // namespace Suhbat::fanout
