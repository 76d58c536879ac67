// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poller.h"

#include <string>
#include <string_view>

namespace Suhbat::bench {

// A non-blocking TCP connection to a port of this machine. Loopback only: this is no tool to load other people's servers.
class Stream : public Poller::Handler
{
public:
    explicit Stream(Poller &poller) : m_poller(poller) {}
    ~Stream() override { drop(); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    // `source` picks the own address 127.0.0.(1 + source): one address has only 28,000 ports.
    void dial(uint16_t port, unsigned source = 0);
    void write(std::string_view bytes); // at once, as far as the kernel takes it
    void drop(); // without a goodbye
    bool isUp() const { return m_fd >= 0 && m_isConnected; }
    bool hasEnded() const { return m_fd < 0; }

    void ready(uint32_t events) final;

protected:
    virtual void connected() = 0;
    virtual size_t received(std::string_view bytes) = 0; // how many of them are dealt with; the rest comes again
    virtual void ended(const char *why) = 0; // by the other side, or by failure; not by drop()

private:
    void read();
    void flush();
    void fail(const char *why);
    bool finishConnecting();

    Poller &m_poller;
    int m_fd = -1;
    bool m_isConnected = false;
    bool m_isWaitingToWrite = false;
    std::string m_in, m_out;
};

} // namespace Suhbat::bench
