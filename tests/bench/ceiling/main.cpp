// SPDX-License-Identifier: GPL-3.0-or-later
// suhbat-ceiling: the least a chat server can do, as the yardstick of scripts/bench. One epoll thread; a text frame goes
// to every socket that opened the same path; nothing is checked and nothing is kept.
#include "peer.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Suhbat::bench;

namespace {

class Server
{
public:
    explicit Server(int listener) : m_listener(listener) { watch(EPOLL_CTL_ADD, listener, EPOLLIN, nullptr); }

    [[noreturn]] void run()
    {
        static std::array<epoll_event, 512> events;
        while (true) {
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i)
                handle(static_cast<Peer *>(events[size_t(i)].data.ptr), events[size_t(i)].events);
            for (Peer *peer : m_hall.takeDirty()) {
                peer->isDirty = false;
                flush(*peer);
            }
            for (Peer *peer : std::exchange(m_gone, {}))
                end(*peer);
        }
    }

private:
    void watch(int operation, int fd, uint32_t events, Peer *peer)
    {
        epoll_event event{events, {.ptr = peer}};
        epoll_ctl(m_epoll, operation, fd, &event);
    }

    void handle(Peer *peer, uint32_t events)
    {
        if (!peer)
            return accept();
        if (events & EPOLLOUT)
            flush(*peer);
        if (events & (EPOLLIN | EPOLLHUP | EPOLLERR))
            read(*peer);
    }

    void accept()
    {
        const int on = 1;
        for (int fd; (fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            watch(EPOLL_CTL_ADD, fd, EPOLLIN, new Peer(fd)); // ended by end()
        }
    }

    void read(Peer &peer)
    {
        static std::array<char, 64 * 1024> buffer;
        const ssize_t got = recv(peer.fd, buffer.data(), buffer.size(), 0);
        if (got > 0) {
            peer.in.append(buffer.data(), size_t(got));
            if (!peer.digest(m_hall))
                m_gone.push_back(&peer);
        } else if (got == 0 || errno != EAGAIN) {
            m_gone.push_back(&peer);
        }
    }

    void flush(Peer &peer)
    {
        size_t done = 0;
        while (done < peer.out.size()) {
            const ssize_t sent = send(peer.fd, peer.out.data() + done, peer.out.size() - done, MSG_NOSIGNAL);
            if (sent < 0)
                break; // full, or gone: then read() will hear of it
            done += size_t(sent);
        }
        peer.out.erase(0, done);
        const bool isWriting = !peer.out.empty();
        if (isWriting != peer.isWriting)
            watch(EPOLL_CTL_MOD, peer.fd, isWriting ? EPOLLIN | EPOLLOUT : EPOLLIN, &peer);
        peer.isWriting = isWriting;
        if (!isWriting)
            peer.out = {};
    }

    void end(Peer &peer)
    {
        m_hall.forget(peer);
        close(peer.fd);
        delete &peer;
    }

    const int m_epoll = epoll_create1(0);
    const int m_listener;
    Hall m_hall;
    std::vector<Peer *> m_gone;
};

int listenOn(uint16_t port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(fd, reinterpret_cast<sockaddr *>(&address), size) || listen(fd, 4096) || getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size)) {
        perror("listen");
        exit(1);
    }
    printf("listening on http://127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return fd;
}

} // namespace

int main(int argc, char **argv)
{
    rlimit limit{1'048'576, 1'048'576};
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) {
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    Server(listenOn(argc > 1 ? uint16_t(atoi(argv[1])) : 0)).run();
}
