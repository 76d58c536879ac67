// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace Suhbat::bench {

namespace {

// Path A: one socket, all rooms of its owner.
class ManyRooms final : public Dialect
{
public:
    std::string target(const Citizen &citizen) const override { return "/ws/chat/?token=" + citizen.token; }
    std::string hello(const Citizen &) const override { return R"({"type":"subscribe","ref":"hello"})"; }
    std::string_view welcome() const override { return R"("ref":"hello")"; }
    std::string message(const Citizen &citizen, std::string_view content) const override
    {
        return R"({"type":"send_message","room_id":)" + citizen.room + R"(,"content":")" + std::string(content) + "\"}";
    }
};

// Path B: the room is in the path.
class OneRoom final : public Dialect
{
public:
    std::string target(const Citizen &citizen) const override { return "/ws/chat/" + citizen.room + "/?token=" + citizen.token; }
    std::string message(const Citizen &, std::string_view content) const override
    {
        return R"({"type":"chat_message","message":")" + std::string(content) + "\"}";
    }
};

// suhbat-ceiling: whoever opened the same path hears it, and that is all.
class Ceiling final : public Dialect
{
public:
    std::string target(const Citizen &citizen) const override { return "/" + citizen.room; }
    std::string message(const Citizen &, std::string_view content) const override
    {
        // As long as what suhbatd makes of it, so that both move the same bytes.
        return R"({"type":"chat.message","id":1000000,"sender":"citizen-1000","timestamp":"2026-01-01T00:00:00.000Z","content":")" + std::string(content)
            + "\"}";
    }
};

} // namespace

std::unique_ptr<Dialect> Dialect::named(const std::string &name)
{
    if (name == "many")
        return std::make_unique<ManyRooms>();
    if (name == "one")
        return std::make_unique<OneRoom>();
    if (name == "ceiling")
        return std::make_unique<Ceiling>();
    return nullptr;
}

std::vector<Citizen> readPeople(const std::string &file)
{
    std::ifstream lines(file);
    std::vector<Citizen> people;
    for (Citizen citizen; lines >> citizen.token >> citizen.room;)
        people.push_back(citizen);
    if (people.empty()) {
        fprintf(stderr, "nobody in %s\n", file.c_str());
        exit(2);
    }
    return people;
}

} // namespace Suhbat::bench
