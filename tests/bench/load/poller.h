// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace Suhbat::bench {

// A thin epoll. A handler must outlive the poll() call in which it might still be named.
class Poller
{
public:
    class Handler
    {
    public:
        virtual ~Handler() = default;
        virtual void ready(uint32_t events) = 0;
    };

    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    void add(int fd, Handler &handler, uint32_t events);
    void change(int fd, Handler &handler, uint32_t events);
    void poll(int milliseconds); // handles what is ready, waiting at most so long for the first of it

private:
    int m_fd;
};

} // namespace Suhbat::bench
