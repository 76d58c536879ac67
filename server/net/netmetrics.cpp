// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/netmetrics.h"

namespace Suhbat::net {

NetMetrics::NetMetrics(Metrics &metrics)
    : connections(metrics.gauge("suhbat_connections", "Open connections, HTTP and WebSocket")),
      sockets(metrics.gauge("suhbat_websockets", "Open WebSockets")),
      accepted(metrics.counter("suhbat_connections_accepted_total", "Connections accepted")),
      requests(metrics.counter("suhbat_http_requests_total", "HTTP requests handed to the api")),
      framesIn(metrics.counter("suhbat_websocket_frames_total", "WebSocket messages and control frames", R"(direction="in")")),
      framesOut(metrics.counter("suhbat_websocket_frames_total", "WebSocket messages and control frames", R"(direction="out")")),
      bytesIn(metrics.counter("suhbat_net_bytes_total", "Bytes over all connections, without TLS", R"(direction="in")")),
      bytesOut(metrics.counter("suhbat_net_bytes_total", "Bytes over all connections, without TLS", R"(direction="out")")),
      skipped(metrics.counter("suhbat_websocket_skipped_total", "Passing messages not queued for a slow socket")),
      outboxBytes(metrics.histogram("suhbat_outbox_bytes", "What a flush left waiting in an outbox", {0, 1024, 4096, 16384, 65536, 262144, 1048576})),
      m_metrics(metrics)
{
}

void NetMetrics::refused(const char *why)
{
    m_metrics.counter("suhbat_net_refused_total", "What the net refused by itself", QByteArray("why=\"") + why + '"').add();
}

void NetMetrics::closed(quint16 code)
{
    // A peer may send any of two thousand codes: it must not fill the table with them.
    const bool isKnown = code < 3000 || (code >= 4400 && code < 4500);
    const QByteArray label = isKnown ? QByteArray::number(code) : QByteArray("other");
    m_metrics.counter("suhbat_websocket_closes_total", "WebSockets closed, by code", "code=\"" + label + '"').add();
}

} // namespace Suhbat::net
