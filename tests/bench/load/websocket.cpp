// SPDX-License-Identifier: GPL-3.0-or-later
#include "websocket.h"

#include <array>
#include <utility>

namespace Suhbat::bench {

void WebSocket::open(uint16_t port, unsigned source, std::string target)
{
    m_isOpen = false;
    m_fragments.clear();
    m_target = std::move(target);
    dial(port, source);
}

void WebSocket::connected()
{
    write("GET " + m_target
          + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c3VoYmF0LWxvYWQtMDAwMQ==\r\n\r\n");
    m_target = {};
}

void WebSocket::ended(const char *why)
{
    m_isOpen = false;
    m_listener.lost(m_index, why);
}

size_t WebSocket::received(std::string_view bytes)
{
    size_t at = m_isOpen ? 0 : readHandshake(bytes);
    while (m_isOpen) {
        const size_t size = readFrame(bytes.substr(at));
        if (size == 0)
            break;
        at += size;
    }
    return at;
}

size_t WebSocket::readHandshake(std::string_view bytes)
{
    const size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    if (bytes.substr(9, 3) != "101") {
        drop();
        m_listener.lost(m_index, bytes.substr(0, bytes.find("\r\n")));
        return 0;
    }
    m_isOpen = true;
    m_listener.opened(m_index);
    return end + 4;
}

size_t WebSocket::readFrame(std::string_view bytes)
{
    if (bytes.size() < 2)
        return 0;
    const auto byte = [&](size_t at) { return uint64_t(uint8_t(bytes[at])); };
    uint64_t size = byte(1) & 127;
    size_t head = 2;
    if (size >= 126) {
        head = size == 126 ? 4 : 10;
        if (bytes.size() < head)
            return 0;
        size = 0;
        for (size_t i = 2; i < head; ++i)
            size = size << 8 | byte(i);
    }
    if (bytes.size() - head < size)
        return 0;
    handle(int(byte(0) & 15), byte(0) & 128, bytes.substr(head, size));
    return head + size;
}

void WebSocket::handle(int opcode, bool isFinal, std::string_view payload)
{
    if (opcode == 9)
        return sendFrame(10, payload);
    if (opcode == 8) {
        m_isOpen = false;
        drop();
        const int code = payload.size() < 2 ? 1005 : uint8_t(payload[0]) << 8 | uint8_t(payload[1]);
        return m_listener.lost(m_index, "closed with " + std::to_string(code));
    }
    if (opcode > 2)
        return;
    if (isFinal && m_fragments.empty())
        return m_listener.heard(m_index, payload);
    m_fragments.append(payload);
    if (isFinal)
        m_listener.heard(m_index, std::exchange(m_fragments, {}));
}

void WebSocket::sendFrame(int opcode, std::string_view payload)
{
    std::string frame;
    frame.reserve(payload.size() + 14);
    frame += char(0x80 | opcode);
    const size_t size = payload.size();
    if (size < 126) {
        frame += char(0x80 | size);
    } else {
        const int bytes = size < 65536 ? 2 : 8;
        frame += char(0x80 | (bytes == 2 ? 126 : 127));
        for (int i = bytes - 1; i >= 0; --i)
            frame += char(uint64_t(size) >> (8 * i));
    }
    // Masked, as a client must, but always with the same mask: hiding from proxies is not what is measured.
    constexpr std::array<char, 4> mask{0x35, 0x5a, 0x17, 0x6c};
    frame.append(mask.data(), mask.size());
    for (size_t i = 0; i < size; ++i)
        frame += char(payload[i] ^ mask[i & 3]);
    write(frame);
}

} // namespace Suhbat::bench
