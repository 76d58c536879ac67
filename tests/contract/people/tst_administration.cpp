// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

using namespace Suhbat;
using namespace Qt::StringLiterals;
using store::Dialect;
using test::answerOf;
using test::PeopleFixture;

namespace {

Result<chat::AdminUser> update(PeopleFixture &people, const Caller &admin, UserId user, const chat::UserPatch &patch)
{
    return answerOf<chat::AdminUser>([&](auto reply) { people.administration.update(admin, user, patch, reply); });
}

Result<chat::AdminUser> create(PeopleFixture &people, const Caller &admin, const chat::AccountRequest &request)
{
    return answerOf<chat::AdminUser>([&](auto reply) { people.administration.create(admin, request, reply); });
}

Result<chat::PageOf<chat::AdminUser>> list(PeopleFixture &people, const Caller &admin, const chat::UserQuery &query)
{
    return answerOf<chat::PageOf<chat::AdminUser>>([&](auto reply) { people.administration.users(admin, query, reply); });
}

} // namespace

class AdministrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void isForAdminsAlone();
    void makesAccounts();
    void refusesUsernames_data();
    void refusesUsernames();
    void listsAccountsAndGuests();
    void keepsTheLastAdmin();
    void keepsTheLastAdminWhenTwoLeaveAtOnce();
    void resetsAPassword();
    void endsForeignSessions();
    void notesEveryDeedAndLook();
    void changesSettingsForEver();
    void refusesSettingsOutOfRange();
};

void AdministrationTest::isForAdminsAlone()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller target = people.account(u"target"_s);
    for (const Role role : {Role::User, Role::Vendor, Role::Agent}) {
        const Caller caller = people.account(u"caller-%1"_s.arg(int(role)), role);
        auto &administration = people.administration;
        QList<Code> codes;
        codes << list(people, caller, {}).error().code;
        codes << create(people, caller, {u"other"_s, {}, u"a fine password"_s}).error().code;
        codes << update(people, caller, target.user, {.role = Role::Admin}).error().code;
        codes << answerOf<chat::AdminUser>([&](auto reply) { administration.user(caller, target.user, reply); }).error().code;
        codes << answerOf<void>([&](auto reply) { administration.resetPassword(caller, target.user, u"a fine password"_s, reply); }).error().code;
        codes << answerOf<QList<chat::LoginSession>>([&](auto reply) { administration.sessions(caller, target.user, reply); }).error().code;
        codes << answerOf<void>([&](auto reply) { administration.endSession(caller, target.user, SessionId(1), reply); }).error().code;
        codes << answerOf<void>([&](auto reply) { administration.endSessions(caller, target.user, reply); }).error().code;
        codes << answerOf<chat::Settings::Now>([&](auto reply) { administration.settings(caller, reply); }).error().code;
        codes << answerOf<chat::Settings::Now>([&](auto reply) { administration.changeSettings(caller, {}, reply); }).error().code;
        codes << answerOf<chat::PageOf<chat::AuditEntry>>([&](auto reply) { people.audit.list(caller, {}, reply); }).error().code;
        for (const Code code : codes)
            QCOMPARE(code, Code::Forbidden);
    }
}

void AdministrationTest::makesAccounts()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const auto made = create(people, admin, {u"Нодира"_s, {}, u"a fine password"_s, Role::Agent});
    QVERIFY(made);
    QCOMPARE(made->user.name, u"Нодира"_s);
    QCOMPARE(made->user.role, Role::Agent);
    QVERIFY(people.logIn(u"нодира"_s, u"a fine password"_s));
    QCOMPARE(create(people, admin, {u"НОДИРА"_s, {}, u"a fine password"_s}).error().reason, u"username_taken"_s);
    QCOMPARE(create(people, admin, {u"other"_s, {}, u"1234567"_s}).error().reason, u"password_too_short"_s);
}

void AdministrationTest::refusesUsernames_data()
{
    QTest::addColumn<QString>("username");
    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << u"ab"_s;
    QTest::newRow("too long") << QString(33, u'a');
    QTest::newRow("a space") << u"a b c"_s;
    QTest::newRow("signs alone") << u"._-"_s;
    QTest::newRow("turned around") << u"abc\u202e"_s;
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("a lone surrogate") << u"abc"_s + QChar(0xd800);
    QTest::newRow("a newline") << u"abc\n"_s;
}

void AdministrationTest::refusesUsernames()
{
    QFETCH(QString, username);
    const auto refused = chat::checkUsername(username);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::InvalidField);
    QCOMPARE(refused.error().field, u"username"_s);
}

void AdministrationTest::listsAccountsAndGuests()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    for (int i = 0; i < 5; ++i)
        people.account(u"user-%1"_s.arg(i));
    people.guest(u"Laylo"_s);

    const auto all = list(people, admin, {.page = {2, 4}});
    QVERIFY(all);
    QCOMPARE(all->count, 6);
    QCOMPARE(all->rows.size(), 2);
    const auto some = list(people, admin, {.search = u"user-3"_s});
    QCOMPARE(some->count, 1);
    const auto guests = list(people, admin, {.role = Role::Guest});
    QCOMPARE(guests->count, 1);
    QCOMPARE(guests->rows.at(0).user.name, u"Laylo"_s);
    QCOMPARE(guests->rows.at(0).identifier, u"shop visitor"_s);
}

void AdministrationTest::keepsTheLastAdmin()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller boss = people.account(u"boss"_s, Role::Admin);
    QCOMPARE(update(people, boss, boss.user, {.role = Role::User}).error().reason, u"last_admin"_s);
    QCOMPARE(update(people, boss, boss.user, {.isDisabled = true}).error().reason, u"last_admin"_s);
    QVERIFY(update(people, boss, boss.user, {.name = u"The Boss"_s}));

    const Caller second = people.account(u"second"_s, Role::Admin);
    QVERIFY(update(people, boss, second.user, {.isDisabled = true}));
    QCOMPARE(update(people, boss, boss.user, {.role = Role::Agent}).error().reason, u"last_admin"_s); // a disabled one does not count
    QVERIFY(update(people, boss, second.user, {.isDisabled = false}));
    QVERIFY(update(people, boss, boss.user, {.role = Role::Agent}));
}

void AdministrationTest::keepsTheLastAdminWhenTwoLeaveAtOnce()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    for (int i = 0; i < 10; ++i) {
        const Caller one = people.account(u"one-%1"_s.arg(i), Role::Admin);
        const Caller two = people.account(u"two-%1"_s.arg(i), Role::Admin);
        std::promise<bool> first, second;
        people.administration.update(one, one.user, {.role = Role::User}, [&](Result<chat::AdminUser> done) { first.set_value(done.has_value()); });
        people.administration.update(two, two.user, {.role = Role::User}, [&](Result<chat::AdminUser> done) { second.set_value(done.has_value()); });
        const bool hasFirst = first.get_future().get();
        const bool hasSecond = second.get_future().get();
        QVERIFY(hasFirst != hasSecond);
        const UserId left = hasFirst ? two.user : one.user; // out of the way of the next round
        people.write([&](store::Session &session) -> Result<> {
            test::execute(session, u"UPDATE users SET role = 1 WHERE id = %1"_s.arg(left.value()));
            return {};
        });
    }
}

void AdministrationTest::resetsAPassword()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const Caller aziz = people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(people.whoHas(login->token));
    const auto reset
        = [&](UserId user) { return answerOf<void>([&](auto reply) { people.administration.resetPassword(admin, user, u"brand new one"_s, reply); }); };
    QVERIFY(reset(aziz.user));
    QVERIFY(!people.whoHas(login->token));
    QVERIFY(!people.logIn(u"aziz"_s));
    QVERIFY(people.logIn(u"aziz"_s, u"brand new one"_s));
    QCOMPARE(reset(people.guest().user).error().code, Code::NotFound);
    QCOMPARE(reset(UserId(99999)).error().code, Code::NotFound);
}

void AdministrationTest::endsForeignSessions()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const Caller aziz = people.account(u"aziz"_s);
    const auto one = people.logIn(u"aziz"_s);
    const auto two = people.logIn(u"aziz"_s);
    QCOMPARE(answerOf<QList<chat::LoginSession>>([&](auto reply) { people.administration.sessions(admin, aziz.user, reply); })->size(), 2);
    QVERIFY(answerOf<void>([&](auto reply) { people.administration.endSession(admin, aziz.user, one->session, reply); }));
    QVERIFY(!people.whoHas(one->token));
    QVERIFY(people.whoHas(two->token));
    QVERIFY(answerOf<void>([&](auto reply) { people.administration.endSessions(admin, aziz.user, reply); }));
    QVERIFY(!people.whoHas(two->token));
}

void AdministrationTest::notesEveryDeedAndLook()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const auto made = create(people, admin, {u"aziz"_s, {}, u"a fine password"_s});
    const UserId aziz = made->user.id;
    QVERIFY(update(people, admin, aziz, {.name = u"Aziz"_s, .role = Role::Vendor, .isDisabled = true}));
    QVERIFY(update(people, admin, aziz, {.isDisabled = false}));
    QVERIFY(list(people, admin, {.search = u"aziz"_s}));
    QVERIFY(answerOf<chat::AdminUser>([&](auto reply) { people.administration.user(admin, aziz, reply); }));
    QVERIFY(answerOf<void>([&](auto reply) { people.administration.resetPassword(admin, aziz, u"brand new one"_s, reply); }));
    QVERIFY(answerOf<QList<chat::LoginSession>>([&](auto reply) { people.administration.sessions(admin, aziz, reply); }));
    QVERIFY(answerOf<void>([&](auto reply) { people.administration.endSessions(admin, aziz, reply); }));
    QVERIFY(answerOf<chat::Settings::Now>([&](auto reply) { people.administration.settings(admin, reply); }));
    QVERIFY(answerOf<chat::Settings::Now>([&](auto reply) { people.administration.changeSettings(admin, {.guestsPerHour = 7}, reply); }));

    const auto audit = answerOf<chat::PageOf<chat::AuditEntry>>([&](auto reply) { people.audit.list(admin, {}, reply); });
    QVERIFY(audit);
    QStringList actions;
    for (const chat::AuditEntry &entry : audit->rows) {
        actions.prepend(entry.action);
        QCOMPARE(entry.actor, admin.user);
        QCOMPARE(entry.actorUsername, u"boss"_s);
        QCOMPARE(entry.address, admin.address);
    }
    QCOMPARE(
        actions,
        QStringList({u"user.created"_s, u"user.renamed"_s, u"user.role_changed"_s, u"user.disabled"_s, u"user.enabled"_s, u"users.looked"_s, u"user.looked"_s,
                     u"user.password_reset"_s, u"sessions.looked"_s, u"sessions.ended"_s, u"settings.looked"_s, u"settings.changed"_s, u"audit.looked"_s}));
    QCOMPARE(audit->rows.at(1).detail, u"guests_per_hour=7"_s);

    // What was refused leaves no note: it did not happen.
    QVERIFY(!update(people, admin, UserId(99999), {.name = u"Nobody"_s}));
    QCOMPARE(people.audited(u"user.renamed"_s), 1);
    const auto one = answerOf<chat::PageOf<chat::AuditEntry>>([&](auto reply) { people.audit.list(admin, {.action = u"user.created"_s}, reply); });
    QCOMPARE(one->count, 1);
    QCOMPARE(one->rows.at(0).target.id, aziz.value());
}

void AdministrationTest::changesSettingsForEver()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const chat::SettingsPatch patch{.openRegistration = true, .retentionDays = 30, .peoplePerSecond = 0.5};
    const auto now = answerOf<chat::Settings::Now>([&](auto reply) { people.administration.changeSettings(admin, patch, reply); });
    QVERIFY(now);
    QVERIFY(now->limits.isRegistrationOpen);
    QCOMPARE(now->retentionDays, 30);
    QCOMPARE(people.settings.limits()->peoplePerSecond, 0.5);
    QCOMPARE(people.settings.limits()->peopleBurst, 600); // what was not given stays

    chat::Settings afterRestart(people.limits, 90);
    QCOMPARE(afterRestart.now()->retentionDays, 90);
    people.read([&](store::Session &session) -> Result<> {
        afterRestart.reload(session);
        return {};
    });
    QVERIFY(afterRestart.limits()->isRegistrationOpen);
    QCOMPARE(afterRestart.now()->retentionDays, 30);
}

void AdministrationTest::refusesSettingsOutOfRange()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller admin = people.account(u"boss"_s, Role::Admin);
    const chat::SettingsPatch patch{.openRegistration = true, .passwordCharacters = 4};
    const auto refused = answerOf<chat::Settings::Now>([&](auto reply) { people.administration.changeSettings(admin, patch, reply); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"password_characters"_s);
    QVERIFY(!people.settings.limits()->isRegistrationOpen); // nothing of it
    QCOMPARE(people.audited(u"settings.changed"_s), 0);
}

QTEST_GUILESS_MAIN(AdministrationTest)
#include "tst_administration.moc"
