// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer.h"

#include "sha1.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace Suhbat::bench {

void Hall::enter(Peer &peer, const std::string &path)
{
    peer.room = &m_rooms[path]; // nodes of an unordered_map stay where they are
    peer.place = peer.room->size();
    peer.room->push_back(&peer);
}

void Hall::leave(Peer &peer)
{
    if (!peer.room)
        return;
    Peer *last = peer.room->back();
    (*peer.room)[peer.place] = last;
    last->place = peer.place;
    peer.room->pop_back();
    peer.room = nullptr;
}

void Hall::queue(Peer &peer, std::string_view bytes)
{
    if (!peer.isDirty)
        m_dirty.push_back(&peer);
    peer.isDirty = true;
    peer.out.append(bytes);
}

void Hall::broadcast(Peer &from, std::string_view frame)
{
    for (Peer *peer : *from.room)
        queue(*peer, frame);
}

void Hall::forget(Peer &peer)
{
    leave(peer);
    std::erase(m_dirty, &peer);
}

bool Peer::digest(Hall &hall)
{
    size_t at = 0;
    while (!isWebSocket) {
        const size_t end = in.find("\r\n\r\n", at);
        if (end == std::string::npos)
            break;
        if (!answerHttp(hall, std::string_view(in).substr(at, end - at)))
            return false;
        at = end + 4;
    }
    while (isWebSocket) {
        const size_t size = takeFrame(hall, at);
        if (size == std::string::npos)
            return false;
        if (size == 0)
            break;
        at += size;
    }
    in.erase(0, at);
    if (in.empty())
        in = {};
    return true;
}

bool Peer::answerHttp(Hall &hall, std::string_view head)
{
    if (head.substr(0, 4) != "GET ")
        return false;
    const std::string path(head.substr(4, head.find(' ', 4) - 4));
    static constexpr std::string_view keyName = "Sec-WebSocket-Key: ";
    const size_t at = head.find(keyName);
    if (at == std::string_view::npos) { // a page: as many bytes as the path says, "/20000"
        const size_t bytes = std::min<size_t>(size_t(atoll(path.c_str() + 1)), 1 << 20);
        hall.queue(*this,
                   "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(bytes) + "\r\n\r\n" + std::string(bytes, 'x'));
        return true;
    }
    const std::string key(head.substr(at + keyName.size(), head.find("\r\n", at) - at - keyName.size()));
    hall.queue(*this,
               "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + acceptProof(key) + "\r\n\r\n");
    isWebSocket = true;
    hall.enter(*this, path);
    return true;
}

size_t Peer::takeFrame(Hall &hall, size_t at)
{
    auto *bytes = reinterpret_cast<uint8_t *>(in.data()) + at;
    const size_t left = in.size() - at;
    if (left < 6)
        return 0;
    size_t size = bytes[1] & 127, head = 2;
    if (size == 127 || (bytes[0] & 15) == 8)
        return std::string::npos;
    if (size == 126) {
        size = size_t(bytes[2]) << 8 | bytes[3];
        head = 4;
    }
    if (left < head + 4 + size)
        return 0;
    if ((bytes[0] & 15) != 1) // a pong
        return head + 4 + size;
    for (size_t i = 0; i < size; ++i)
        bytes[head + 4 + i] ^= bytes[head + (i & 3)];
    // The head of the answer fits where the mask stood: the frame is sent from where it was read.
    uint8_t *frame = bytes + 4;
    frame[0] = 0x81;
    std::copy_n(bytes + 1, head - 1, frame + 1);
    frame[1] &= 127;
    hall.broadcast(*this, std::string_view(reinterpret_cast<char *>(frame), head + size));
    return head + 4 + size;
}

} // namespace Suhbat::bench
