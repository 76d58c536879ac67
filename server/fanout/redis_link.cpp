// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/redis_link.h"

#include <QLoggingCategory>
#include <QUrl>
#include <chrono>
#include <hiredis/hiredis.h>
#include <memory>

namespace Suhbat::fanout {

Q_LOGGING_CATEGORY(busLog, "suhbat.fanout")

namespace {

constexpr size_t mostWaiting = 50'000;
constexpr timeval patience{0, 500'000}; // how soon a thread notices that it should end
constexpr std::chrono::milliseconds retryAfter(500);

struct ContextDeleter {
    void operator()(redisContext *context) const { redisFree(context); }
};
struct ReplyDeleter {
    void operator()(void *reply) const { freeReplyObject(reply); }
};
using Context = std::unique_ptr<redisContext, ContextDeleter>;
using Answer = std::unique_ptr<redisReply, ReplyDeleter>;

template<class... Arguments>
Answer ask(redisContext *context, const char *format, Arguments... arguments)
{
    return Answer(static_cast<redisReply *>(redisCommand(context, format, arguments...)));
}

bool isFine(const Answer &answer) { return answer && answer->type != REDIS_REPLY_ERROR; }

Context connectTo(const RedisAddress &address)
{
    Context context(redisConnectWithTimeout(address.host.toUtf8().constData(), address.port, timeval{2, 0}));
    if (!context || context->err)
        return nullptr;
    redisSetTimeout(context.get(), patience);
    if (!address.password.isEmpty() && !isFine(ask(context.get(), "AUTH %s", address.password.toUtf8().constData())))
        return nullptr;
    if (address.database != 0 && !isFine(ask(context.get(), "SELECT %d", address.database)))
        return nullptr;
    return context;
}

} // namespace

Result<RedisAddress> RedisAddress::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"redis" || url.host().isEmpty())
        return fail(Error{Code::BadRequest, {}, {}, QStringLiteral("bus.url"), QStringLiteral("a Redis address looks like redis://host:6379/0")});
    return RedisAddress{url.host(), url.port(6379), url.password(), url.path().mid(1).toInt()};
}

RedisLink::RedisLink(RedisAddress address, QByteArray channel, QByteArray gap, Callbacks callbacks)
    : m_address(std::move(address)),
      m_channel(std::move(channel)),
      m_gap(std::move(gap)),
      m_callbacks(std::move(callbacks)),
      m_listener([this] { listen(); }),
      m_speaker([this] { speak(); })
{
}

RedisLink::~RedisLink() { stop(); }

void RedisLink::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    for (std::thread *thread : {&m_listener, &m_speaker}) {
        if (thread->joinable())
            thread->join();
    }
}

void RedisLink::say(QByteArray message)
{
    {
        const std::lock_guard lock(m_mutex);
        // The others may listen all the while, so they do not know that they missed it: they are told of the gap.
        if (m_messages.size() >= mostWaiting || !m_isSpeaking) {
            m_hasGap = true;
            return;
        }
        m_messages.push_back(std::move(message));
    }
    m_changed.notify_all();
}

bool RedisLink::waitBeforeRetry()
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, retryAfter, [this] { return m_isStopping; });
}

void RedisLink::listen()
{
    do {
        listenOnce();
        if (m_isListening.exchange(false))
            qCWarning(busLog) << "Redis is away; events of other nodes are read from the log";
    } while (waitBeforeRetry());
}

void RedisLink::listenOnce()
{
    const Context context = connectTo(m_address);
    if (!context || !isFine(ask(context.get(), "SUBSCRIBE %b", m_channel.constData(), size_t(m_channel.size()))))
        return;
    m_isListening = true;
    m_callbacks.connected();
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping)
                return;
        }
        void *raw = nullptr;
        if (redisGetReply(context.get(), &raw) != REDIS_OK) {
            const bool isOnlyQuiet = context->err == REDIS_ERR_IO && (errno == EAGAIN || errno == EWOULDBLOCK);
            if (!isOnlyQuiet)
                return;
            context->err = 0;
            context->errstr[0] = '\0';
            continue;
        }
        const Answer answer(static_cast<redisReply *>(raw));
        if (answer->type == REDIS_REPLY_ARRAY && answer->elements == 3 && answer->element[2]->type == REDIS_REPLY_STRING)
            m_callbacks.received(QByteArray(answer->element[2]->str, qsizetype(answer->element[2]->len)));
    }
}

void RedisLink::speak()
{
    do {
        const Context context = connectTo(m_address);
        m_isSpeaking = context != nullptr;
        while (m_isSpeaking) {
            std::deque<QByteArray> batch = take();
            if (batch.empty())
                return;
            m_isSpeaking = publish(context.get(), batch);
            if (!m_isSpeaking)
                putBack(std::move(batch)); // a dead connection shows only when it is spoken to
        }
    } while (waitBeforeRetry());
}

// Empty: the end.
std::deque<QByteArray> RedisLink::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopping || m_hasGap || !m_messages.empty(); });
    std::deque<QByteArray> batch = std::exchange(m_messages, {});
    if (!m_isStopping && std::exchange(m_hasGap, false))
        batch.push_back(m_gap);
    return batch;
}

void RedisLink::putBack(std::deque<QByteArray> batch)
{
    const std::lock_guard lock(m_mutex);
    m_messages.insert(m_messages.begin(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
}

bool RedisLink::publish(redisContext *context, const std::deque<QByteArray> &batch)
{
    for (const QByteArray &message : batch)
        redisAppendCommand(context, "PUBLISH %b %b", m_channel.constData(), size_t(m_channel.size()), message.constData(), size_t(message.size()));
    for (size_t i = 0; i < batch.size(); ++i) {
        void *raw = nullptr;
        if (redisGetReply(context, &raw) != REDIS_OK)
            return false;
        const Answer answer(static_cast<redisReply *>(raw));
    }
    return true;
}

} // namespace Suhbat::fanout
