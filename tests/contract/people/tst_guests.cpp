// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

#include "core/random.h"

using namespace Suhbat;
using namespace Qt::StringLiterals;
using store::Dialect;
using test::answerOf;
using test::PeopleFixture;

namespace {

Result<chat::GuestSession> openGuest(PeopleFixture &people, const QString &name = {}, const QString &address = u"192.0.2.1"_s)
{
    return answerOf<chat::GuestSession>([&](auto reply) { people.guests.open({u"visitor-17"_s, name, address}, reply); });
}

Result<Caller> whoIs(PeopleFixture &people, const chat::GuestSession &guest)
{
    return answerOf<Caller>([&](auto reply) { people.identity.resolve(chat::Credential::guest(uuidText(guest.secret)), {}, reply); });
}

} // namespace

class GuestsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void getsASecretAndAName();
    void cleansAGivenName();
    void keepsOnlyAHashOfTheSecret();
    void expiresWhenNobodyComesBack();
    void livesOnWhileItIsUsed();
    void limitsNewGuestsOfAnAddress();
    void forgetsTheLimitWhereRatesAreOff();
};

void GuestsTest::getsASecretAndAName()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const auto guest = openGuest(people);
    QVERIFY(guest);
    QCOMPARE(guest->secret.version(), QUuid::Random);
    QCOMPARE(guest->name, u"Guest %1"_s.arg(guest->guest.value()));
    QCOMPARE(guest->identifier, u"visitor-17"_s);
    const auto caller = whoIs(people, *guest);
    QVERIFY(caller);
    QVERIFY(caller->isGuest());
    QCOMPARE(caller->user, guest->guest);
    QVERIFY(caller->username.isEmpty());
    QVERIFY(!caller->session.isValid());
}

void GuestsTest::cleansAGivenName()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    QCOMPARE(openGuest(people, u"  Laylo\u202e\n"_s)->name, u"Laylo"_s);
    QCOMPARE(openGuest(people, QString(500, u'x')).error().code, Code::InvalidField);
}

void GuestsTest::keepsOnlyAHashOfTheSecret()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const auto guest = openGuest(people);
    const QVariant kept
        = people.read([](store::Session &session) -> Result<QVariant> { return test::ask(session, u"SELECT secret_hash FROM guest_sessions"_s); });
    QCOMPARE(kept.toString().size(), 64);
    QVERIFY(!kept.toString().contains(QString::fromLatin1(uuidText(guest->secret))));
}

void GuestsTest::expiresWhenNobodyComesBack()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.guestMsecs = 60000});
    const auto guest = openGuest(people);
    people.pass(60000);
    QVERIFY(!whoIs(people, *guest));
    QCOMPARE(*answerOf<qint64>([&](auto reply) { people.guests.removeExpired(reply); }), 1);
    QVERIFY(!whoIs(people, *guest));
}

void GuestsTest::livesOnWhileItIsUsed()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.guestMsecs = 60000});
    const auto guest = openGuest(people);
    for (int i = 0; i < 4; ++i) {
        people.pass(40000);
        QVERIFY(whoIs(people, *guest));
    }
}

void GuestsTest::limitsNewGuestsOfAnAddress()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.guestsPerHour = 2});
    QVERIFY(openGuest(people));
    QVERIFY(openGuest(people));
    const auto refused = openGuest(people);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::RateLimited);
    QVERIFY(refused.error().retryAfterSeconds > 60 && refused.error().retryAfterSeconds <= 1800);
    QVERIFY(openGuest(people, {}, u"192.0.2.2"_s));
    people.pass(refused.error().retryAfterSeconds * 1000);
    QVERIFY(openGuest(people));
}

void GuestsTest::forgetsTheLimitWhereRatesAreOff()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.areRatesOn = false, .guestsPerHour = 1});
    for (int i = 0; i < 3; ++i)
        QVERIFY(openGuest(people));
}

QTEST_GUILESS_MAIN(GuestsTest)
#include "tst_guests.moc"
