// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/backoff.h"
#include "chat/identity.h"

namespace Suhbat::chat {

struct GuestRequest {
    QString identifier; // what the page knows about its visitor; seen by staff
    QString name; // empty: "Guest <id>"
    QString address;
};

struct GuestSession {
    QUuid secret; // session_id on the wire, said once
    UserId guest;
    QString name;
    QString identifier;
    Timestamp createdAt;
};

// People without an account.
class Guests
{
public:
    Guests(store::Store &store, Identity &identity, const Settings &settings, MonotonicClock clock = monotonicMsecs)
        : m_store(store), m_identity(identity), m_settings(settings), m_quota(std::move(clock))
    {
    }

    void open(GuestRequest request, Reply<GuestSession> reply); // RateLimited over the address's quota

    // The guest's rooms become the caller's as they are; answers how many. NotFound for a secret that opens nothing.
    void link(const Caller &caller, QByteArray secret, Reply<int> reply);

    // Once an hour: voids the secrets of sessions that nobody came back to, a batch at a time.
    void removeExpired(Reply<qint64> reply);

private:
    store::Store &m_store;
    Identity &m_identity;
    const Settings &m_settings;
    AddressQuota m_quota;
};

} // namespace Suhbat::chat
