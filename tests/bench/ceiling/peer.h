// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Suhbat::bench {

struct Peer;

// Who opened the same path, and who has something to write at the end of this round.
class Hall
{
public:
    void enter(Peer &peer, const std::string &path);
    void leave(Peer &peer);
    void broadcast(Peer &from, std::string_view frame);
    void queue(Peer &peer, std::string_view bytes);
    std::vector<Peer *> takeDirty() { return std::exchange(m_dirty, {}); }
    void forget(Peer &peer); // before it is deleted

private:
    std::unordered_map<std::string, std::vector<Peer *>> m_rooms;
    std::vector<Peer *> m_dirty;
};

// One connection: HTTP at first, then frames.
struct Peer {
    explicit Peer(int fd) : fd(fd) {}

    // Handles what `in` holds; false: hang up.
    bool digest(Hall &hall);

    const int fd;
    bool isWebSocket = false;
    bool isWriting = false; // the kernel's buffer was full
    bool isDirty = false;
    std::string in, out;
    std::vector<Peer *> *room = nullptr;
    size_t place = 0; // in room

private:
    bool answerHttp(Hall &hall, std::string_view head);
    size_t takeFrame(Hall &hall, size_t at); // its size, 0 if not whole; npos: hang up
};

} // namespace Suhbat::bench
