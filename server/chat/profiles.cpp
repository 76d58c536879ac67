// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/profiles.h"

#include "chat/accounts.h"
#include "chat/people_visibility.h"
#include "chat/renaming.h"
#include "chat/room_log.h"
#include "store/users_repository.h"
#include "text/names.h"

namespace Suhbat::chat {

namespace {

Result<OwnProfile> profileOf(store::Session &session, UserId user)
{
    store::UserRepository users(session);
    const auto found = users.find(user);
    if (!found)
        return fail(Code::NotFound);
    return OwnProfile{*found, users.settings(user)};
}

Result<OwnProfile> change(store::Session &session, UserId user, const ProfilePatch &patch)
{
    store::UserRepository users(session);
    if (patch.name)
        SUHBAT_TRY(renameUser(session, user, *patch.name));
    if (patch.avatar)
        users.setAvatar(user, text::cleanName(*patch.avatar));
    if (patch.settings) {
        users.setSettings(user, *patch.settings);
        logForUser(session, user, store::UserEventKind::SettingsChanged, {}, {}, SettingsChanged{*patch.settings});
    }
    return profileOf(session, user);
}

} // namespace

Result<> Profiles::check(const ProfilePatch &patch)
{
    if (patch.name)
        SUHBAT_TRY(checkName(*patch.name));
    if (patch.settings && patch.settings->size() > settingsBytes)
        return failField(Code::TooLong, QStringLiteral("settings"), QStringLiteral("too_long"), {QString::number(settingsBytes)});
    if (patch.avatar && patch.avatar->size() > avatarLength)
        return failField(Code::TooLong, QStringLiteral("avatar"), QStringLiteral("too_long"), {QString::number(avatarLength)});
    return {};
}

void Profiles::own(const Caller &caller, Reply<OwnProfile> reply)
{
    auto read = [user = caller.user](store::Session &session) { return profileOf(session, user); };
    m_store.read<OwnProfile>(std::move(read), [this, reply = std::move(reply)](Result<OwnProfile> profile) {
        if (profile)
            profile->user.isOnline = m_live.isOnline(profile->user.id);
        reply(std::move(profile));
    });
}

void Profiles::update(const Caller &caller, ProfilePatch patch, Reply<OwnProfile> reply)
{
    if (auto checked = check(patch); !checked)
        return reply(fail(checked.error()));
    const bool isRenamed = patch.name.has_value();
    auto unit = [user = caller.user, patch = std::move(patch)](store::Session &session) { return change(session, user, patch); };
    m_store.write<OwnProfile>(std::move(unit), [this, user = caller.user, isRenamed, reply = std::move(reply)](Result<OwnProfile> profile) {
        if (profile && isRenamed) {
            m_identity.forget(user);
            tellOtherRooms(m_store, user);
        }
        if (profile)
            profile->user.isOnline = m_live.isOnline(user);
        reply(std::move(profile));
    });
}

void Profiles::changePassword(const Caller &caller, QString oldPassword, QString newPassword, Reply<> reply)
{
    if (auto password = Passwords::check(newPassword, m_settings.limits()->passwordCharacters); !password)
        return reply(fail(password.error()));
    const QString key = QString::number(caller.user.value());
    if (const int seconds = m_backoff.secondsToWait(key); seconds > 0) {
        return reply(fail(Error{
            .code = Code::RateLimited, .reason = QStringLiteral("too_many_attempts"), .arguments = {QString::number(seconds)}, .retryAfterSeconds = seconds}));
    }
    auto read = [user = caller.user](store::Session &session) -> Result<QString> { return store::UserRepository(session).passwordHash(user); };
    m_store.read<QString>(read, [this, caller, key, oldPassword, newPassword, reply = std::move(reply)](Result<QString> oldHash) {
        if (!oldHash)
            return reply(fail(oldHash.error()));
        m_passwords.verify(oldPassword, *oldHash, [this, caller, key, newPassword, oldHash = *oldHash, reply](Result<Passwords::Verdict> verdict) {
            if (!verdict)
                return reply(fail(verdict.error()));
            if (*verdict == Passwords::Verdict::Wrong) {
                m_backoff.failed(key);
                return reply(failField(Code::InvalidField, QStringLiteral("old_password"), QStringLiteral("wrong_password")));
            }
            m_backoff.succeeded(key);
            m_passwords.hash(newPassword, [this, caller, oldHash, reply](Result<QString> newHash) {
                newHash ? storePassword(caller, oldHash, *newHash, reply) : reply(fail(newHash.error()));
            });
        });
    });
}

void Profiles::storePassword(const Caller &caller, const QString &oldHash, const QString &newHash, Reply<> reply)
{
    auto unit = [caller, oldHash, newHash](store::Session &session) -> Result<> {
        if (store::UserRepository(session).passwordHash(caller.user) != oldHash)
            return fail(Code::Conflict);
        setPassword(session, caller.user, newHash, caller.session);
        return {};
    };
    m_store.write<void>(std::move(unit), [this, user = caller.user, reply = std::move(reply)](Result<> result) {
        m_identity.forget(user);
        reply(std::move(result));
    });
}

void Profiles::search(const Caller &caller, QString words, PageRequest page, Reply<PageOf<User>> reply)
{
    auto read = [caller, words = std::move(words), page](store::Session &session) -> Result<PageOf<User>> {
        store::UserRepository users(session);
        const store::VisibleFilter filter{caller.user, findsEverybody(caller), words, page.size, page.offset()};
        return PageOf<User>{users.countVisible(filter), users.visible(filter)};
    };
    m_store.read<PageOf<User>>(std::move(read), [this, reply = std::move(reply)](Result<PageOf<User>> found) {
        if (found) {
            for (User &user : found->rows)
                user.isOnline = m_live.isOnline(user.id);
        }
        reply(std::move(found));
    });
}

void Profiles::get(const Caller &caller, UserId id, Reply<User> reply)
{
    auto read = [caller, id](store::Session &session) -> Result<User> {
        const auto user = store::UserRepository(session).find(id);
        if (!user || !maySee(session, caller, *user))
            return fail(Code::NotFound);
        return *user;
    };
    m_store.read<User>(std::move(read), [this, reply = std::move(reply)](Result<User> user) {
        if (user)
            user->isOnline = m_live.isOnline(user->id);
        reply(std::move(user));
    });
}

} // namespace Suhbat::chat
