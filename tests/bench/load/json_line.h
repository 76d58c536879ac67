// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

namespace Suhbat::bench {

// One flat JSON object on one line of stdout, as scripts/bench reads them.
class JsonLine
{
public:
    JsonLine &put(const char *name, bool value) { return raw(name, value ? "true" : "false"); }
    JsonLine &put(const char *name, int value) { return raw(name, std::to_string(value)); }
    JsonLine &put(const char *name, uint64_t value) { return raw(name, std::to_string(value)); }
    JsonLine &put(const char *name, double value)
    {
        char text[40];
        snprintf(text, sizeof text, "%.3f", value);
        return raw(name, text);
    }
    void print() const
    {
        printf("{%s}\n", m_text.c_str());
        fflush(stdout);
    }

private:
    JsonLine &raw(const char *name, const std::string &value)
    {
        m_text += (m_text.empty() ? "\"" : ",\"") + std::string(name) + "\":" + value;
        return *this;
    }
    std::string m_text;
};

} // namespace Suhbat::bench
