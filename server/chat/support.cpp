// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/support.h"

#include "chat/access.h"
#include "chat/membership.h"
#include "chat/room_log.h"
#include "chat/room_opening.h"
#include "chat/room_view.h"
#include "store/members_repository.h"
#include "text/codepoints.h"
#include "text/names.h"

namespace Suhbat::chat {

namespace {

constexpr int subjectCodePoints = 200;
constexpr int mostLabels = 20;

// "product:<customer>:<vendor>:<n|s><key>", so that the number 7 and the text "7" stay two products.
QString startKeyOf(const Caller &caller, const StartRequest &request)
{
    QString key = QStringLiteral("product:%1:%2").arg(caller.user.value()).arg(request.vendor.value());
    if (request.product)
        key += (request.product->isNumber ? QStringLiteral(":n") : QStringLiteral(":s")) + request.product->key;
    return key;
}

Result<OpenedRoom> sayIn(store::Session &session, const Caller &caller, OpenedRoom opened, const QString &words, const Limits &limits)
{
    if (words.trimmed().isEmpty())
        return opened;
    MessageDraft draft;
    draft.room = opened.room.id;
    draft.content = words;
    const auto sent = Messages::sendIn(session, caller, draft, limits);
    if (!sent)
        return fail(sent.error());
    if (auto view = viewOf(session, opened.room.id, caller.user))
        opened.room = std::move(*view);
    return opened;
}

Result<OpenedRoom> startIn(store::Session &session, const Caller &caller, const StartRequest &request, const Limits &limits)
{
    store::MemberRepository members(session);
    const QList<Member> people = members.people({request.vendor, caller.user});
    const auto vendor = std::find_if(people.begin(), people.end(), [&](const Member &person) { return person.user == request.vendor; });
    const bool isVendor = vendor != people.end() && (vendor->role == Role::Vendor || vendor->role == Role::Admin);
    if (!isVendor)
        return failField(Code::NotFound, QStringLiteral("vendor_id"), QStringLiteral("no_such_vendor"));
    if (request.vendor == caller.user)
        return failField(Code::InvalidField, QStringLiteral("vendor_id"), QStringLiteral("vendor_is_yourself"));

    store::NewRoom plan;
    plan.kind = RoomKind::Product;
    plan.createdBy = caller.user;
    plan.startKey = startKeyOf(caller, request);
    plan.customer = caller.user;
    plan.vendor = request.vendor;
    if (request.product)
        plan.product = store::RoomRepository(session).putProduct(request.vendor, *request.product);
    auto opened = openRoom(session, plan, people, caller);
    return opened ? sayIn(session, caller, std::move(*opened), request.initialMessage, limits) : opened;
}

Result<OpenedRoom> openTicketIn(store::Session &session, const Caller &caller, const QString &subject, const QString &message, const Limits &limits)
{
    const QString clean = text::cleanName(subject);
    if (clean.isEmpty())
        return failField(Code::MissingField, QStringLiteral("subject"));
    if (text::codePointCount(clean) > subjectCodePoints)
        return failField(Code::TooLong, QStringLiteral("subject"), QStringLiteral("name_too_long"), {QString::number(subjectCodePoints)});
    store::NewRoom plan;
    plan.kind = RoomKind::Support;
    plan.name = clean;
    plan.createdBy = caller.user;
    plan.customer = caller.user;
    plan.ticketSubject = clean;
    auto opened = openRoom(session, plan, store::MemberRepository(session).people({caller.user}), caller);
    return opened ? sayIn(session, caller, std::move(*opened), message, limits) : opened;
}

Result<> checkPatch(store::Session &session, const TicketPatch &patch)
{
    static const QStringList priorities{QStringLiteral("low"), QStringLiteral("normal"), QStringLiteral("high"), QStringLiteral("urgent")};
    if (patch.priority && !priorities.contains(*patch.priority))
        return failField(Code::InvalidField, QStringLiteral("priority"), QStringLiteral("not_one_of"), {priorities.join(QStringLiteral(", "))});
    if (patch.labels && patch.labels->size() > mostLabels)
        return failField(Code::TooLong, QStringLiteral("labels"));
    if (patch.subject && text::cleanName(*patch.subject).isEmpty())
        return failField(Code::InvalidField, QStringLiteral("subject"));
    if (patch.subject && text::codePointCount(text::cleanName(*patch.subject)) > subjectCodePoints)
        return failField(Code::TooLong, QStringLiteral("subject"), QStringLiteral("name_too_long"), {QString::number(subjectCodePoints)});
    if (patch.assignee && patch.assignee->isValid()) {
        const QList<Member> people = store::MemberRepository(session).people({*patch.assignee});
        const bool isAgent = !people.isEmpty() && (people.first().role == Role::Agent || people.first().role == Role::Admin);
        if (!isAgent)
            return failField(Code::NotFound, QStringLiteral("assignee"), QStringLiteral("no_such_agent"));
    }
    return {};
}

Result<Room> updateTicketIn(store::Session &session, const Caller &caller, const RoomRef &reference, const TicketPatch &patch)
{
    const auto room = allowIn(session, caller, reference, Action::UpdateTicket);
    if (!room)
        return fail(room.error());
    SUHBAT_TRY(checkPatch(session, patch));
    const auto view = viewOf(session, room->id, caller.user);
    if (!view || !view->ticket)
        return fail(Code::NotFound);
    Ticket ticket = *view->ticket;
    ticket.status = patch.status.value_or(ticket.status);
    ticket.priority = patch.priority.value_or(ticket.priority);
    ticket.assignee = patch.assignee.value_or(ticket.assignee);
    ticket.subject = patch.subject ? text::cleanName(*patch.subject) : ticket.subject;
    if (patch.labels) {
        ticket.labels.clear();
        for (const QString &label : *patch.labels) {
            if (const QString clean = text::cleanName(label); !clean.isEmpty() && !ticket.labels.contains(clean))
                ticket.labels << clean;
        }
    }
    store::RoomRepository(session).updateTicket(room->id, ticket);
    return announceChange(session, caller, *room);
}

} // namespace

void Support::start(const Caller &caller, StartRequest request, Reply<OpenedRoom> reply)
{
    m_store.write<OpenedRoom>(
        [caller, request = std::move(request), limits = m_limits](store::Session &session) { return startIn(session, caller, request, limits); },
        std::move(reply));
}

void Support::openTicket(const Caller &caller, QString subject, QString message, Reply<OpenedRoom> reply)
{
    m_store.write<OpenedRoom>(
        [caller, subject, message, limits = m_limits](store::Session &session) { return openTicketIn(session, caller, subject, message, limits); },
        std::move(reply));
}

void Support::updateTicket(const Caller &caller, RoomRef room, TicketPatch patch, Reply<Room> reply)
{
    m_store.write<Room>([caller, room, patch = std::move(patch)](store::Session &session) { return updateTicketIn(session, caller, room, patch); },
                        std::move(reply));
}

} // namespace Suhbat::chat
