// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

#include "core/random.h"

using namespace Suhbat;
using namespace Qt::StringLiterals;
using store::Dialect;
using test::answerOf;
using test::PeopleFixture;

class IdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void knowsNobodyBeforeItAsked();
    void knowsACallerWithoutAskingAgain();
    void refusesWhatIsNoSecret_data();
    void refusesWhatIsNoSecret();
    void doesNotTakeAGuestsSecretForAToken();
    void forgetsARevokedSessionThatItHears();
    void doesNotRememberAnAnswerFromBeforeARevocation();
    void forgetsADisabledUser();
    void learnsOfANewRole();
};

void IdentityTest::knowsNobodyBeforeItAsked()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(!people.identity.known(chat::Credential::token(login->token), {}));
}

void IdentityTest::knowsACallerWithoutAskingAgain()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(people.whoHas(login->token));
    people.write([](store::Session &session) -> Result<> { // the database would say no now
        test::execute(session, u"DELETE FROM login_sessions"_s);
        return {};
    });
    const auto known = people.identity.known(chat::Credential::token(login->token), u"203.0.113.1"_s);
    QVERIFY(known);
    QCOMPARE(known->user, aziz.user);
    QCOMPARE(known->address, u"203.0.113.1"_s);
}

void IdentityTest::refusesWhatIsNoSecret_data()
{
    QTest::addColumn<bool>("isGuest");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("nothing") << false << QByteArray();
    QTest::newRow("no token") << false << QByteArray("abc");
    QTest::newRow("a book") << false << QByteArray(100000, 'a');
    QTest::newRow("no UUID") << true << QByteArray("abc");
    QTest::newRow("the null UUID") << true << QByteArray("00000000-0000-0000-0000-000000000000");
    QTest::newRow("a UUID of nobody") << true << uuidText(newUuid());
}

void IdentityTest::refusesWhatIsNoSecret()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QFETCH(bool, isGuest);
    QFETCH(QByteArray, secret);
    PeopleFixture people(dialect);
    const chat::Credential credential = isGuest ? chat::Credential::guest(secret) : chat::Credential::token(secret);
    const auto refused = answerOf<Caller>([&](auto reply) { people.identity.resolve(credential, {}, reply); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::NotAuthenticated);
}

void IdentityTest::doesNotTakeAGuestsSecretForAToken()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const auto guest = answerOf<chat::GuestSession>([&](auto reply) { people.guests.open({{}, {}, u"192.0.2.1"_s}, reply); });
    QVERIFY(guest);
    const QByteArray secret = uuidText(guest->secret);
    QVERIFY(!people.whoHas(secret));
    QVERIFY(answerOf<Caller>([&](auto reply) { people.identity.resolve(chat::Credential::guest(secret.toUpper()), {}, reply); }));
    QVERIFY(!people.identity.known(chat::Credential::token(secret), {}));
}

void IdentityTest::forgetsARevokedSessionThatItHears()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const auto one = people.logIn(u"aziz"_s);
    const auto two = people.logIn(u"aziz"_s);
    QVERIFY(people.whoHas(one->token) && people.whoHas(two->token));
    Event event;
    event.user = aziz.user;
    event.body = SessionRevoked{one->session};
    people.identity.observe(event);
    QVERIFY(!people.identity.known(chat::Credential::token(one->token), {}));
    QVERIFY(people.identity.known(chat::Credential::token(two->token), {}));
    event.body = SessionRevoked{};
    people.identity.observe(event);
    QVERIFY(!people.identity.known(chat::Credential::token(two->token), {}));
}

void IdentityTest::doesNotRememberAnAnswerFromBeforeARevocation()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    // A revocation may be heard while the reader's answer, already stale, is on its way: forget as the answer is given.
    for (int i = 0; i < 200; ++i) {
        std::promise<void> answered;
        people.identity.resolve(chat::Credential::token(login->token), {}, [&](Result<Caller>) { answered.set_value(); });
        people.identity.forget(login->session);
        answered.get_future().wait();
        // Whichever came first, nothing read before the forget is remembered after it.
        QVERIFY(!people.identity.known(chat::Credential::token(login->token), {}));
    }
}

void IdentityTest::forgetsADisabledUser()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const Caller aziz = people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(people.whoHas(login->token));
    chat::UserPatch patch;
    patch.isDisabled = true;
    QVERIFY(answerOf<chat::AdminUser>([&](auto reply) { people.administration.update(admin, aziz.user, patch, reply); }));
    QVERIFY(!people.identity.known(chat::Credential::token(login->token), {}));
    QVERIFY(!people.whoHas(login->token));
    QTRY_COMPARE(people.revocations(aziz.user), 1);

    patch.isDisabled = false; // enabled again: the old sessions stay ended
    QVERIFY(answerOf<chat::AdminUser>([&](auto reply) { people.administration.update(admin, aziz.user, patch, reply); }));
    QVERIFY(!people.whoHas(login->token));
    QVERIFY(people.logIn(u"aziz"_s));
}

void IdentityTest::learnsOfANewRole()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const Caller aziz = people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QCOMPARE(people.whoHas(login->token)->role, Role::User);
    chat::UserPatch patch;
    patch.role = Role::Vendor;
    QVERIFY(answerOf<chat::AdminUser>([&](auto reply) { people.administration.update(admin, aziz.user, patch, reply); }));
    QCOMPARE(people.whoHas(login->token)->role, Role::Vendor);
    QTRY_COMPARE(people.revocations(aziz.user), 1); // sockets still carry the old one
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
