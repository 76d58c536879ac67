// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/limits.h"
#include "core/result.h"

#include <QStringList>
#include <memory>
#include <mutex>
#include <optional>

namespace Suhbat::store {
class Session;
class Store;
} // namespace Suhbat::store

namespace Suhbat::chat {

// What an admin may change while the server runs. Empty: as the configuration says.
struct SettingsPatch {
    std::optional<bool> openRegistration;
    std::optional<int> retentionDays; // 0: messages are kept for ever
    std::optional<int> passwordCharacters;
    std::optional<int> sessionHours;
    std::optional<int> rememberedDays;
    std::optional<int> guestsPerHour;
    std::optional<int> peopleBurst;
    std::optional<double> peoplePerSecond;
    std::optional<int> guestBurst;
    std::optional<double> guestPerSecond;
    std::optional<int> loginFailures;
};

// The limits that hold now: the configuration's, overruled by what admins stored. Thread-safe.
class Settings
{
public:
    struct Now {
        Limits limits;
        int retentionDays = 0;
    };

    Settings(const Limits &configured, int configuredRetentionDays);

    std::shared_ptr<const Now> now() const;
    std::shared_ptr<const Limits> limits() const;

    // Reads what is stored; at start-up, after SIGHUP, after each change, and where there are several nodes now and then.
    void reload(store::Session &session);
    void configure(const Limits &configured, int configuredRetentionDays); // SIGHUP; reload after it

    // Straight, inside a unit of work: checks and stores. Effective after reload.
    static Result<> save(store::Session &session, const SettingsPatch &patch);
    static QString summary(const SettingsPatch &patch); // "open_registration=1 guests_per_hour=10", for the audit log

private:
    mutable std::mutex m_mutex;
    Now m_configured;
    std::shared_ptr<const Now> m_now;
};

} // namespace Suhbat::chat
