// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"
#include "json_line.h"
#include "workloads.h"

#include <cstdlib>

namespace Suhbat::bench {

namespace {

// Every client asks what it missed and is back when it has been told. The yardstick has nothing to tell, there a client
// is back when its socket is open.
class Storm
{
public:
    explicit Storm(const Options &options)
        : m_options(options), m_crowd(m_poller, options), m_asks(options.text("dialect", "many") == "many"), m_seqs(m_crowd.size()), m_hasAsked(m_crowd.size())
    {
        m_crowd.listener = [this](size_t client, std::string_view text) { hear(client, text); };
    }

    // Seconds until all are back; negative if some did not come.
    double comeBack(int missed)
    {
        m_missed = missed;
        m_isBack = 0;
        m_hasAsked.assign(m_hasAsked.size(), false);
        m_crowd.scatter();
        const uint64_t start = nowNs(), end = start + uint64_t(m_options.number("timeout", 60)) * nsPerSecond;
        m_crowd.gather(0, m_options.number("timeout", 60));
        while (m_asks && m_isBack < m_crowd.size() && nowNs() < end)
            m_crowd.poll(10);
        const bool areAllBack = m_crowd.ready() == m_crowd.size() && (!m_asks || m_isBack == m_crowd.size());
        return areAllBack ? double(nowNs() - start) / double(nsPerSecond) : -1;
    }
    size_t events() const { return m_events; }

private:
    void hear(size_t client, std::string_view text)
    {
        if (!m_asks)
            return;
        if (!m_hasAsked[client]) { // the welcome
            m_hasAsked[client] = true;
            const long long last = std::max(0ll, m_seqs[client] - m_missed);
            m_crowd.say(client, R"({"type":"sync","ref":"storm","rooms":{")" + m_crowd.citizen(client).room + "\":" + std::to_string(last) + "}}");
        } else if (text.find(R"("type":"sync")") != std::string_view::npos) {
            ++m_isBack;
            m_events += text.find(R"("events":[{)") != std::string_view::npos;
            if (const size_t at = text.find(R"({"seq":)"); at != std::string_view::npos)
                m_seqs[client] = atoll(text.data() + at + 7);
        }
    }

    const Options &m_options;
    Poller m_poller;
    Crowd m_crowd;
    const bool m_asks;
    std::vector<long long> m_seqs; // of each client's room, as its last sync said
    std::vector<bool> m_hasAsked;
    int m_missed = 0;
    size_t m_isBack = 0, m_events = 0;
};

} // namespace

int raiseStorm(const Options &options)
{
    Storm storm(options);
    if (storm.comeBack(0) < 0) { // the first coming: learns where the rooms stand
        fputs("not all clients came in\n", stderr);
        return 1;
    }
    for (int run = 0; run < options.number("runs", 3); ++run) {
        const size_t before = storm.events();
        const double seconds = storm.comeBack(options.number("missed", 10));
        JsonLine().put("run", run).put("ok", seconds >= 0).put("seconds", seconds).put("clients_with_news", uint64_t(storm.events() - before)).print();
    }
    return 0;
}

} // namespace Suhbat::bench
