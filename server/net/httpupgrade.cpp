// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpconnection.h"
#include "net/iothread.h"
#include "net/websocket.h"

// How an HttpConnection becomes a WebSocket.
namespace Suhbat::net {

// Behind a proxy every connection comes from the same address: there the client is counted, for as long as its socket is open.
void HttpConnection::countClient(const QHostAddress &client)
{
    if (client == m_visitor.address)
        return;
    m_visitor.place = m_io.addresses().enter(client);
    const int most = m_io.limits().connectionsPerAddress;
    if (most > 0 && m_visitor.place.count() > most)
        m_visitor.admission = Admission::AddressFull;
}

int HttpConnection::refusalOfUpgrade() const
{
    const HttpHead &head = m_reader->head();
    if (head.request.method != "GET" || head.request.isHead || !head.isHttp11 || head.hasBody())
        return 400;
    if (headerList(head.request, "sec-websocket-version") != "13")
        return 426;
    switch (m_io.sockets().admit(head.request)) {
    case api::SocketHandler::Admission::Open: return 0;
    case api::SocketHandler::Admission::NoSuchPath: return 404;
    case api::SocketHandler::Admission::OriginRefused: return 403;
    }
    return 400;
}

bool HttpConnection::upgrade()
{
    if (const int status = refusalOfUpgrade())
        return refuse(status);
    const api::Request request = m_reader->head().request;
    const QByteArray answer = m_io.handshake().answer(headerList(request, "sec-websocket-key"));
    if (answer.isEmpty())
        return refuse(400);
    auto owner = std::make_unique<WebSocket>(m_io, std::move(m_stream), std::move(m_visitor), std::move(m_outbox));
    WebSocket &socket = *owner;
    m_io.add(std::move(owner));
    socket.open(request, answer, m_input);
    retire();
    return false;
}

} // namespace Suhbat::net
