// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/logins.h"

#include "chat/tokens.h"
#include "store/logins_repository.h"
#include "store/users_repository.h"
#include "text/names.h"

namespace Suhbat::chat {

namespace {

constexpr int mostSessions = 1000;
constexpr int expiredBatch = 1000;
constexpr int clientLength = 200;

QString accountKey(const QString &username)
{
    // A name too long to be one is counted like any other, without being kept.
    return QStringLiteral("account ") + QString::fromLatin1(secretHash(usernameKey(username).toUtf8()));
}

Error wait(int seconds)
{
    return Error{
        .code = Code::RateLimited, .reason = QStringLiteral("too_many_attempts"), .arguments = {QString::number(seconds)}, .retryAfterSeconds = seconds};
}

} // namespace

// One try to come in, on its way from thread to thread.
struct Logins::Attempt {
    LoginRequest request;
    QString account; // its keys in the backoff
    QString address;
    std::optional<store::UserWithPassword> found;
    Reply<IssuedLogin> reply;
};

Result<IssuedLogin> issueLogin(store::Session &session, const User &user, qint64 lifetimeMsecs, const QString &client, const QString &address)
{
    store::LoginRepository logins(session);
    IssuedLogin issued;
    issued.token = newToken();
    issued.expiresAt = session.now().plus(lifetimeMsecs);
    issued.user = user;
    issued.session
        = logins.insert({user.id, QString::fromLatin1(secretHash(issued.token)), lifetimeMsecs, text::cleanName(client).left(clientLength), address});
    for (const SessionId old : logins.beyond(user.id, mostSessions)) {
        logins.remove(user.id, old);
        publishRevoked(session, user.id, old);
    }
    return issued;
}

Logins::Logins(store::Store &store, Passwords &passwords, Identity &identity, const Settings &settings, MonotonicClock clock)
    : m_store(store), m_passwords(passwords), m_identity(identity), m_settings(settings), m_backoff(settings, clock), m_registrations(clock)
{
}

void Logins::login(LoginRequest request, Reply<IssuedLogin> reply)
{
    Attempt attempt;
    attempt.account = accountKey(request.username);
    attempt.address = QStringLiteral("address ") + addressKey(request.address);
    attempt.request = std::move(request);
    attempt.reply = std::move(reply);
    if (auto refused = refusal(attempt))
        return attempt.reply(fail(*refused));

    const QString key = usernameKey(attempt.request.username);
    auto read
        = [key](store::Session &session) -> Result<std::optional<store::UserWithPassword>> { return store::UserRepository(session).findWithPassword(key); };
    m_store.read<std::optional<store::UserWithPassword>>(read, [this, attempt](Result<std::optional<store::UserWithPassword>> found) mutable {
        if (!found)
            return attempt.reply(fail(found.error()));
        attempt.found = *found;
        verify(std::make_shared<const Attempt>(std::move(attempt)));
    });
}

std::optional<Error> Logins::refusal(const Attempt &attempt) const
{
    const int seconds = std::max(m_backoff.secondsToWait(attempt.account), m_backoff.secondsToWait(attempt.address));
    return seconds > 0 ? std::optional(wait(seconds)) : std::nullopt;
}

void Logins::verify(const AttemptPtr &attempt)
{
    const QString hash = attempt->found ? attempt->found->passwordHash : QString();
    m_passwords.verify(attempt->request.password, hash, [this, attempt](Result<Passwords::Verdict> verdict) {
        if (!verdict)
            return attempt->reply(fail(verdict.error()));
        judge(attempt, *verdict);
    });
}

void Logins::judge(const AttemptPtr &attempt, Passwords::Verdict verdict)
{
    // Asked again: of many guesses sent at once only the first few learn whether they were right.
    if (auto refused = refusal(*attempt))
        return attempt->reply(fail(*refused));
    if (verdict == Passwords::Verdict::Wrong) {
        m_backoff.failed(attempt->account);
        m_backoff.failed(attempt->address);
        return attempt->reply(fail(Code::InvalidCredentials));
    }
    m_backoff.succeeded(attempt->account);
    if (attempt->found->user.isDisabled)
        return attempt->reply(fail(Code::AccountDisabled));
    if (verdict == Passwords::Verdict::Right)
        return admit(attempt, {});
    m_passwords.hash(attempt->request.password, [this, attempt](Result<QString> hash) { admit(attempt, hash.value_or(QString())); });
}

void Logins::admit(const AttemptPtr &attempt, const QString &newHash)
{
    auto unit = [attempt, newHash, msecs = lifetime(attempt->request.lasting)](store::Session &session) -> Result<IssuedLogin> {
        // Changed or disabled meanwhile: what was verified is no longer true.
        store::UserRepository users(session);
        const auto user = users.find(attempt->found->user.id);
        if (!user || user->isDisabled || users.passwordHash(user->id) != attempt->found->passwordHash)
            return fail(Code::InvalidCredentials);
        if (!newHash.isEmpty())
            users.setPasswordHash(user->id, newHash);
        return issueLogin(session, *user, msecs, attempt->request.client, attempt->request.address);
    };
    m_store.write<IssuedLogin>(std::move(unit), attempt->reply);
}

void Logins::registerAccount(LoginRequest request, QString name, Reply<IssuedLogin> reply)
{
    const auto limits = m_settings.limits();
    if (!limits->isRegistrationOpen)
        return reply(fail(Code::RegistrationClosed));
    if (auto username = checkUsername(request.username); !username)
        return reply(fail(username.error()));
    if (auto password = Passwords::check(request.password, limits->passwordCharacters); !password)
        return reply(fail(password.error()));
    const int seconds = limits->areRatesOn ? m_registrations.secondsToWait(request.address, limits->guestsPerHour) : 0;
    if (seconds > 0)
        return reply(fail(wait(seconds)));

    const QString password = request.password;
    auto store = [this, request = std::move(request), name = std::move(name), reply](Result<QString> hash) {
        if (!hash)
            return reply(fail(hash.error()));
        auto unit = [request, name, hash = *hash, msecs = lifetime(request.lasting)](store::Session &session) -> Result<IssuedLogin> {
            const auto user = createAccount(session, {request.username, name, Role::User, hash});
            if (!user)
                return fail(user.error());
            return issueLogin(session, *user, msecs, request.client, request.address);
        };
        m_store.write<IssuedLogin>(std::move(unit), reply);
    };
    m_passwords.hash(password, std::move(store));
}

void Logins::logout(const Caller &caller, Reply<> reply) { revoke(caller, caller.session, std::move(reply)); }

void Logins::sessions(const Caller &caller, Reply<QList<LoginSession>> reply)
{
    m_store.read<QList<LoginSession>>([caller](store::Session &session) -> Result<QList<LoginSession>> { return listOf(session, caller.user, caller.session); },
                                      std::move(reply));
}

void Logins::revoke(const Caller &caller, SessionId ended, Reply<> reply)
{
    auto unit = [user = caller.user, ended](store::Session &session) { return end(session, user, ended); };
    m_store.write<void>(std::move(unit), [this, ended, reply = std::move(reply)](Result<> result) {
        m_identity.forget(ended);
        reply(std::move(result));
    });
}

void Logins::revokeOthers(const Caller &caller, Reply<> reply)
{
    auto unit = [caller](store::Session &session) -> Result<> {
        endSessions(session, caller.user, caller.session);
        return {};
    };
    m_store.write<void>(std::move(unit), [this, user = caller.user, reply = std::move(reply)](Result<> result) {
        m_identity.forget(user);
        reply(std::move(result));
    });
}

void Logins::removeExpired(Reply<qint64> reply)
{
    m_store.write<qint64>([](store::Session &session) -> Result<qint64> { return store::LoginRepository(session).removeExpired(expiredBatch); },
                          std::move(reply));
}

QList<LoginSession> Logins::listOf(store::Session &session, UserId user, SessionId current)
{
    QList<LoginSession> list;
    for (const store::LoginListRow &row : store::LoginRepository(session).list(user))
        list.append({row.id, row.client, row.address, row.createdAt, row.lastUsedAt, row.expiresAt, row.id == current});
    return list;
}

Result<> Logins::end(store::Session &session, UserId user, SessionId ended)
{
    if (!store::LoginRepository(session).remove(user, ended))
        return fail(Code::NotFound);
    publishRevoked(session, user, ended);
    return {};
}

qint64 Logins::lifetime(Lasting lasting) const
{
    const auto limits = m_settings.limits();
    return lasting == Lasting::Remembered ? limits->rememberedMsecs : limits->sessionMsecs;
}

} // namespace Suhbat::chat
