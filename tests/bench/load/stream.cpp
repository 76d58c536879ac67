// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Suhbat::bench {

namespace {

sockaddr_in loopback(unsigned last, uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + last);
    return address;
}

} // namespace

void Stream::dial(uint16_t port, unsigned source)
{
    drop();
    m_fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0)
        return ended(strerror(errno));
    const int on = 1;
    setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (source > 0) {
        // The port is chosen when connecting, by the whole four-tuple.
        setsockopt(m_fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        const sockaddr_in own = loopback(source, 0);
        bind(m_fd, reinterpret_cast<const sockaddr *>(&own), sizeof own);
    }
    const sockaddr_in there = loopback(0, port);
    connect(m_fd, reinterpret_cast<const sockaddr *>(&there), sizeof there); // its outcome comes with EPOLLOUT
    m_poller.add(m_fd, *this, EPOLLIN | EPOLLOUT);
}

void Stream::drop()
{
    if (m_fd >= 0)
        close(m_fd);
    m_fd = -1;
    m_isConnected = m_isWaitingToWrite = false;
    m_in = {};
    m_out = {};
}

void Stream::fail(const char *why)
{
    drop();
    ended(why);
}

bool Stream::finishConnecting()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error) {
        fail(strerror(error));
        return false;
    }
    m_isConnected = true;
    m_poller.change(m_fd, *this, EPOLLIN);
    connected();
    return m_fd >= 0;
}

void Stream::ready(uint32_t events)
{
    if (m_fd < 0) // dropped by a handler before it in the same batch
        return;
    if (!m_isConnected && !finishConnecting())
        return;
    if (events & EPOLLOUT)
        flush();
    if (m_fd >= 0 && (events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
        read();
}

void Stream::read()
{
    static std::array<char, 256 * 1024> buffer; // one thread, and nothing stays in it
    const ssize_t got = recv(m_fd, buffer.data(), buffer.size(), 0);
    if (got == 0)
        return fail("the server closed");
    if (got < 0) {
        if (errno != EAGAIN)
            fail(strerror(errno));
        return;
    }
    std::string_view bytes(buffer.data(), size_t(got));
    if (m_in.empty()) { // the usual case: whole frames, read where they lie
        const size_t done = received(bytes);
        if (m_fd >= 0 && done < bytes.size())
            m_in.assign(bytes.substr(done));
        return;
    }
    m_in.append(bytes);
    const size_t done = received(m_in);
    if (m_fd < 0)
        return;
    m_in.erase(0, done);
    if (m_in.empty())
        m_in = {}; // give the memory back: there are thousands of us
}

void Stream::write(std::string_view bytes)
{
    if (m_fd < 0)
        return;
    m_out.append(bytes);
    if (m_isConnected && !m_isWaitingToWrite)
        flush();
}

void Stream::flush()
{
    size_t done = 0;
    while (done < m_out.size()) {
        const ssize_t sent = send(m_fd, m_out.data() + done, m_out.size() - done, MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN)
            return fail(strerror(errno));
        if (sent < 0)
            break;
        done += size_t(sent);
    }
    m_out.erase(0, done);
    const bool isWaiting = !m_out.empty();
    if (isWaiting != m_isWaitingToWrite)
        m_poller.change(m_fd, *this, isWaiting ? EPOLLIN | EPOLLOUT : EPOLLIN);
    m_isWaitingToWrite = isWaiting;
    if (!isWaiting)
        m_out = {};
}

} // namespace Suhbat::bench
