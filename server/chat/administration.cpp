// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/administration.h"

#include "chat/renaming.h"
#include "store/users_repository.h"

namespace Suhbat::chat {

namespace {

Result<AdminUser> adminView(store::Session &session, UserId id)
{
    const auto user = store::UserRepository(session).find(id);
    if (!user)
        return fail(Code::NotFound);
    return AdminUser{*user, {}};
}

Result<AdminUser> patchUser(store::Session &session, const Caller &caller, UserId user, const UserPatch &patch)
{
    const AuditTarget target = AuditTarget::user(user);
    if (patch.name) {
        SUHBAT_TRY(renameUser(session, user, *patch.name));
        Audit::note(session, caller, QStringLiteral("user.renamed"), target);
    }
    if (patch.role) {
        SUHBAT_TRY(setRole(session, user, *patch.role));
        Audit::note(session, caller, QStringLiteral("user.role_changed"), target, QLatin1StringView(roleName(*patch.role)));
    }
    if (patch.isDisabled) {
        SUHBAT_TRY(setDisabled(session, user, *patch.isDisabled));
        Audit::note(session, caller, *patch.isDisabled ? QStringLiteral("user.disabled") : QStringLiteral("user.enabled"), target);
    }
    return adminView(session, user);
}

} // namespace

AdminUser Administration::withPresence(AdminUser user) const
{
    user.user.isOnline = m_live.isOnline(user.user.id);
    return user;
}

template<class T>
void Administration::changeUser(const Caller &caller, UserId user, std::function<Result<T>(store::Session &)> unit, Reply<T> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    m_store.write<T>(std::move(unit), [this, user, reply = std::move(reply)](Result<T> result) {
        m_identity.forget(user);
        reply(std::move(result));
    });
}

void Administration::users(const Caller &caller, UserQuery query, Reply<PageOf<AdminUser>> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    auto read = [query](store::Session &session) -> Result<PageOf<AdminUser>> {
        const Role least = query.role.value_or(Role::User);
        const Role highest = query.role.value_or(Role::Admin);
        const store::UserFilter filter{least, highest, query.search, query.page.size, query.page.offset()};
        store::UserRepository users(session);
        PageOf<AdminUser> page;
        page.count = users.count(filter);
        for (const store::UserRow &row : users.page(filter))
            page.rows.append({row.user, row.identifier});
        return page;
    };
    m_audit.before(caller, QStringLiteral("users.looked"), {}, query.search, [this, read, reply = std::move(reply)](Result<> noted) {
        if (!noted)
            return reply(fail(noted.error()));
        m_store.read<PageOf<AdminUser>>(read, [this, reply](Result<PageOf<AdminUser>> page) {
            if (page) {
                for (AdminUser &user : page->rows)
                    user = withPresence(std::move(user));
            }
            reply(std::move(page));
        });
    });
}

void Administration::user(const Caller &caller, UserId id, Reply<AdminUser> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    auto unit = [caller, id](store::Session &session) -> Result<AdminUser> {
        auto user = adminView(session, id);
        if (user)
            Audit::note(session, caller, QStringLiteral("user.looked"), AuditTarget::user(id));
        return user;
    };
    m_store.write<AdminUser>(std::move(unit), [this, reply = std::move(reply)](Result<AdminUser> user) {
        reply(user ? Result<AdminUser>(withPresence(std::move(*user))) : std::move(user));
    });
}

void Administration::create(const Caller &caller, AccountRequest request, Reply<AdminUser> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    if (auto username = checkUsername(request.username); !username)
        return reply(fail(username.error()));
    if (auto password = Passwords::check(request.password, m_settings.limits()->passwordCharacters); !password)
        return reply(fail(password.error()));
    m_passwords.hash(request.password, [this, caller, request, reply = std::move(reply)](Result<QString> hash) {
        if (!hash)
            return reply(fail(hash.error()));
        auto unit = [caller, request, hash = *hash](store::Session &session) -> Result<AdminUser> {
            const auto user = createAccount(session, {request.username, request.name, request.role, hash});
            if (!user)
                return fail(user.error());
            Audit::note(session, caller, QStringLiteral("user.created"), AuditTarget::user(user->id), QLatin1StringView(roleName(user->role)));
            return AdminUser{*user, {}};
        };
        m_store.write<AdminUser>(std::move(unit), reply);
    });
}

void Administration::update(const Caller &caller, UserId user, UserPatch patch, Reply<AdminUser> reply)
{
    const bool isRenamed = patch.name.has_value();
    auto unit = [caller, user, patch = std::move(patch)](store::Session &session) { return patchUser(session, caller, user, patch); };
    changeUser<AdminUser>(caller, user, std::move(unit), [this, user, isRenamed, reply = std::move(reply)](Result<AdminUser> changed) {
        if (changed && isRenamed)
            tellOtherRooms(m_store, user);
        reply(changed ? Result<AdminUser>(withPresence(std::move(*changed))) : std::move(changed));
    });
}

void Administration::resetPassword(const Caller &caller, UserId user, QString password, Reply<> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    if (auto checked = Passwords::check(password, m_settings.limits()->passwordCharacters); !checked)
        return reply(fail(checked.error()));
    m_passwords.hash(password, [this, caller, user, reply = std::move(reply)](Result<QString> hash) {
        if (!hash)
            return reply(fail(hash.error()));
        auto unit = [caller, user, hash = *hash](store::Session &session) -> Result<> {
            const auto found = store::UserRepository(session).find(user);
            if (!found || found->isGuest())
                return fail(Code::NotFound);
            setPassword(session, user, hash);
            Audit::note(session, caller, QStringLiteral("user.password_reset"), AuditTarget::user(user));
            return {};
        };
        changeUser<void>(caller, user, std::move(unit), reply);
    });
}

void Administration::sessions(const Caller &caller, UserId user, Reply<QList<LoginSession>> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    auto unit = [caller, user](store::Session &session) -> Result<QList<LoginSession>> {
        if (!store::UserRepository(session).find(user))
            return fail(Code::NotFound);
        Audit::note(session, caller, QStringLiteral("sessions.looked"), AuditTarget::user(user));
        return Logins::listOf(session, user, caller.session);
    };
    m_store.write<QList<LoginSession>>(std::move(unit), std::move(reply));
}

void Administration::endSession(const Caller &caller, UserId user, SessionId ended, Reply<> reply)
{
    auto unit = [caller, user, ended](store::Session &session) -> Result<> {
        SUHBAT_TRY(Logins::end(session, user, ended));
        Audit::note(session, caller, QStringLiteral("session.ended"), AuditTarget::user(user), QString::number(ended.value()));
        return {};
    };
    changeUser<void>(caller, user, std::move(unit), std::move(reply));
}

void Administration::endSessions(const Caller &caller, UserId user, Reply<> reply)
{
    auto unit = [caller, user](store::Session &session) -> Result<> {
        if (!store::UserRepository(session).find(user))
            return fail(Code::NotFound);
        const int ended = chat::endSessions(session, user);
        Audit::note(session, caller, QStringLiteral("sessions.ended"), AuditTarget::user(user), QString::number(ended));
        return {};
    };
    changeUser<void>(caller, user, std::move(unit), std::move(reply));
}

void Administration::settings(const Caller &caller, Reply<Settings::Now> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    m_audit.before(caller, QStringLiteral("settings.looked"), {}, {}, [this, reply = std::move(reply)](Result<> noted) {
        reply(noted ? Result<Settings::Now>(*m_settings.now()) : Result<Settings::Now>(fail(noted.error())));
    });
}

void Administration::changeSettings(const Caller &caller, SettingsPatch patch, Reply<Settings::Now> reply)
{
    if (!caller.isAdmin())
        return reply(fail(Code::Forbidden));
    auto unit = [caller, patch](store::Session &session) -> Result<> {
        SUHBAT_TRY(Settings::save(session, patch));
        Audit::note(session, caller, QStringLiteral("settings.changed"), {}, Settings::summary(patch));
        return {};
    };
    m_store.write<void>(std::move(unit), [this, reply = std::move(reply)](Result<> stored) {
        if (!stored)
            return reply(fail(stored.error()));
        auto reload = [this](store::Session &session) -> Result<Settings::Now> {
            m_settings.reload(session);
            return *m_settings.now();
        };
        m_store.read<Settings::Now>(std::move(reload), reply);
    });
}

} // namespace Suhbat::chat
