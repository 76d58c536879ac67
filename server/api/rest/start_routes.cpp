// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/routes.h"
#include "chat/identity.h"
#include "chat/rates.h"
#include "chat/support.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

struct Start {
    chat::StartRequest request;
    std::optional<QUuid> guest;
};

struct Ticket {
    QString subject, message;
    std::optional<QUuid> guest;
};

// A price is text or a number; money is not a float, so a number is taken as it was written, if it is whole.
QString readPrice(const wire::Json &price)
{
    if (price.integer())
        return QString::number(*price.integer());
    if (price.real())
        return QString::number(*price.real(), 'f', 2);
    return price.text() ? *price.text() : QString();
}

// What the shop says of its product, beside the id; a shop that says nothing has said it before, or never will.
void readFacts(const wire::Json &json, Fields &fields, Product &product)
{
    const wire::Json *facts = json.find(u"product");
    if (!facts || facts->isNull())
        return;
    if (!facts->isObject())
        return fields.refuse("product");
    Fields about(*facts);
    product.title = about.text("title", QString());
    product.currency = about.text("currency", QString());
    product.url = about.text("url", QString());
    product.image = about.text("image", QString());
    if (const wire::Json *price = facts->find(u"price"))
        product.price = readPrice(*price);
    if (about.error())
        fields.refuse("product");
}

Result<Start> readStart(const wire::Json &json)
{
    Fields fields(json);
    Start start;
    start.request.vendor = UserId(fields.integer("vendor_id"));
    start.request.initialMessage = fields.text("initial_message", QString());
    start.guest = fields.optionalUuid("guest_session_id");
    const wire::Json *key = json.find(u"product_id");
    if (key && !key->isNull()) {
        Product product;
        if (key->integer()) {
            product.key = QString::number(*key->integer());
            product.isNumber = true;
        } else if (key->text() && !key->text()->isEmpty()) {
            product.key = *key->text();
        } else {
            fields.refuse("product_id");
        }
        readFacts(json, fields, product);
        start.request.product = product;
    }
    return fields.finish(std::move(start));
}

Result<Ticket> readTicket(const wire::Json &json)
{
    Fields fields(json);
    Ticket ticket{fields.text("subject"), fields.text("message", QString()), fields.optionalUuid("guest_session_id")};
    return fields.finish(std::move(ticket));
}

struct Doors {
    chat::Support &support;
    chat::Identity &identity;
    chat::Rates &rates;
};

// The caller as the request showed, or else the guest whom the body names, who is counted here because nobody did before.
void withParty(const Doors &doors, const Call &call, const Answer &answer, const std::optional<QUuid> &guest, std::function<void(const Caller &)> then)
{
    if (call.caller.user.isValid())
        return then(call.caller);
    if (!guest)
        return answer.fail(Error{Code::NotAuthenticated});
    const chat::Credential secret = chat::Credential::guest(uuidText(*guest));
    doors.identity.resolve(secret, call.request.address, [&rates = doors.rates, answer, then = std::move(then)](Result<Caller> caller) {
        if (!caller)
            return answer.fail(caller.error());
        const chat::RateVerdict verdict = rates.take(*caller);
        if (!verdict.isAllowed)
            return answer.fail(Error{.code = Code::RateLimited, .retryAfterSeconds = verdict.retryAfterSeconds});
        then(*caller);
    });
}

Reply<chat::OpenedRoom> answerOpened(const Answer &answer)
{
    return [answer](Result<chat::OpenedRoom> opened) {
        opened ? answer.json(opened->isNew ? 201 : 200, wire::encode(opened->room)) : answer.fail(opened.error());
    };
}

Result<chat::TicketPatch> readTicketPatch(const wire::Json &json)
{
    Fields fields(json);
    chat::TicketPatch patch;
    if (const auto name = fields.optionalText("status")) {
        patch.status = ticketStatusFromName(*name);
        if (!patch.status)
            fields.refuse("status");
    }
    patch.priority = fields.optionalText("priority");
    patch.subject = fields.optionalText("subject");
    // Null takes the ticket from everybody; a missing field leaves it where it is.
    if (json.find(u"assignee"))
        patch.assignee = UserId(fields.optionalInteger("assignee").value_or(0));
    if (fields.has("labels"))
        patch.labels = fields.texts("labels", 20);
    return fields.finish(std::move(patch));
}

} // namespace

void addStartRoutes(Router &router, chat::Support &support, chat::Identity &identity, chat::Rates &rates)
{
    const Doors doors{support, identity, rates};
    const RouteDoc startDoc{"Talk to a vendor, about a product or not; asking again gives the same room", "start_request", {{201, "room"}, {200, "room"}}};
    router.add(startDoc, "POST", "/api/chat/start/", Access::Anyone, [doors](const Call &call, const Answer &answer) {
        const auto start = call.decoded(readStart);
        if (!start)
            return answer.fail(start.error());
        withParty(doors, call, answer, start->guest,
                  [&support = doors.support, answer, request = start->request](const Caller &caller) { support.start(caller, request, answerOpened(answer)); });
    });

    const RouteDoc supportDoc{"Ask the agents for help", "support_request", {{201, "room"}}};
    router.add(supportDoc, "POST", "/api/chat/support/", Access::Anyone, [doors](const Call &call, const Answer &answer) {
        const auto ticket = call.decoded(readTicket);
        if (!ticket)
            return answer.fail(ticket.error());
        withParty(doors, call, answer, ticket->guest, [&support = doors.support, answer, ticket = *ticket](const Caller &caller) {
            support.openTicket(caller, ticket.subject, ticket.message, answerOpened(answer));
        });
    });

    const RouteDoc ticketDoc{"Change a support room's ticket; agents and admins", "ticket_patch", {{200, "room"}}};
    router.add(ticketDoc, "PATCH", "/api/chat/rooms/{room}/ticket/", Access::Account, [&support](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto patch = call.decoded(readTicketPatch);
        if (!room || !patch)
            return answer.fail(room ? patch.error() : room.error());
        support.updateTicket(call.caller, *room, *patch, answer.with<Room>(200, [](const Room &changed) { return wire::encode(changed); }));
    });
}

} // namespace Suhbat::api::rest
