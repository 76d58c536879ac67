// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/settings.h"

#include "store/settings_repository.h"

namespace Suhbat::chat {

namespace {

constexpr qint64 hourMsecs = 3600 * 1000;

// One changeable setting: its stored name (the wire's too), what it may be, and where it goes.
struct Setting {
    const char *key;
    double least;
    double most;
    std::optional<double> (*wanted)(const SettingsPatch &);
    void (*apply)(Settings::Now &, double);
};

template<auto member>
std::optional<double> wanted(const SettingsPatch &patch)
{
    const auto &value = patch.*member;
    return value ? std::optional(double(*value)) : std::nullopt;
}

using Patch = SettingsPatch;
using Now = Settings::Now;

const Setting settings[] = {
    {"open_registration", 0, 1, wanted<&Patch::openRegistration>, [](Now &now, double v) { now.limits.isRegistrationOpen = v != 0; }},
    {"retention_days", 0, 36500, wanted<&Patch::retentionDays>, [](Now &now, double v) { now.retentionDays = int(v); }},
    {"password_characters", 8, 128, wanted<&Patch::passwordCharacters>, [](Now &now, double v) { now.limits.passwordCharacters = int(v); }},
    {"session_hours", 1, 8760, wanted<&Patch::sessionHours>, [](Now &now, double v) { now.limits.sessionMsecs = qint64(v) * hourMsecs; }},
    {"remember_days", 1, 3650, wanted<&Patch::rememberedDays>, [](Now &now, double v) { now.limits.rememberedMsecs = qint64(v) * 24 * hourMsecs; }},
    {"guests_per_hour", 1, 1000000, wanted<&Patch::guestsPerHour>, [](Now &now, double v) { now.limits.guestsPerHour = int(v); }},
    {"people_burst", 1, 1000000, wanted<&Patch::peopleBurst>, [](Now &now, double v) { now.limits.peopleBurst = int(v); }},
    {"people_per_second", 0.01, 100000, wanted<&Patch::peoplePerSecond>, [](Now &now, double v) { now.limits.peoplePerSecond = v; }},
    {"guest_burst", 1, 1000000, wanted<&Patch::guestBurst>, [](Now &now, double v) { now.limits.guestBurst = int(v); }},
    {"guest_per_second", 0.01, 100000, wanted<&Patch::guestPerSecond>, [](Now &now, double v) { now.limits.guestPerSecond = v; }},
    {"login_failures", 1, 1000, wanted<&Patch::loginFailures>, [](Now &now, double v) { now.limits.loginFailures = int(v); }},
};

} // namespace

Settings::Settings(const Limits &configured, int configuredRetentionDays)
    : m_configured{configured, configuredRetentionDays}, m_now(std::make_shared<const Now>(m_configured))
{
}

std::shared_ptr<const Settings::Now> Settings::now() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now;
}

std::shared_ptr<const Limits> Settings::limits() const
{
    auto current = now();
    const Limits *limits = &current->limits;
    return std::shared_ptr<const Limits>(std::move(current), limits);
}

void Settings::reload(store::Session &session)
{
    const QHash<QString, QString> stored = store::SettingsRepository(session).all();
    if (session.db().failure())
        return;
    const std::scoped_lock lock(m_mutex);
    auto now = std::make_shared<Now>(m_configured);
    for (const Setting &setting : settings) {
        bool isNumber = false;
        const double number = stored.value(QLatin1StringView(setting.key)).toDouble(&isNumber);
        if (isNumber && number >= setting.least && number <= setting.most)
            setting.apply(*now, number);
    }
    m_now = std::move(now);
}

void Settings::configure(const Limits &configured, int configuredRetentionDays)
{
    const std::scoped_lock lock(m_mutex);
    m_configured = {configured, configuredRetentionDays};
    m_now = std::make_shared<const Now>(m_configured);
}

Result<> Settings::save(store::Session &session, const SettingsPatch &patch)
{
    store::SettingsRepository repository(session);
    for (const Setting &setting : settings) {
        const std::optional<double> value = setting.wanted(patch);
        if (!value)
            continue;
        const QString key = QLatin1StringView(setting.key);
        if (!(*value >= setting.least && *value <= setting.most)) {
            return failField(Code::InvalidField, key, QStringLiteral("out_of_range"), {QString::number(setting.least), QString::number(setting.most, 'f', 0)});
        }
        repository.put(key, QString::number(*value, 'g', 12));
    }
    return {};
}

QString Settings::summary(const SettingsPatch &patch)
{
    QStringList parts;
    for (const Setting &setting : settings) {
        if (const auto value = setting.wanted(patch))
            parts << QLatin1StringView(setting.key) + u'=' + QString::number(*value, 'g', 12);
    }
    return parts.join(u' ');
}

} // namespace Suhbat::chat
