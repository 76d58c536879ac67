// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream.h"

namespace Suhbat::bench {

// A WebSocket client: text out, text in, pings answered.
class WebSocket final : public Stream
{
public:
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void opened(size_t index) = 0;
        virtual void heard(size_t index, std::string_view text) = 0;
        virtual void lost(size_t index, std::string_view why) = 0;
    };

    WebSocket(Poller &poller, Listener &listener, size_t index) : Stream(poller), m_listener(listener), m_index(index) {}

    void open(uint16_t port, unsigned source, std::string target);
    void sendText(std::string_view text) { sendFrame(1, text); }
    bool isOpen() const { return isUp() && m_isOpen; }

protected:
    void connected() override;
    size_t received(std::string_view bytes) override;
    void ended(const char *why) override;

private:
    size_t readHandshake(std::string_view bytes);
    size_t readFrame(std::string_view bytes); // 0: not whole yet
    void handle(int opcode, bool isFinal, std::string_view payload);
    void sendFrame(int opcode, std::string_view payload);

    Listener &m_listener;
    const size_t m_index;
    bool m_isOpen = false;
    std::string m_target;
    std::string m_fragments;
};

} // namespace Suhbat::bench
