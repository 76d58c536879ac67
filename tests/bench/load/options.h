// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace Suhbat::bench {

// `--name value` pairs after the workload's name.
class Options
{
public:
    // Nothing, after a word on stderr, when they make no sense.
    static std::optional<Options> parse(int argc, char **argv);

    const std::string &workload() const { return m_workload; }
    std::string text(const std::string &name, const std::string &fallback) const;
    int number(const std::string &name, int fallback) const;
    std::vector<int> numbers(const std::string &name, const std::string &fallback) const; // "100,200,400"
    uint16_t port() const { return uint16_t(number("port", 8080)); }

private:
    std::string m_workload;
    std::map<std::string, std::string> m_values;
};

} // namespace Suhbat::bench
