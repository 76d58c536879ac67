// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/guests.h"

#include "chat/accounts.h"
#include "chat/guest_link.h"
#include "chat/tokens.h"
#include "core/random.h"
#include "store/guests_repository.h"
#include "store/users_repository.h"
#include "text/names.h"

namespace Suhbat::chat {

namespace {

constexpr int identifierLength = 255;
constexpr int expiredBatch = 1000;

Result<GuestSession> openIn(store::Session &session, const GuestRequest &request, const QUuid &secret, qint64 lifetimeMsecs)
{
    store::UserRepository users(session);
    const auto id = users.insert({{}, {}, request.name, Role::Guest, {}});
    if (!id)
        return fail(Code::Internal);
    GuestSession guest{secret, *id, request.name, request.identifier, session.now()};
    if (guest.name.isEmpty()) {
        guest.name = QStringLiteral("Guest %1").arg(id->value());
        users.setName(User{.id = *id, .role = Role::Guest}, guest.name);
    }
    store::GuestRepository(session).insert(*id, QString::fromLatin1(secretHash(uuidText(secret))), guest.identifier, session.now().plus(lifetimeMsecs));
    return guest;
}

} // namespace

void Guests::open(GuestRequest request, Reply<GuestSession> reply)
{
    if (!request.name.isEmpty()) {
        const auto name = checkName(request.name);
        if (!name)
            return reply(fail(name.error()));
        request.name = *name;
    }
    request.identifier = text::cleanName(request.identifier);
    if (request.identifier.size() > identifierLength) {
        return reply(failField(Code::InvalidField, QStringLiteral("identifier"), QStringLiteral("too_long"), {QString::number(identifierLength)}));
    }
    const auto limits = m_settings.limits();
    const int seconds = limits->areRatesOn ? m_quota.secondsToWait(request.address, limits->guestsPerHour) : 0;
    if (seconds > 0) {
        return reply(fail(Error{
            .code = Code::RateLimited, .reason = QStringLiteral("too_many_guests"), .arguments = {QString::number(seconds)}, .retryAfterSeconds = seconds}));
    }
    auto unit = [request = std::move(request), secret = newGuestSecret(), msecs = limits->guestMsecs](store::Session &session) {
        return openIn(session, request, secret, msecs);
    };
    m_store.write<GuestSession>(std::move(unit), std::move(reply));
}

void Guests::link(const Caller &caller, QByteArray secret, Reply<int> reply)
{
    const auto text = guestSecretText(secret);
    if (!text)
        return reply(fail(Code::NotFound));
    if (caller.isGuest())
        return reply(fail(Code::Forbidden));
    struct Outcome {
        UserId guest;
        int rooms = 0;
    };
    auto unit = [caller, hash = QString::fromLatin1(secretHash(*text))](store::Session &session) -> Result<Outcome> {
        const auto guest = store::GuestRepository(session).find(hash);
        if (!guest)
            return fail(Code::NotFound);
        const auto rooms = linkGuest(session, *guest, caller);
        if (!rooms)
            return fail(rooms.error());
        return Outcome{guest->user, *rooms};
    };
    m_store.write<Outcome>(std::move(unit), [this, reply = std::move(reply)](Result<Outcome> outcome) {
        if (!outcome)
            return reply(fail(outcome.error()));
        m_identity.forget(outcome->guest);
        reply(outcome->rooms);
    });
}

void Guests::removeExpired(Reply<qint64> reply)
{
    m_store.write<qint64>([](store::Session &session) -> Result<qint64> { return store::GuestRepository(session).expire(expiredBatch); }, std::move(reply));
}

} // namespace Suhbat::chat
