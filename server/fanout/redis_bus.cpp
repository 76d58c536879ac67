// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/redis_bus.h"

#include "core/random.h"
#include "fanout/passing_codec.h"

namespace Suhbat::fanout {

namespace {

constexpr qsizetype nodeLength = 16;
constexpr char notice = 'n'; // "n<node>r7 12": room 7's log reaches to 12; "u" for a user's
constexpr char passing = 'p';

QByteArray noticeOf(const QByteArray &node, LogKey log, qint64 seq)
{
    return notice + node + (log.kind == LogKey::Kind::Room ? 'r' : 'u') + QByteArray::number(log.id) + ' ' + QByteArray::number(seq);
}

} // namespace

RedisBus::RedisBus(Bus &local, RedisAddress address, LogReader reader, int pollMsecs)
    : m_node(randomBytes(nodeLength / 2).toHex()),
      m_local(local),
      m_reader(std::move(reader)),
      m_pollMsecs(pollMsecs),
      m_sequencer([this](EventPtr event) { m_local.publish({std::move(event)}); }, [this](LogKey log, qint64 since) { fetch(log, since); }),
      m_link(std::move(address), "suhbat", {[this](const QByteArray &message) { receive(message); }, [this] { m_sequencer.recheck(); }})
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

void RedisBus::recheckIfAway()
{
    if (!m_link.isConnected())
        m_sequencer.recheck();
}

void RedisBus::receive(const QByteArray &message)
{
    if (message.size() <= nodeLength + 1 || message.mid(1, nodeLength) == m_node)
        return;
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
    m_reader(log, since, [this, log](const std::vector<EventPtr> &events, qint64 reachedTo) { m_sequencer.fetched(log, events, reachedTo); });
}

} // namespace Suhbat::fanout
