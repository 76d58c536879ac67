// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"
#include "core/mailbox.h"
#include "fanout/hub.h"

namespace Suhbat::api {

enum class Urgency {
    Lasting, // must arrive, or the socket is closed as resumable (4408)
    Passing, // typing, presence: skipped for a socket whose outbox is over its soft limit
};

// The net's end of one WebSocket, as a session sees it. All calls in the socket's io thread.
class SocketLink
{
public:
    virtual ~SocketLink() = default;
    virtual void ready() = 0; // the client may learn that it is connected: from now on it misses nothing
    virtual void send(QByteArray text, Urgency urgency) = 0; // one text message; the bytes are shared, not copied
    virtual void close(quint16 code, const QByteArray &reason) = 0;
    virtual const std::shared_ptr<Mailbox> &mailbox() = 0; // of the io thread; replies may come after both have ended
    virtual fanout::Hub &hub() = 0; // likewise
};

// One conversation over one WebSocket: a dialect. Destroyed in its io thread when the socket has gone.
class SocketSession
{
public:
    virtual ~SocketSession() = default;
    virtual void receive(const QByteArray &text) = 0; // one whole text message, valid UTF-8
    virtual void stillThere() {} // the peer has answered a ping
    virtual void closed(quint16 code) = 0; // the last call
};

class SocketHandler
{
public:
    virtual ~SocketHandler() = default;
    enum class Admission { Open, NoSuchPath, OriginRefused };
    // Before the handshake, from the request's head.
    virtual Admission admit(const Request &head) const = 0;
    // With the handshake. The session says when it is ready, or closes its link (4401, 4403).
    virtual std::unique_ptr<SocketSession> open(const Request &head, SocketLink &link) = 0;
};

} // namespace Suhbat::api
