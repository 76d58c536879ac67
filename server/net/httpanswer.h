// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httphead.h"

#include <memory>

namespace Suhbat {
class Mailbox;
}

namespace Suhbat::net {

class HttpConnection;

// How the end of an answer's body is told.
enum class Framing { None, Length, Chunks, Close };

Framing framingOf(const api::Response &response, const HttpHead &head);

// Status line and headers with the empty line. What a handler put into a header can't begin another.
QByteArray answerHead(const api::Response &response, Framing framing, const HttpHead &head, const QByteArray &date);

QByteArray chunk(const QByteArray &piece); // an empty one is the last

// Where answers find the connection of a request: empty once it has gone. Looked into in the io thread alone.
struct HttpDoor {
    HttpConnection *connection;
};

// The way back from whichever thread answers a request. If it is dropped unused the peer is told so, instead of waiting
// for ever.
class HttpTicket
{
public:
    HttpTicket(std::shared_ptr<Mailbox> mailbox, std::shared_ptr<HttpDoor> door, quint64 number)
        : m_mailbox(std::move(mailbox)), m_door(std::move(door)), m_number(number)
    {
    }
    ~HttpTicket();
    Q_DISABLE_COPY_MOVE(HttpTicket)

    void answer(api::Response response);

private:
    const std::shared_ptr<Mailbox> m_mailbox;
    const std::shared_ptr<HttpDoor> m_door;
    const quint64 m_number;
    std::atomic<bool> m_isUsed{false};
};

// Runs `task` at once in the mailbox's own thread, or posts it there.
void runIn(Mailbox &mailbox, std::function<void()> task);

} // namespace Suhbat::net
