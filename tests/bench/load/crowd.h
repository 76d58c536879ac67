// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "dialect.h"
#include "histogram.h"
#include "options.h"
#include "websocket.h"

#include <functional>

namespace Suhbat::bench {

// Many clients of one server: connects them, keeps them, and times the marked messages that they hear.
class Crowd final : public WebSocket::Listener
{
public:
    // From the options: dialect, people, clients, first, rooms, room, sources.
    Crowd(Poller &poller, const Options &options);

    // Connects all of them, `pace` a second (0: all at once), and waits until they are ready, at most `timeout` seconds.
    void gather(int pace, int timeoutSeconds);
    void scatter(); // every socket vanishes in the same instant

    void send(size_t client, int bytes); // a message with a mark of now, filled up to so many bytes
    void poll(int milliseconds) { m_poller.poll(milliseconds); }
    void pollFor(int milliseconds);

    size_t size() const { return m_sockets.size(); }
    size_t ready() const { return m_ready; }
    size_t lost() const { return m_lost; }
    const Citizen &citizen(size_t client) const { return m_citizens[client]; }
    void say(size_t client, std::string_view text) { m_sockets[client]->sendText(text); }

    // What was heard since the last startCounting().
    void startCounting();
    uint64_t delivered() const { return m_latencies.count(); }
    const Histogram &latencies() const { return m_latencies; }

    // Hears every frame once its client is ready; then no marks are counted.
    std::function<void(size_t client, std::string_view text)> listener;

    void opened(size_t index) override;
    void heard(size_t index, std::string_view text) override;
    void lost(size_t index, std::string_view why) override;

private:
    void becomeReady(size_t index);
    void countMarks(std::string_view text);

    Poller &m_poller;
    std::unique_ptr<Dialect> m_dialect;
    std::vector<Citizen> m_citizens;
    std::vector<std::unique_ptr<WebSocket>> m_sockets;
    std::vector<bool> m_isReady;
    uint16_t m_port;
    unsigned m_sources;
    size_t m_ready = 0, m_lost = 0;
    uint64_t m_countFrom = 0; // marks older than this belong to an earlier phase
    Histogram m_latencies;
};

} // namespace Suhbat::bench
