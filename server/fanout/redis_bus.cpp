// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/redis_bus.h"

#include "core/random.h"
#include "fanout/passing_codec.h"

namespace Suhbat::fanout {

namespace {

constexpr qsizetype nodeLength = 16;
constexpr char notice = 'n'; // "n<node>r7 12": room 7's log reaches to 12; "u" for a user's
constexpr char passing = 'p';
constexpr char gap = 'g'; // "g<node>.": something was not told, look at everything
constexpr size_t logsAtOnce = 500; // whose ends are looked at by one question

QByteArray noticeOf(const QByteArray &node, LogKey log, qint64 seq)
{
    return notice + node + (log.kind == LogKey::Kind::Room ? 'r' : 'u') + QByteArray::number(log.id) + ' ' + QByteArray::number(seq);
}

} // namespace

RedisBus::RedisBus(Bus &local, RedisAddress address, SharedLogs logs, std::function<void()> missed)
    : m_node(randomBytes(nodeLength / 2).toHex()),
      m_local(local),
      m_logs(std::move(logs)),
      m_missed(std::move(missed)),
      m_sequencer([this](EventPtr event) { m_local.publish({std::move(event)}); }, [this](LogKey log, qint64 since) { fetch(log, since); }),
      m_link(std::move(address), "suhbat", gap + m_node + '.', {[this](const QByteArray &message) { receive(message); }, [this] { recheck(); }})
{
}

void RedisBus::publish(std::vector<EventPtr> events)
{
    for (EventPtr &event : events) {
        const auto [log, seq] = placeOf(*event);
        if (seq > 0) {
            m_sequencer.committedHere(std::move(event));
            m_link.say(noticeOf(m_node, log, seq));
        } else {
            m_link.say(passing + m_node + encodePassing(*event));
            m_local.publish({std::move(event)});
        }
    }
}

void RedisBus::poll()
{
    m_sequencer.fetchAgain();
    if (m_link.isConnected())
        return;
    if (m_looks == 0)
        recheck();
    else
        m_missed(); // a look is under way, and the next poll asks for another
}

void RedisBus::recheck()
{
    m_missed();
    if (m_looks.fetch_add(1) == 0)
        lookAt(m_sequencer.logs());
}

// A part of them; the answer leads to the next, so that the database's other readers are not kept waiting.
void RedisBus::lookAt(std::vector<LogKey> logs)
{
    if (logs.empty()) {
        int one = 1;
        if (m_looks.compare_exchange_strong(one, 0))
            return;
        m_looks = 1; // asked for again meanwhile: what was looked at first may have grown since
        logs = m_sequencer.logs();
    }
    const size_t rest = logs.size() - std::min(logs.size(), logsAtOnce);
    std::vector<LogKey> some(logs.begin() + qptrdiff(rest), logs.end());
    logs.resize(rest);
    m_logs.ends(std::move(some), [this, logs = std::move(logs)](const std::vector<std::pair<LogKey, qint64>> &ends) {
        for (const auto &[log, seq] : ends)
            m_sequencer.committedElsewhere(log, seq);
        lookAt(logs);
    });
}

void RedisBus::receive(const QByteArray &message)
{
    if (message.size() <= nodeLength + 1 || message.mid(1, nodeLength) == m_node)
        return;
    if (message.at(0) == gap)
        return recheck();
    const QByteArray rest = message.mid(1 + nodeLength);
    if (message.at(0) == passing) {
        if (EventPtr event = decodePassing(rest))
            m_local.publish({std::move(event)});
        return;
    }
    const qsizetype space = rest.indexOf(' ');
    if (message.at(0) != notice || space < 2)
        return;
    const auto kind = rest.at(0) == 'r' ? LogKey::Kind::Room : LogKey::Kind::User;
    m_sequencer.committedElsewhere({kind, rest.mid(1, space - 1).toLongLong()}, rest.mid(space + 1).toLongLong());
}

void RedisBus::fetch(LogKey log, qint64 since)
{
    m_logs.read(log, since, [this, log](const std::vector<EventPtr> &events, qint64 reachedTo) { m_sequencer.fetched(log, events, reachedTo); });
}

} // namespace Suhbat::fanout
