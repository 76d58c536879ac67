// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"
#include "json_line.h"
#include "workloads.h"

#include <algorithm>

namespace Suhbat::bench {

namespace {

struct Phase {
    int rate;
    uint64_t sent = 0;
    uint64_t deliveredInTime = 0; // while sending went on
    double seconds = 0;
    uint64_t worstDelayNs = 0; // of the generator itself: far behind its plan, it measures itself
};

// Sends by the clock whatever happens: a server that falls behind does not slow its clients down.
Phase sendAt(int rate, const Options &options, Crowd &crowd)
{
    Phase phase{rate};
    // People sit in rooms in order, so senders far apart sit in different rooms.
    const auto senders = uint64_t(options.number("senders", 100)), stride = crowd.size() / senders;
    const int bytes = options.number("bytes", 200);
    const uint64_t step = nsPerSecond / uint64_t(rate), start = nowNs(), end = start + uint64_t(options.number("seconds", 4)) * nsPerSecond;
    uint64_t due = start;
    crowd.startCounting();
    for (uint64_t now = start; now < end; now = nowNs()) {
        if (due <= now)
            phase.worstDelayNs = std::max(phase.worstDelayNs, now - due);
        while (due <= now) {
            crowd.send(phase.sent++ % senders * stride, bytes);
            due += step;
        }
        const uint64_t after = nowNs();
        crowd.poll(due > after + 2 * nsPerMs ? 1 : 0);
    }
    phase.seconds = double(nowNs() - start) / double(nsPerSecond);
    phase.deliveredInTime = crowd.delivered();
    return phase;
}

// Until everything expected has come, or nothing came for a second, or ten have passed.
void drain(Crowd &crowd, uint64_t expected)
{
    uint64_t seen = crowd.delivered(), quietSince = nowNs();
    const uint64_t end = quietSince + 10 * nsPerSecond;
    while (crowd.delivered() < expected && nowNs() < end && nowNs() - quietSince < nsPerSecond) {
        crowd.poll(10);
        if (crowd.delivered() != seen) {
            seen = crowd.delivered();
            quietSince = nowNs();
        }
    }
}

bool report(const Phase &phase, const Options &options, const Crowd &crowd)
{
    const auto fanout = uint64_t(options.number("fanout", 10));
    const Histogram &times = crowd.latencies();
    const int limit = options.number("p99", 100);
    const bool isComplete = crowd.delivered() == phase.sent * fanout && crowd.lost() == 0;
    const bool isBorne = isComplete && times.msAt(0.99) < limit;
    JsonLine()
        .put("rate", phase.rate)
        .put("ok", isBorne)
        .put("sent", phase.sent)
        .put("delivered", crowd.delivered())
        .put("expected", phase.sent * fanout)
        .put("lost_clients", uint64_t(crowd.lost()))
        .put("deliveries_per_s", double(phase.deliveredInTime) / phase.seconds)
        .put("p50_ms", times.msAt(0.5))
        .put("p95_ms", times.msAt(0.95))
        .put("p99_ms", times.msAt(0.99))
        .put("max_ms", times.maxMs())
        .put("generator_late_ms", double(phase.worstDelayNs) / double(nsPerMs))
        .print();
    return isBorne;
}

} // namespace

int loadRooms(const Options &options)
{
    Poller poller;
    Crowd crowd(poller, options);
    crowd.gather(options.number("pace", 1000), options.number("timeout", 60));
    if (crowd.ready() != crowd.size()) {
        fprintf(stderr, "only %zu of %zu clients came in\n", crowd.ready(), crowd.size());
        return 1;
    }
    crowd.pollFor(options.number("settle", 1000));
    for (const int rate : options.numbers("rates", "100")) {
        const Phase phase = sendAt(rate, options, crowd);
        drain(crowd, phase.sent * uint64_t(options.number("fanout", 10)));
        if (!report(phase, options, crowd))
            break;
    }
    return 0;
}

} // namespace Suhbat::bench
