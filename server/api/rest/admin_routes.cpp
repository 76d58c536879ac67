// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/refs.h"
#include "api/rest/people_encode.h"
#include "api/rest/people_routes.h"

namespace Suhbat::api::rest {

namespace {

constexpr int mostOffsetMinutes = 14 * 60;

// Whole or not: 20 and 0.5 are both so many a second.
std::optional<double> readNumber(Fields &fields, const wire::Json &json, const char *name)
{
    const wire::Json *value = json.find(QString::fromLatin1(name));
    if (!value || value->isNull())
        return std::nullopt;
    if (const qint64 *whole = value->integer())
        return double(*whole);
    if (const double *real = value->real())
        return *real;
    fields.refuse(name);
    return std::nullopt;
}

std::optional<int> readInt(Fields &fields, const char *name)
{
    const auto number = fields.optionalInteger(name);
    if (!number)
        return std::nullopt;
    return int(std::clamp<qint64>(*number, -1, std::numeric_limits<int>::max())); // beyond every setting's range, either way
}

Result<chat::SettingsPatch> readSettings(const wire::Json &json)
{
    Fields fields(json);
    chat::SettingsPatch patch;
    patch.openRegistration = fields.optionalBoolean("open_registration");
    patch.retentionDays = readInt(fields, "retention_days");
    patch.passwordCharacters = readInt(fields, "password_characters");
    patch.sessionHours = readInt(fields, "session_hours");
    patch.rememberedDays = readInt(fields, "remember_days");
    patch.guestsPerHour = readInt(fields, "guests_per_hour");
    patch.peopleBurst = readInt(fields, "people_burst");
    patch.peoplePerSecond = readNumber(fields, json, "people_per_second");
    patch.guestBurst = readInt(fields, "guest_burst");
    patch.guestPerSecond = readNumber(fields, json, "guest_per_second");
    patch.loginFailures = readInt(fields, "login_failures");
    return fields.finish(std::move(patch));
}

QByteArray encodeSettings(const chat::Settings::Now &settings) { return wire::encode(settings); }

void addSettings(Router &router, chat::Administration &administration)
{
    const RouteDoc getDoc{"The settings that may change while the server runs", {}, {{200, "admin_settings"}}};
    router.add(getDoc, "GET", "/api/admin/settings/", Access::Admin, [&administration](const Call &call, const Answer &answer) {
        administration.settings(call.caller, answer.with<chat::Settings::Now>(200, encodeSettings));
    });

    const RouteDoc patchDoc{"Change some of them, at once and for ever", "admin_settings_patch", {{200, "admin_settings"}}};
    router.add(patchDoc, "PATCH", "/api/admin/settings/", Access::Admin, [&administration](const Call &call, const Answer &answer) {
        auto patch = call.decoded(readSettings);
        if (!patch)
            return answer.fail(patch.error());
        administration.changeSettings(call.caller, std::move(*patch), answer.with<chat::Settings::Now>(200, encodeSettings));
    });
}

Result<chat::AuditQuery> readAuditQuery(const Call &call)
{
    const auto page = pageOf(call);
    if (!page)
        return fail(page.error());
    chat::AuditQuery query{{}, QString::fromUtf8(call.request.parameter("action").value_or(QByteArray())), *page};
    if (const auto actor = call.request.parameter("actor"); actor && !actor->isEmpty()) {
        const auto id = idFromText(*actor);
        if (!id)
            return failField(Code::InvalidField, QStringLiteral("actor"));
        query.actor = UserId(*id);
    }
    return query;
}

void addAudit(Router &router, chat::Audit &audit)
{
    const RouteDoc doc{
        "What admins did and looked at, newest first",
        {},
        {{200, "audit_page"}},
        {{"actor", "Only this admin's", "integer"}, {"action", "Only this kind"}, {"page", "1", "integer"}, {"page_size", "At most 200", "integer"}}};
    router.add(doc, "GET", "/api/admin/audit/", Access::Admin, [&audit](const Call &call, const Answer &answer) {
        const auto query = readAuditQuery(call);
        if (!query)
            return answer.fail(query.error());
        audit.list(call.caller, *query, answerPage<chat::AuditEntry>(call, answer, query->page));
    });
}

void addStatistics(Router &router, chat::Statistics &statistics)
{
    const RouteDoc doc{"Messages, people, response times, queues and storage",
                       {},
                       {{200, "statistics"}},
                       {{"days", "How many, with today; 30", "integer"}, {"utc_offset", "Minutes from UTC to the asker's midnight; 0", "integer"}}};
    router.add(doc, "GET", "/api/admin/statistics/", Access::Admin, [&statistics](const Call &call, const Answer &answer) {
        const auto days = call.intParameter("days", chat::StatisticsQuery().days, 1, chat::Statistics::mostDays);
        const auto offset = call.intParameter("utc_offset", 0, -mostOffsetMinutes, mostOffsetMinutes);
        if (!days || !offset)
            return answer.fail(days ? offset.error() : days.error());
        statistics.report(call.caller, {*days, *offset},
                          answer.with<chat::StatisticsReport>(200, [](const chat::StatisticsReport &report) { return wire::encode(report); }));
    });
}

} // namespace

void addAdminRoutes(Router &router, chat::Administration &administration, chat::Audit &audit, chat::Statistics &statistics)
{
    addSettings(router, administration);
    addAudit(router, audit);
    addStatistics(router, statistics);
}

} // namespace Suhbat::api::rest
