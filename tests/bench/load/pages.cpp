// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "histogram.h"
#include "json_line.h"
#include "stream.h"
#include "workloads.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <random>

namespace Suhbat::bench {

namespace {

// A request with a hole: `{n}` is another number from 1 to `spread` each time, so that nobody answers from memory.
class Request
{
public:
    explicit Request(const Options &options) : m_spread(unsigned(options.number("spread", 1))), m_random(7)
    {
        std::string header = options.text("header", "");
        if (!header.empty())
            header += "\r\n";
        m_head = "GET " + options.text("target", "/");
        m_tail = " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n";
        const size_t at = m_head.find("{n}");
        m_hasHole = at != std::string::npos;
        if (m_hasHole) {
            m_tail = m_head.substr(at + 3) + m_tail;
            m_head.resize(at);
        }
    }
    std::string next() { return m_hasHole ? m_head + std::to_string(1 + m_random() % m_spread) + m_tail : m_head + m_tail; }

private:
    std::string m_head, m_tail;
    bool m_hasHole = false;
    unsigned m_spread;
    std::mt19937 m_random;
};

struct Tally {
    Histogram times;
    uint64_t bytes = 0;
    uint64_t failures = 0; // other than 200, or a connection that ended
    bool isOver = false;
};

// One keep-alive connection that asks again as soon as it was answered.
class Reader final : public Stream
{
public:
    Reader(Poller &poller, Tally &tally, uint16_t port, Request &request) : Stream(poller), m_tally(tally), m_port(port), m_request(request) { dial(port); }

protected:
    void connected() override { ask(); }
    void ended(const char *) override
    {
        ++m_tally.failures;
        if (!m_tally.isOver && m_tally.failures < 1000)
            dial(m_port);
    }
    size_t received(std::string_view bytes) override
    {
        const size_t size = wholeAnswer(bytes);
        if (size == 0)
            return 0;
        m_tally.times.add((nowNs() - m_askedAt) / 1000);
        m_tally.bytes += size;
        m_tally.failures += bytes.substr(9, 3) != "200";
        ask();
        return size;
    }

private:
    void ask()
    {
        if (m_tally.isOver)
            return;
        m_askedAt = nowNs();
        write(m_request.next());
    }
    // The size of the answer that `bytes` begins with, 0 if it is not all there.
    static size_t wholeAnswer(std::string_view bytes)
    {
        const size_t head = bytes.find("\r\n\r\n");
        if (head == std::string_view::npos)
            return 0;
        size_t length = 0;
        const size_t at = std::min(bytes.find("\r\nContent-Length: "), bytes.find("\r\ncontent-length: "));
        if (at < head) {
            std::from_chars(bytes.data() + at + 18, bytes.data() + head, length);
        } else { // chunked: it ends with the empty chunk
            const size_t end = bytes.find("\r\n0\r\n\r\n", head + 2);
            return end == std::string_view::npos ? 0 : end + 7;
        }
        return bytes.size() < head + 4 + length ? 0 : head + 4 + length;
    }

    Tally &m_tally;
    const uint16_t m_port;
    Request &m_request;
    uint64_t m_askedAt = 0;
};

} // namespace

int loadPages(const Options &options)
{
    Request request(options);
    Poller poller;
    Tally tally;
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < options.number("connections", 10); ++i)
        readers.push_back(std::make_unique<Reader>(poller, tally, options.port(), request));
    const uint64_t start = nowNs(), end = start + uint64_t(options.number("seconds", 4)) * nsPerSecond;
    while (nowNs() < end)
        poller.poll(10);
    tally.isOver = true;
    const double seconds = double(nowNs() - start) / double(nsPerSecond);
    const uint64_t count = tally.times.count();
    JsonLine()
        .put("ok", tally.failures == 0 && count > 0)
        .put("requests_per_s", double(count) / seconds)
        .put("p50_ms", tally.times.msAt(0.5))
        .put("p99_ms", tally.times.msAt(0.99))
        .put("max_ms", tally.times.maxMs())
        .put("bytes_per_answer", count ? tally.bytes / count : 0)
        .put("failures", tally.failures)
        .print();
    return 0;
}

} // namespace Suhbat::bench
