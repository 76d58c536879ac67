// SPDX-License-Identifier: GPL-3.0-or-later
#include "poller.h"

#include <array>
#include <sys/epoll.h>
#include <unistd.h>

namespace Suhbat::bench {

Poller::Poller() : m_fd(epoll_create1(0)) {}

Poller::~Poller() { close(m_fd); }

void Poller::add(int fd, Handler &handler, uint32_t events)
{
    epoll_event event{events, {.ptr = &handler}};
    epoll_ctl(m_fd, EPOLL_CTL_ADD, fd, &event);
}

void Poller::change(int fd, Handler &handler, uint32_t events)
{
    epoll_event event{events, {.ptr = &handler}};
    epoll_ctl(m_fd, EPOLL_CTL_MOD, fd, &event);
}

void Poller::poll(int milliseconds)
{
    std::array<epoll_event, 512> events;
    const int count = epoll_wait(m_fd, events.data(), int(events.size()), milliseconds);
    for (int i = 0; i < count; ++i)
        static_cast<Handler *>(events[size_t(i)].data.ptr)->ready(events[size_t(i)].events);
}

} // namespace Suhbat::bench
