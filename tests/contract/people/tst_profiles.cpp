// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

#include "chat/rooms.h"
#include "store/blocks_repository.h"

using namespace Suhbat;
using namespace Qt::StringLiterals;
using store::Dialect;
using test::answerOf;
using test::PeopleFixture;

namespace {

QStringList found(PeopleFixture &people, const Caller &caller, const QString &words)
{
    const auto page = answerOf<chat::PageOf<User>>([&](auto reply) { people.profiles.search(caller, words, {}, reply); });
    QStringList names;
    for (const User &user : page->rows)
        names << user.username;
    if (page->count != names.size())
        names << u"but %1 were counted"_s.arg(page->count);
    return names;
}

Result<chat::OwnProfile> change(PeopleFixture &people, const Caller &caller, const chat::ProfilePatch &patch)
{
    return answerOf<chat::OwnProfile>([&](auto reply) { people.profiles.update(caller, patch, reply); });
}

Result<> changePassword(PeopleFixture &people, const Caller &caller, const QString &oldOne, const QString &newOne)
{
    return answerOf<void>([&](auto reply) { people.profiles.changePassword(caller, oldOne, newOne, reply); });
}

} // namespace

class ProfilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void changesNameAndPicture();
    void refusesAnEmptyOrEndlessName();
    void keepsSettingsAndTellsOtherDevices();
    void changesThePasswordOfWhoKnowsTheOldOne();
    void showsCustomersOnlyWhomTheyMayKnow();
    void showsStaffEverybody();
    void findsByBeginningsInAnyScript();
    void takesWildcardsLiterally();
    void blocksAndUnblocks();
    void blocksOnlyWhomOneMayKnow();
};

void ProfilesTest::changesNameAndPicture()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const auto login = people.logIn(u"aziz"_s);
    QVERIFY(people.whoHas(login->token));
    const auto changed = change(people, aziz, {.name = u" Aziz\u202e Karimov "_s, .avatar = u"🦉"_s});
    QVERIFY(changed);
    QCOMPARE(changed->user.name, u"Aziz Karimov"_s);
    QCOMPARE(changed->user.avatar, u"🦉"_s);
    QCOMPARE(people.whoHas(login->token)->name, u"Aziz Karimov"_s);
    QCOMPARE(found(people, people.account(u"agent"_s, Role::Agent), u"karim"_s), QStringList{u"aziz"_s});
}

void ProfilesTest::refusesAnEmptyOrEndlessName()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    QCOMPARE(change(people, aziz, {.name = u" \u202e "_s}).error().reason, u"name_empty"_s);
    QCOMPARE(change(people, aziz, {.name = QString(129, u'x')}).error().reason, u"name_too_long"_s);
    QCOMPARE(change(people, aziz, {.settings = QByteArray(chat::Profiles::settingsBytes + 1, ' ')}).error().code, Code::TooLong);
}

void ProfilesTest::keepsSettingsAndTellsOtherDevices()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const QByteArray settings = R"({"theme":"dark","name":"صحبت"})";
    QVERIFY(change(people, aziz, {.settings = settings}));
    QCOMPARE(answerOf<chat::OwnProfile>([&](auto reply) { people.profiles.own(aziz, reply); })->settings, settings);
    QVERIFY(people.recorder().waitForEvents(1));
    const EventPtr event = people.recorder().events().front();
    QCOMPARE(event->user, aziz.user);
    QCOMPARE(event->userSeq, 1);
    QCOMPARE(std::get<SettingsChanged>(event->body).json, settings);
}

void ProfilesTest::changesThePasswordOfWhoKnowsTheOldOne()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect, {.loginFailures = 2});
    people.account(u"aziz"_s);
    const auto elsewhere = people.logIn(u"aziz"_s);
    const auto here = people.logIn(u"aziz"_s);
    const Caller caller = *people.whoHas(here->token);
    const QString old = QLatin1StringView(PeopleFixture::password);

    QCOMPARE(changePassword(people, caller, old, u"short"_s).error().reason, u"password_too_short"_s);
    QCOMPARE(changePassword(people, caller, u"a guess"_s, u"something new"_s).error().reason, u"wrong_password"_s);
    QVERIFY(changePassword(people, caller, old, u"something new"_s));
    QVERIFY(people.whoHas(here->token));
    QVERIFY(!people.whoHas(elsewhere->token));
    QVERIFY(!people.logIn(u"aziz"_s));
    QVERIFY(people.logIn(u"aziz"_s, u"something new"_s));

    for (int i = 0; i < 2; ++i)
        QCOMPARE(changePassword(people, caller, u"a guess"_s, u"something newer"_s).error().reason, u"wrong_password"_s);
    QCOMPARE(changePassword(people, caller, u"something new"_s, u"something newer"_s).error().code, Code::RateLimited);
}

void ProfilesTest::showsCustomersOnlyWhomTheyMayKnow()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const Caller friendly = people.account(u"friendly"_s);
    const Caller stranger = people.account(u"stranger"_s);
    people.account(u"boss"_s, Role::Admin);
    const Caller vendor = people.account(u"vendor"_s, Role::Vendor);
    const Caller gone = people.account(u"vendor-gone"_s, Role::Vendor);
    people.account(u"agent"_s, Role::Agent);
    people.write([&](store::Session &session) { return chat::setDisabled(session, gone.user, true); });
    chat::Rooms rooms(people.store(), people.limits);
    QVERIFY(answerOf<chat::OpenedRoom>([&](auto reply) { rooms.createGroup(friendly, u"tea"_s, {aziz.user}, reply); }));

    QCOMPARE(found(people, aziz, {}), QStringList({u"agent"_s, u"friendly"_s, u"vendor"_s}));
    QCOMPARE(found(people, people.guest(), {}), QStringList({u"agent"_s, u"vendor"_s}));
    QVERIFY(answerOf<User>([&](auto reply) { people.profiles.get(aziz, friendly.user, reply); }));
    QVERIFY(answerOf<User>([&](auto reply) { people.profiles.get(aziz, vendor.user, reply); }));
    QCOMPARE(answerOf<User>([&](auto reply) { people.profiles.get(aziz, stranger.user, reply); }).error().code, Code::NotFound);
}

void ProfilesTest::showsStaffEverybody()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    people.account(u"aziz"_s);
    people.account(u"boss"_s, Role::Admin);
    people.guest();
    const Caller agent = people.account(u"agent"_s, Role::Agent);
    QCOMPARE(found(people, agent, {}), QStringList({u"aziz"_s, u"boss"_s}));
}

void ProfilesTest::findsByBeginningsInAnyScript()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller agent = people.account(u"agent"_s, Role::Agent);
    const Caller ali = people.account(u"ali"_s);
    const Caller utkir = people.account(u"utkir"_s);
    QVERIFY(change(people, ali, {.name = u"علي كريمي"_s}));
    QVERIFY(change(people, utkir, {.name = u"Ўткир Ҳошимов"_s}));
    QCOMPARE(found(people, agent, u"کریم"_s), QStringList{u"ali"_s});
    QCOMPARE(found(people, agent, u"hoshim o'tk"_s), QStringList{u"utkir"_s});
    QCOMPARE(found(people, agent, u"oshim"_s), QStringList());
}

void ProfilesTest::takesWildcardsLiterally()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller agent = people.account(u"agent"_s, Role::Agent);
    people.account(u"aziz"_s);
    people.account(u"a_b"_s);
    QVERIFY(!found(people, agent, u"a_z"_s).contains(u"aziz"_s));
    QVERIFY(!found(people, agent, u"az%z"_s).contains(u"aziz"_s));
}

void ProfilesTest::blocksAndUnblocks()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const Caller vendor = people.account(u"vendor"_s, Role::Vendor);
    const auto isBlocked = [&] {
        return people.read([&](store::Session &session) -> Result<bool> { return store::BlockRepository(session).isEitherWay(vendor.user, aziz.user); });
    };
    QVERIFY(!isBlocked());
    for (int i = 0; i < 2; ++i) // again is the same
        QVERIFY(answerOf<User>([&](auto reply) { people.blocks.block(aziz, vendor.user, reply); }));
    QVERIFY(isBlocked());
    const auto list = answerOf<chat::PageOf<User>>([&](auto reply) { people.blocks.list(aziz, {}, reply); });
    QCOMPARE(list->count, 1);
    QCOMPARE(list->rows.at(0).username, u"vendor"_s);
    for (int i = 0; i < 2; ++i)
        QVERIFY(answerOf<void>([&](auto reply) { people.blocks.unblock(aziz, vendor.user, reply); }));
    QVERIFY(!isBlocked());

    QVERIFY(people.recorder().waitForEvents(2)); // and no more than the two that changed anything
    const auto events = people.recorder().events();
    QCOMPARE(events.size(), size_t(2));
    QVERIFY(std::get<BlockedChanged>(events[0]->body).isBlocked);
    QVERIFY(!std::get<BlockedChanged>(events[1]->body).isBlocked);
    QCOMPARE(events[1]->userSeq, 2);
}

void ProfilesTest::blocksOnlyWhomOneMayKnow()
{
    QFETCH_GLOBAL(Dialect, dialect);
    PeopleFixture people(dialect);
    const Caller aziz = people.account(u"aziz"_s);
    const Caller stranger = people.account(u"stranger"_s);
    const auto block = [&](UserId user) { return answerOf<User>([&](auto reply) { people.blocks.block(aziz, user, reply); }); };
    QCOMPARE(block(stranger.user).error().code, Code::NotFound);
    QCOMPARE(block(UserId(99999)).error().code, Code::NotFound);
    QCOMPARE(block(aziz.user).error().code, Code::BadRequest);
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
