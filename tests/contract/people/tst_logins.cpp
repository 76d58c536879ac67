// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

#include "chat/tokens.h"

using namespace Suhbat;
using namespace Qt::StringLiterals;
using store::Dialect;
using test::answerOf;
using test::PeopleFixture;

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;

} // namespace

class LoginsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void letsInWhoKnowsThePassword();
    void keepsOnlyAHashOfTheToken();
    void findsTheAccountInAnyCase();
    void answersAlikeForAWrongPasswordAndForNobody();
    void makesWhoGuessesAnAccountWait();
    void makesWhoGuessesFromAnAddressWait();
    void saysThatAnAccountIsDisabledOnlyToItsOwner();
    void endsASessionThatNobodyUses();
    void remembersForNinetyDays();
    void listsWhereOneIsLoggedIn();
    void revokesOneSessionAtOnce();
    void doesNotRevokeForeignSessions();
    void revokesAllButThisOne();
    void logsOut();
    void forgetsWhatHasExpired();
    void hashesAgainAtAnotherCost();
    void refusesRegistrationUnlessItIsOpen();
    void registersWhereItIsOpen();
};

void LoginsTest::letsInWhoKnowsThePassword()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s, Role::Agent);

    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(login);
    QCOMPARE(login->token.size(), 64);
    QCOMPARE(login->user.id, aziz.user);
    const auto caller = people.whoHas(login->token);
    QVERIFY(caller);
    QCOMPARE(caller->user, aziz.user);
    QCOMPARE(caller->username, u"aziz"_s);
    QCOMPARE(caller->role, Role::Agent);
    QCOMPARE(caller->session, login->session);
    QCOMPARE(caller->address, u"192.0.2.9"_s);
}

void LoginsTest::keepsOnlyAHashOfTheToken()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(login);
    const QVariant kept
        = people.read([](store::Session &session) -> Result<QVariant> { return test::ask(session, u"SELECT token_hash FROM login_sessions"_s); });
    QCOMPARE(kept.toString(), QString::fromLatin1(chat::secretHash(login->token)));
    QVERIFY(kept.toString() != QString::fromLatin1(login->token));
}

void LoginsTest::findsTheAccountInAnyCase()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"Ўткир"_s);
    QVERIFY(people.logIn(u"ўТКИР"_s));
}

void LoginsTest::answersAlikeForAWrongPasswordAndForNobody()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);

    const auto wrong = people.logIn(u"aziz"_s, u"not this one"_s);
    const qint64 afterWrong = people.passwords.verified();
    const auto nobody = people.logIn(u"nobody"_s, u"not this one"_s);
    const qint64 afterNobody = people.passwords.verified();

    QVERIFY(!wrong && !nobody);
    QCOMPARE(wrong.error().code, Code::InvalidCredentials);
    QCOMPARE(nobody.error().code, wrong.error().code);
    QCOMPARE(nobody.error().reason, wrong.error().reason);
    QCOMPARE(afterWrong, 1); // the same work: one password verified for each
    QCOMPARE(afterNobody, 2);
}

void LoginsTest::makesWhoGuessesAnAccountWait()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.loginFailures = 3});
    people.account(u"aziz"_s);

    for (const QString &username : {u"aziz"_s, u"nobody"_s}) {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(people.logIn(username, u"guess"_s, {}, u"198.51.100.%1"_s.arg(i)).error().code, Code::InvalidCredentials);
        // From anywhere, and even with the right password: or the answer would tell which guess was right.
        const auto refused = people.logIn(username, QLatin1StringView(PeopleFixture::password), {}, u"203.0.113.5"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::RateLimited);
        QVERIFY(refused.error().retryAfterSeconds >= 1);
    }
    people.pass(2000);
    QVERIFY(people.logIn(u"aziz"_s));
    QCOMPARE(people.logIn(u"aziz"_s, u"guess"_s, {}, u"203.0.113.6"_s).error().code, Code::InvalidCredentials); // forgiven: counts from one again
}

void LoginsTest::makesWhoGuessesFromAnAddressWait()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.loginFailures = 3});
    people.account(u"aziz"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(people.logIn(u"somebody%1"_s.arg(i), u"guess"_s, {}, u"2001:db8:1:2::%1"_s.arg(i)).error().code, Code::InvalidCredentials);
    QCOMPARE(people.logIn(u"aziz"_s, QLatin1StringView(PeopleFixture::password), {}, u"2001:db8:1:2::ffff"_s).error().code, Code::RateLimited);
    QVERIFY(people.logIn(u"aziz"_s, QLatin1StringView(PeopleFixture::password), {}, u"2001:db8:1:3::1"_s));
}

void LoginsTest::saysThatAnAccountIsDisabledOnlyToItsOwner()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    people.write([&](store::Session &session) { return chat::setDisabled(session, aziz.user, true); });
    QCOMPARE(people.logIn(u"aziz"_s, u"not this one"_s).error().code, Code::InvalidCredentials);
    QCOMPARE(people.logIn(u"aziz"_s).error().code, Code::AccountDisabled);
}

void LoginsTest::endsASessionThatNobodyUses()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(login);
    for (int i = 0; i < 3; ++i) { // each use gives it another day
        people.pass(23 * hour);
        QVERIFY(people.whoHas(login->token));
    }
    people.pass(24 * hour);
    const auto gone = people.whoHas(login->token);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Code::NotAuthenticated);
}

void LoginsTest::remembersForNinetyDays()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s, QLatin1StringView(PeopleFixture::password), chat::Lasting::Remembered);
    QVERIFY(login);
    QCOMPARE(login->expiresAt, people.clock().now().plus(90 * day));
    people.pass(89 * day);
    QVERIFY(people.whoHas(login->token));
}

void LoginsTest::listsWhereOneIsLoggedIn()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto first = people.logIn(u"aziz"_s);
    people.pass(hour);
    const auto second = people.logIn(u"aziz"_s, QLatin1StringView(PeopleFixture::password), {}, u"198.51.100.4"_s);
    QVERIFY(first && second);
    const Caller caller = *people.whoHas(second->token);

    const auto sessions = answerOf<QList<chat::LoginSession>>([&](auto reply) { people.logins.sessions(caller, reply); });
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), 2);
    QCOMPARE(sessions->at(0).id, second->session);
    QCOMPARE(sessions->at(0).address, u"198.51.100.4"_s);
    QCOMPARE(sessions->at(0).client, u"test"_s);
    QVERIFY(sessions->at(0).isCurrent);
    QVERIFY(!sessions->at(1).isCurrent);
}

void LoginsTest::revokesOneSessionAtOnce()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const auto stolen = people.logIn(u"aziz"_s);
    const auto mine = people.logIn(u"aziz"_s);
    QVERIFY(stolen && mine);
    QVERIFY(people.whoHas(stolen->token));
    QVERIFY(people.identity.known(chat::Credential::token(stolen->token), {})); // remembered, or the test would prove little
    const Caller caller = *people.whoHas(mine->token);

    QVERIFY(answerOf<void>([&](auto reply) { people.logins.revoke(caller, stolen->session, reply); }));
    QVERIFY(!people.identity.known(chat::Credential::token(stolen->token), {}));
    QVERIFY(!people.whoHas(stolen->token));
    QVERIFY(people.whoHas(mine->token));
    QTRY_COMPARE(people.revocations(aziz.user, stolen->session), 1);
    QCOMPARE(people.revocations(aziz.user, mine->session), 0);
}

void LoginsTest::doesNotRevokeForeignSessions()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const Caller other = people.account(u"mallory"_s);
    const auto login = people.logIn(u"aziz"_s);
    const auto refused = answerOf<void>([&](auto reply) { people.logins.revoke(other, login->session, reply); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::NotFound);
    QVERIFY(people.whoHas(login->token));
}

void LoginsTest::revokesAllButThisOne()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto one = people.logIn(u"aziz"_s);
    const auto two = people.logIn(u"aziz"_s);
    const auto mine = people.logIn(u"aziz"_s);
    const Caller caller = *people.whoHas(mine->token);
    QVERIFY(answerOf<void>([&](auto reply) { people.logins.revokeOthers(caller, reply); }));
    QVERIFY(!people.whoHas(one->token));
    QVERIFY(!people.whoHas(two->token));
    QVERIFY(people.whoHas(mine->token));
}

void LoginsTest::logsOut()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    const Caller caller = *people.whoHas(login->token);
    QVERIFY(answerOf<void>([&](auto reply) { people.logins.logout(caller, reply); }));
    QVERIFY(!people.whoHas(login->token));
}

void LoginsTest::forgetsWhatHasExpired()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    QVERIFY(people.logIn(u"aziz"_s));
    people.pass(12 * hour);
    QVERIFY(people.logIn(u"aziz"_s));
    people.pass(12 * hour);
    QCOMPARE(*answerOf<qint64>([&](auto reply) { people.logins.removeExpired(reply); }), 1);
    QCOMPARE(*answerOf<qint64>([&](auto reply) { people.logins.removeExpired(reply); }), 0);
}

void LoginsTest::hashesAgainAtAnotherCost()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    Metrics metrics;
    chat::Passwords dearer({16, 2}, metrics, 1);
    const QString old = *dearer.hashNow(QLatin1StringView(PeopleFixture::password));
    people.write([&](store::Session &session) -> Result<> {
        chat::setPassword(session, aziz.user, old);
        return {};
    });
    QVERIFY(people.logIn(u"aziz"_s));
    const QVariant kept = people.read([](store::Session &session) -> Result<QVariant> { return test::ask(session, u"SELECT password_hash FROM users"_s); });
    QVERIFY(kept.toString() != old);
    QVERIFY(people.logIn(u"aziz"_s));
}

void LoginsTest::refusesRegistrationUnlessItIsOpen()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const auto refused = answerOf<chat::IssuedLogin>([&](auto reply) {
        people.logins.registerAccount({u"zuhra"_s, u"a fine password"_s, {}, {}, u"192.0.2.1"_s}, {}, reply);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::RegistrationClosed);
}

void LoginsTest::registersWhereItIsOpen()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.isRegistrationOpen = true});
    const auto registerAs = [&](const QString &username, const QString &password) {
        return answerOf<chat::IssuedLogin>([&](auto reply) {
            people.logins.registerAccount({username, password, {}, {}, u"192.0.2.1"_s}, u"Zuhra \u202eevil"_s, reply);
        });
    };
    const auto made = registerAs(u"zuhra"_s, u"a fine password"_s);
    QVERIFY(made);
    QCOMPARE(made->user.role, Role::User);
    QCOMPARE(made->user.name, u"Zuhra evil"_s);
    QVERIFY(people.whoHas(made->token));
    QVERIFY(people.logIn(u"zuhra"_s, u"a fine password"_s));

    QCOMPARE(registerAs(u"ZUHRA"_s, u"a fine password"_s).error().reason, u"username_taken"_s);
    QCOMPARE(registerAs(u"tohir"_s, u"short"_s).error().reason, u"password_too_short"_s);
    QCOMPARE(registerAs(u"to hir"_s, u"a fine password"_s).error().reason, u"username_characters"_s);
}

QTEST_GUILESS_MAIN(LoginsTest)
#include "tst_logins.moc"
