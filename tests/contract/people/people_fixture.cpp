// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

namespace Suhbat::test {

namespace {

constexpr chat::PasswordCost cheap{8, 1};

}

PeopleFixture::PeopleFixture(store::Dialect dialect, const chat::Limits &given)
    : StoreFixture(dialect),
      m_bus(metrics()),
      m_tick([this] { return m_monotonic.load(); }),
      limits(given),
      settings(limits, 90),
      identity(store(), clock(), settings),
      passwords(cheap, metrics(), 1),
      live(store(), m_bus, clock(), limits),
      audit(store()),
      logins(store(), passwords, identity, settings, m_tick),
      guests(store(), identity, settings, m_tick),
      blocks(store()),
      profiles(store(), passwords, identity, live, settings, m_tick),
      administration(store(), audit, passwords, identity, live, settings)
{
}

Caller PeopleFixture::account(const QString &username, Role role)
{
    const QString hash = *passwords.hashNow(QLatin1StringView(password));
    const User user = write([&](store::Session &session) { return chat::createAccount(session, {username, {}, role, hash}); });
    return Caller{user.id, user.username, user.name, user.role, {}, QStringLiteral("192.0.2.7")};
}

Caller PeopleFixture::guest(const QString &name)
{
    const auto session = answerOf<chat::GuestSession>([&](auto reply) {
        guests.open({QStringLiteral("shop visitor"), name, QStringLiteral("192.0.2.8")}, reply);
    });
    if (!session)
        qFatal("no guest: %s", codeName(session.error().code));
    return Caller{session->guest, {}, session->name, Role::Guest, {}, QStringLiteral("192.0.2.8")};
}

Result<chat::IssuedLogin> PeopleFixture::logIn(const QString &username, const QString &tried, chat::Lasting lasting, const QString &address)
{
    return answerOf<chat::IssuedLogin>([&](auto reply) { logins.login({username, tried, lasting, QStringLiteral("test"), address}, reply); });
}

Result<Caller> PeopleFixture::whoHas(const QByteArray &token)
{
    return answerOf<Caller>([&](auto reply) { identity.resolve(chat::Credential::token(token), QStringLiteral("192.0.2.9"), reply); });
}

void PeopleFixture::pass(qint64 msecs)
{
    clock().advance(msecs);
    m_monotonic += msecs;
}

int PeopleFixture::revocations(UserId user, SessionId session) const
{
    int count = 0;
    for (const EventPtr &event : const_cast<PeopleFixture *>(this)->recorder().events()) {
        const auto *revoked = std::get_if<SessionRevoked>(&event->body);
        count += revoked && event->user == user && revoked->session == session;
    }
    return count;
}

qint64 PeopleFixture::audited(const QString &action)
{
    return read([action](store::Session &session) -> Result<qint64> {
        store::Rows rows = session.db().run("audit.count", {0, 0, action, action});
        return rows.next() ? rows.integer(0) : -1;
    });
}

} // namespace Suhbat::test
