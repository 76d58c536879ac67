// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/people_routes.h"
#include "chat/guests.h"

namespace Suhbat::api::rest {

namespace {

constexpr qint64 guestLimit = 8 * 1024;

Result<chat::GuestRequest> readGuest(const wire::Json &json)
{
    Fields fields(json);
    chat::GuestRequest request;
    request.identifier = fields.text("identifier", QString());
    request.name = fields.text("name", QString());
    return fields.finish(std::move(request));
}

Result<QString> readSecret(const wire::Json &json)
{
    Fields fields(json);
    return fields.finish(fields.text("guest_session_id"));
}

QByteArray encodeGuest(const chat::GuestSession &guest)
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("session_id", guest.secret);
        guest.identifier.isEmpty() ? writer.putNull("identifier") : writer.put("identifier", guest.identifier);
        writer.putNull("linked_user");
        writer.put("created_at", guest.createdAt);
        writer.put("guest_id", guest.guest);
        writer.put("name", guest.name);
    });
    return writer.take();
}

QByteArray encodeLinked(int rooms)
{
    wire::JsonWriter writer;
    writer.object([&] { writer.put("linked", rooms); });
    return writer.take();
}

} // namespace

void addGuestRoutes(Router &router, chat::Guests &guests)
{
    const RouteDoc openDoc{"Begin as a guest, without an account", "guest_session_request", {{201, "guest_session"}}};
    router.add(
        openDoc, "POST", "/api/chat/guest-session/", Access::Anyone,
        [&guests](const Call &call, const Answer &answer) {
            auto request = call.decoded(readGuest);
            if (!request)
                return answer.fail(request.error());
            request->address = call.request.address;
            guests.open(std::move(*request), answer.with<chat::GuestSession>(201, encodeGuest));
        },
        guestLimit);

    const RouteDoc linkDoc{"Take over the rooms of a guest, who was the caller all along", "link_guest_session_request", {{200, "link_guest_session"}}};
    router.add(
        linkDoc, "POST", "/api/chat/link-guest-session/", Access::Account,
        [&guests](const Call &call, const Answer &answer) {
            const auto secret = call.decoded(readSecret);
            if (!secret)
                return answer.fail(secret.error());
            guests.link(call.caller, secret->toUtf8(), answer.with<int>(200, encodeLinked));
        },
        guestLimit);
}

} // namespace Suhbat::api::rest
