// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest/people_encode.h"

namespace Suhbat::wire {

namespace {

constexpr double hourMsecs = 3600 * 1000;

void putTextOrNull(JsonWriter &writer, const char *name, const QString &text) { text.isEmpty() ? writer.putNull(name) : writer.put(name, text); }

template<class List, class Write>
void putList(JsonWriter &writer, const char *name, const List &list, Write write)
{
    writer.key(name);
    writer.array([&] {
        for (const auto &item : list)
            writer.object([&] { write(item); });
    });
}

void putPeopleAndRooms(JsonWriter &writer, const chat::StatisticsReport &report)
{
    putList(writer, "busiest_rooms", report.busiestRooms, [&](const chat::BusyRoom &room) {
        writer.put("id", room.id);
        writer.put("room_id", room.uuid);
        writer.put("kind", roomKindName(room.kind));
        writer.put("name", room.name);
        writer.put("messages", room.messages);
        writer.put("people", room.people);
    });
    putList(writer, "queues", report.queues, [&](const chat::QueueLoad &queue) {
        writer.put("vendor_id", queue.vendor);
        putTextOrNull(writer, "username", queue.username);
        writer.put("name", queue.name);
        writer.put("rooms", queue.rooms);
        writer.put("waiting", queue.waiting);
        writer.put("waiting_since", queue.waitingSince);
    });
    putList(writer, "tickets", report.tickets, [&](const chat::TicketLoad &tickets) {
        writer.put("status", ticketStatusName(tickets.status));
        writer.put("count", tickets.count);
        writer.put("unassigned", tickets.unassigned);
    });
    putList(writer, "users", report.users, [&](const chat::RoleCount &role) {
        writer.put("role", roleName(role.role));
        writer.put("count", role.count);
        writer.put("disabled", role.disabled);
    });
}

} // namespace

void write(JsonWriter &writer, const chat::OwnProfile &profile)
{
    writer.object([&] {
        writeMembers(writer, profile.user);
        writer.put("created_at", profile.user.createdAt);
        writer.key("settings");
        writer.raw(profile.settings);
    });
}

void write(JsonWriter &writer, const chat::AdminUser &user)
{
    writer.object([&] {
        writeMembers(writer, user.user);
        writer.put("is_disabled", user.user.isDisabled);
        writer.put("created_at", user.user.createdAt);
        putTextOrNull(writer, "identifier", user.identifier);
    });
}

void write(JsonWriter &writer, const chat::LoginSession &session)
{
    writer.object([&] {
        writer.put("id", session.id);
        writer.put("client", session.client);
        writer.put("address", session.address);
        writer.put("created_at", session.createdAt);
        writer.put("last_used_at", session.lastUsedAt);
        writer.put("expires_at", session.expiresAt);
        writer.put("is_current", session.isCurrent);
    });
}

void write(JsonWriter &writer, const chat::AuditEntry &entry)
{
    writer.object([&] {
        writer.put("id", entry.id);
        writer.put("at", entry.at);
        writer.put("actor_id", entry.actor);
        putTextOrNull(writer, "actor_username", entry.actorUsername);
        writer.put("action", entry.action);
        putTextOrNull(writer, "target_kind", entry.target.kind);
        entry.target.id ? writer.put("target_id", entry.target.id) : writer.putNull("target_id");
        writer.put("detail", entry.detail);
        writer.put("address", entry.address);
    });
}

void write(JsonWriter &writer, const chat::Settings::Now &now)
{
    const chat::Limits &limits = now.limits;
    writer.object([&] {
        writer.put("open_registration", limits.isRegistrationOpen);
        writer.put("retention_days", now.retentionDays);
        writer.put("password_characters", limits.passwordCharacters);
        writer.put("session_hours", double(limits.sessionMsecs) / hourMsecs);
        writer.put("remember_days", double(limits.rememberedMsecs) / hourMsecs / 24);
        writer.put("guests_per_hour", limits.guestsPerHour);
        writer.put("people_burst", limits.peopleBurst);
        writer.put("people_per_second", limits.peoplePerSecond);
        writer.put("guest_burst", limits.guestBurst);
        writer.put("guest_per_second", limits.guestPerSecond);
        writer.put("login_failures", limits.loginFailures);
    });
}

void write(JsonWriter &writer, const chat::StatisticsReport &report)
{
    writer.object([&] {
        writer.put("from", report.from);
        putList(writer, "days", report.days, [&](const chat::DayStatistics &day) {
            writer.key("date");
            writer.ascii(day.date);
            writer.put("messages", day.messages);
            writer.put("active_users", day.activeUsers);
        });
        writer.key("response_times");
        writer.object([&] {
            writer.put("count", report.responses.count);
            writer.put("average_s", report.responses.averageSeconds);
            writer.put("median_s", report.responses.medianSeconds);
            writer.put("p90_s", report.responses.ninetiethSeconds);
        });
        putPeopleAndRooms(writer, report);
        writer.key("storage");
        writer.object([&] {
            writer.put("rooms", report.storage.rooms);
            writer.put("messages", report.storage.messages);
            writer.put("attachments", report.storage.attachments);
            writer.put("attachment_bytes", report.storage.attachmentBytes);
            writer.put("database_bytes", report.storage.databaseBytes);
        });
    });
}

} // namespace Suhbat::wire

namespace Suhbat::api::rest {

Result<chat::PageRequest> pageOf(const Call &call)
{
    const auto paging = pagingOf(call, usualPageSize, mostPageSize);
    if (!paging)
        return fail(paging.error());
    return chat::PageRequest{paging->page, paging->size};
}

QByteArray encodeSessions(const QList<chat::LoginSession> &sessions) { return wire::encodeList(sessions); }

Result<UserId> userOf(const Call &call)
{
    const auto number = call.number("user");
    if (!number)
        return fail(number.error());
    return UserId(*number);
}

Result<SessionId> sessionOf(const Call &call)
{
    const auto number = call.number("session");
    if (!number)
        return fail(number.error());
    return SessionId(*number);
}

} // namespace Suhbat::api::rest
