// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"
#include "json_line.h"
#include "workloads.h"

#include <sys/epoll.h>
#include <unistd.h>

namespace Suhbat::bench {

namespace {

class EndOfInput final : public Poller::Handler
{
public:
    explicit EndOfInput(Poller &poller) { poller.add(STDIN_FILENO, *this, EPOLLIN); }
    void ready(uint32_t) override
    {
        char byte;
        m_isOver = read(STDIN_FILENO, &byte, 1) <= 0;
    }
    bool isOver() const { return m_isOver; }

private:
    bool m_isOver = false;
};

} // namespace

int holdIdle(const Options &options)
{
    Poller poller;
    Crowd crowd(poller, options);
    const EndOfInput end(poller);
    const uint64_t start = nowNs();
    crowd.gather(options.number("pace", 0), options.number("timeout", 120));
    JsonLine()
        .put("clients", uint64_t(crowd.size()))
        .put("ready", uint64_t(crowd.ready()))
        .put("lost", uint64_t(crowd.lost()))
        .put("seconds", double(nowNs() - start) / double(nsPerSecond))
        .print();
    while (!end.isOver())
        crowd.poll(100);
    JsonLine().put("ready", uint64_t(crowd.ready())).put("lost", uint64_t(crowd.lost())).print();
    return crowd.ready() == crowd.size() ? 0 : 1;
}

} // namespace Suhbat::bench
