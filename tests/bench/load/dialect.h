// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Suhbat::bench {

// Who one client is, and the room it talks in.
struct Citizen {
    std::string token;
    std::string room; // its integer
};

// One line "token room" a citizen, as suhbat-seed writes them. Exits the program if there is no such file.
std::vector<Citizen> readPeople(const std::string &file);

// How a client of one of the servers connects, becomes ready and speaks.
class Dialect
{
public:
    static std::unique_ptr<Dialect> named(const std::string &name); // many, one, ceiling; null otherwise

    virtual ~Dialect() = default;
    virtual std::string target(const Citizen &citizen) const = 0; // of the handshake
    virtual std::string hello(const Citizen &) const { return {}; } // said once the socket is open
    virtual std::string_view welcome() const { return {}; } // in the frame that makes it ready; none: ready when open
    virtual std::string message(const Citizen &citizen, std::string_view content) const = 0;
};

} // namespace Suhbat::bench
