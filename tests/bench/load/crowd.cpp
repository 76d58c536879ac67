// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace Suhbat::bench {

namespace {

constexpr std::string_view markSign = "@@"; // @@<nanoseconds>@@

} // namespace

Crowd::Crowd(Poller &poller, const Options &options)
    : m_poller(poller), m_dialect(Dialect::named(options.text("dialect", "one"))), m_port(options.port()), m_sources(unsigned(options.number("sources", 1)))
{
    if (!m_dialect) {
        fputs("--dialect is many, one or ceiling\n", stderr);
        exit(2);
    }
    const std::string file = options.text("people", "");
    const auto people = file.empty() ? std::vector<Citizen>(1) : readPeople(file);
    const auto first = size_t(options.number("first", 0)), count = size_t(options.number("clients", 1000));
    const int rooms = options.number("rooms", 0);
    const std::string room = options.text("room", "");
    for (size_t i = 0; i < count; ++i) {
        m_citizens.push_back(people[(first + i) % people.size()]);
        if (rooms > 0)
            m_citizens.back().room = std::to_string(i % size_t(rooms));
        if (!room.empty())
            m_citizens.back().room = room;
        m_sockets.push_back(std::make_unique<WebSocket>(poller, *this, i));
    }
    m_isReady.resize(count);
}

void Crowd::gather(int pace, int timeoutSeconds)
{
    m_ready = m_lost = 0;
    m_isReady.assign(m_isReady.size(), false);
    const uint64_t start = nowNs(), end = start + uint64_t(timeoutSeconds) * nsPerSecond;
    for (size_t i = 0; i < m_sockets.size(); ++i) {
        while (pace > 0 && nowNs() < start + i * nsPerSecond / uint64_t(pace))
            poll(1);
        m_sockets[i]->open(m_port, m_sources > 1 ? 1 + unsigned(i) % m_sources : 0, m_dialect->target(m_citizens[i]));
        if (pace > 0)
            poll(0);
    }
    while (m_ready + m_lost < m_sockets.size() && nowNs() < end)
        poll(10);
}

void Crowd::scatter()
{
    for (auto &socket : m_sockets)
        socket->drop();
}

void Crowd::pollFor(int milliseconds)
{
    const uint64_t end = nowNs() + uint64_t(milliseconds) * nsPerMs;
    while (nowNs() < end)
        poll(10);
}

void Crowd::send(size_t client, int bytes)
{
    std::string content(markSign);
    content += std::to_string(nowNs());
    content += markSign;
    content.resize(std::max(content.size(), size_t(bytes)), 'x');
    m_sockets[client]->sendText(m_dialect->message(m_citizens[client], content));
}

void Crowd::startCounting()
{
    m_countFrom = nowNs();
    m_latencies.clear();
}

void Crowd::opened(size_t index)
{
    if (const std::string hello = m_dialect->hello(m_citizens[index]); !hello.empty())
        m_sockets[index]->sendText(hello);
    if (m_dialect->welcome().empty())
        becomeReady(index);
}

void Crowd::becomeReady(size_t index)
{
    m_isReady[index] = true;
    ++m_ready;
}

void Crowd::heard(size_t index, std::string_view text)
{
    if (!m_isReady[index]) {
        if (text.find(m_dialect->welcome()) == std::string_view::npos)
            return;
        becomeReady(index);
    }
    if (listener)
        listener(index, text);
    else
        countMarks(text);
}

void Crowd::countMarks(std::string_view text)
{
    const size_t at = text.find(markSign);
    if (at == std::string_view::npos)
        return;
    const char *digits = text.data() + at + markSign.size();
    uint64_t sent = 0;
    std::from_chars(digits, text.data() + text.size(), sent);
    if (sent >= m_countFrom)
        m_latencies.add((nowNs() - sent) / 1000);
}

void Crowd::lost(size_t index, std::string_view why)
{
    if (++m_lost <= 3)
        fprintf(stderr, "client %zu: %.*s\n", index, int(why.size()), why.data());
    if (m_isReady[index])
        --m_ready;
    m_isReady[index] = false;
}

} // namespace Suhbat::bench
