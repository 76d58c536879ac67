// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/socket.h"
#include "core/metrics.h"
#include "core/result.h"
#include "net/limits.h"

#include <QHostAddress>
#include <memory>
#include <vector>

namespace Suhbat::net {

// One port for HTTP/1.1 and WebSocket. Lives in the main thread, which accepts; io threads do the rest and call the
// handlers, which must outlive this.
class Server
{
public:
    Server(Settings settings, api::HttpHandler &http, api::SocketHandler &sockets, Metrics &metrics);
    ~Server(); // closes what is left at once
    Q_DISABLE_COPY_MOVE(Server)

    // Of each io thread, from construction to destruction: for a bus to be attached to before start().
    struct Line {
        Mailbox &mailbox;
        fanout::Hub &hub;
    };
    std::vector<Line> lines();

    Result<quint16> start(const QHostAddress &address, quint16 port); // the port it has got
    Result<> reloadTls(); // for new connections; on an error the old ones stay

    // Accepts nobody any more, lets requests that run end, closes WebSockets with 1012, and waits for all that: the
    // handlers' answers must not need this thread meanwhile. True if everybody has left in time.
    bool drain(int msecs);

    int connectionCount() const;

private:
    class Private;
    const std::unique_ptr<Private> m_d;
};

} // namespace Suhbat::net
