// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/rooms.h"

namespace Suhbat::chat {

struct StartRequest {
    UserId vendor;
    std::optional<Product> product; // key and isNumber; the facts only if the shop sent them
    QString initialMessage;
};

struct TicketPatch {
    std::optional<TicketStatus> status;
    std::optional<QString> priority;
    std::optional<UserId> assignee; // not valid: nobody
    std::optional<QStringList> labels;
    std::optional<QString> subject;
};

// Customers' rooms: about a product with a vendor, or about a problem with the agents.
class Support
{
public:
    Support(store::Store &store, const Limits &limits) : m_store(store), m_limits(limits) {}

    // The same buyer or guest, vendor and product give the same room.
    void start(const Caller &caller, StartRequest request, Reply<OpenedRoom> reply);
    void openTicket(const Caller &caller, QString subject, QString message, Reply<OpenedRoom> reply);
    void updateTicket(const Caller &caller, RoomRef room, TicketPatch patch, Reply<Room> reply); // agents and admins

private:
    store::Store &m_store;
    const Limits &m_limits;
};

} // namespace Suhbat::chat
