// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/socket_gate.h"

#include "api/refs.h"
#include "api/sockets/dialect_a.h"
#include "api/sockets/dialect_b.h"

namespace Suhbat::api {

namespace {

constexpr QByteArrayView root = "/ws/chat";

// What stands between /ws/chat/ and the end, a trailing slash aside; nothing if this is another path.
std::optional<QByteArray> roomSegment(QByteArray path)
{
    if (path.endsWith('/'))
        path.chop(1);
    if (path == root)
        return QByteArray();
    if (!path.startsWith(root) || path.at(root.size()) != '/')
        return std::nullopt;
    const QByteArray segment = path.mid(root.size() + 1);
    return segment.isEmpty() || segment.contains('/') ? std::nullopt : std::optional(segment);
}

} // namespace

SocketHandler::Admission SocketGate::admit(const Request &head) const
{
    if (!roomSegment(head.path))
        return Admission::NoSuchPath;
    const bool isWelcome = m_services.web.isHostAllowed(head) && m_services.web.mayHaveSent(head);
    return isWelcome ? Admission::Open : Admission::OriginRefused;
}

std::unique_ptr<SocketSession> SocketGate::open(const Request &head, SocketLink &link)
{
    const QByteArray segment = roomSegment(head.path).value_or(QByteArray());
    std::unique_ptr<Session> session;
    if (segment.isEmpty())
        session = std::make_unique<DialectA>(m_services, m_counters, link, head);
    else
        session = std::make_unique<DialectB>(m_services, m_counters, link, head, roomRefFromText(segment));
    session->start();
    return session;
}

} // namespace Suhbat::api
