// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <cstdio>
#include <cstdlib>
#include <set>
#include <sstream>

namespace Suhbat::bench {

std::optional<Options> Options::parse(int argc, char **argv)
{
    static const std::set<std::string> known{"port",    "dialect", "people",      "clients", "rooms", "room",    "senders", "rates",
                                             "seconds", "bytes",   "p99",         "fanout",  "first", "sources", "pace",    "settle",
                                             "target",  "header",  "connections", "missed",  "runs",  "spread",  "timeout"};
    Options options;
    if (argc < 2 || argc % 2 != 0) {
        fputs("usage: suhbat-load rooms|idle|storm|pages [--option value]…\n", stderr);
        return std::nullopt;
    }
    options.m_workload = argv[1];
    for (int i = 2; i + 1 < argc; i += 2) {
        const std::string name = std::string(argv[i]).substr(0, 2) == "--" ? argv[i] + 2 : "";
        if (!known.contains(name)) {
            fprintf(stderr, "unknown option %s\n", argv[i]);
            return std::nullopt;
        }
        options.m_values[name] = argv[i + 1];
    }
    return options;
}

std::string Options::text(const std::string &name, const std::string &fallback) const
{
    const auto at = m_values.find(name);
    return at == m_values.end() ? fallback : at->second;
}

int Options::number(const std::string &name, int fallback) const
{
    const auto at = m_values.find(name);
    return at == m_values.end() ? fallback : atoi(at->second.c_str());
}

std::vector<int> Options::numbers(const std::string &name, const std::string &fallback) const
{
    std::vector<int> numbers;
    std::istringstream words(text(name, fallback));
    for (std::string word; std::getline(words, word, ',');)
        numbers.push_back(atoi(word.c_str()));
    return numbers;
}

} // namespace Suhbat::bench
