// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;
using Suhbat::test::DaemonProcess;
using Suhbat::test::Person;
using Suhbat::test::Town;

// Two people at their desks, one real server.
class TestSyncTalking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hearsWhatTheOtherSays();
    void showsAMessageBeforeTheServerHasIt();
    void seesEditsDeletionsReactionsAndPins();
    void seesThatTheOtherTypes();
    void seesThatTheOtherHasRead();
    void countsUnreadUntilItIsRead();
    void fillsAHoleFromTheServer();
    void findsWordsThere();
    void keepsSavedMessages();
    void learnsOfRoomsAndMembers();
    void carriesADraftToTheOtherDevice();
    void tellsSessionsAndEndsOne();
    void comesBackToTheCacheAfterARevokedSession();
    void showsNothingOfSomebodyElse();
    void refusesAWrongPassword();
    void startsAsAGuest();
    void gathersAStorm();

private:
    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    Person m_alice, m_bob;
    std::unique_ptr<Desk> m_a, m_b;
};

void TestSyncTalking::init()
{
    m_daemon = std::make_unique<DaemonProcess>();
    m_daemon->start();
    m_town = std::make_unique<Town>(*m_daemon);
    m_alice = m_town->account(u"alice"_s);
    m_bob = m_town->account(u"bob"_s);
    m_a = std::make_unique<Desk>(*m_daemon);
    m_b = std::make_unique<Desk>(*m_daemon);
    m_a->signIn(m_alice);
    m_b->signIn(m_bob);
}

void TestSyncTalking::cleanup()
{
    m_a.reset();
    m_b.reset();
    m_town.reset();
    m_daemon.reset();
}

void TestSyncTalking::hearsWhatTheOtherSays()
{
    const RoomId room = m_a->direct(m_bob);
    QVERIFY(room.isValid());
    m_a->say(room, u"سلام"_s);
    QTRY_COMPARE(m_b->countOf(u"سلام"_s), 1);
    QTRY_COMPARE(m_b->announced, QStringList{u"سلام"_s});
    m_b->say(room, u"va alaykum"_s);
    QTRY_COMPARE(m_a->words(room), (QStringList{u"سلام"_s, u"va alaykum"_s}));
    QCOMPARE(m_b->words(room), (QStringList{u"سلام"_s, u"va alaykum"_s}));
    QVERIFY(m_a->newest(room).messages.first().isStored());
    QVERIFY(!m_a->newest(room).hasOlder);
    QVERIFY(m_a->announced.contains(u"va alaykum"_s));
}

void TestSyncTalking::showsAMessageBeforeTheServerHasIt()
{
    const RoomId room = m_a->direct(m_bob);
    m_a->heard.clear();
    m_a->say(room, u"clock first"_s);
    QTRY_VERIFY(m_a->heardOf(u"clock first"_s) && m_a->heardOf(u"clock first"_s)->isStored());
    // One name for all of its life.
    QSet<QUuid> names;
    bool hasWaited = false;
    for (const ChangeSetPtr &set : m_a->heard) {
        for (const StoredMessage &message : set->messages) {
            names << message.message.uuid;
            hasWaited = hasWaited || !message.isStored();
        }
    }
    QCOMPARE(names.size(), 1);
    QVERIFY(hasWaited);
}

void TestSyncTalking::seesEditsDeletionsReactionsAndPins()
{
    const RoomId room = m_a->direct(m_bob);
    m_a->say(room, u"first"_s);
    m_a->say(room, u"second"_s);
    QTRY_COMPARE(m_b->countOf(u"second"_s), 1);
    QTRY_VERIFY(m_a->heardOf(u"second"_s)->isStored() && m_a->heardOf(u"first"_s)->isStored());
    const QUuid first = m_b->heardOf(u"first"_s)->message.uuid;
    const QUuid second = m_b->heardOf(u"second"_s)->message.uuid;

    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().edit(room, first, u"changed"_s, m_a.get(), std::move(answer)); }));
    QTRY_COMPARE(m_b->countOf(u"changed"_s), 1);
    QVERIFY(m_b->ask<void>([&](Answer<> answer) { m_b->gateway().react(room, first, u"👍"_s, true, m_b.get(), std::move(answer)); }));
    QTRY_COMPARE(m_a->messages.value(first).message.reactions.size(), 1);
    QVERIFY(!m_a->messages.value(first).message.reactions.first().mine);
    QTRY_VERIFY(!m_b->messages.value(first).message.reactions.isEmpty() && m_b->messages.value(first).message.reactions.first().mine);
    QCOMPARE(m_b->messages.value(first).message.reactions.first().count, 1);
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().pin(room, first, true, m_a.get(), std::move(answer)); }));
    QTRY_COMPARE(m_b->roomsHeard.value(room).room.pinned, QList{m_b->messages.value(first).message.id});
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().remove(room, {second}, m_a.get(), std::move(answer)); }));
    QTRY_VERIFY(m_b->messages.value(second).message.isDeleted);
    QVERIFY(m_a->messages.value(second).message.isDeleted);

    // Somebody else's words are not mine to change.
    const auto refused = m_b->ask<void>([&](Answer<> answer) { m_b->gateway().edit(room, first, u"stolen"_s, m_b.get(), std::move(answer)); });
    QVERIFY(!refused);
    QVERIFY(!refused.error().reason.isEmpty());
    QTRY_COMPARE(m_b->messages.value(first).message.content, u"changed"_s);
}

void TestSyncTalking::seesThatTheOtherTypes()
{
    const RoomId room = m_a->direct(m_bob);
    m_a->say(room, u"x"_s);
    QTRY_COMPARE(m_b->countOf(u"x"_s), 1);
    QList<bool> seen;
    connect(&m_b->gateway(), &Gateway::changed, m_b.get(), [&](const ChangeSetPtr &changes) {
        for (const auto &typing : changes->typing)
            seen << typing.isTyping;
    });
    m_a->gateway().setTyping(room, true);
    QTRY_COMPARE(seen, (QList{true, false})); // it ends by itself
}

void TestSyncTalking::seesThatTheOtherHasRead()
{
    const RoomId room = m_a->direct(m_bob);
    m_a->say(room, u"read me"_s);
    QTRY_COMPARE(m_b->countOf(u"read me"_s), 1);
    const MessageId id = m_b->heardOf(u"read me"_s)->message.id;
    m_b->gateway().markRead(room, id);
    QTRY_COMPARE(m_a->roomsHeard.value(room).readByOthers, id);
    const auto readers = m_a->ask<QList<ReadBy>>([&](Answer<QList<ReadBy>> answer) { m_a->gateway().readBy(room, id, m_a.get(), std::move(answer)); });
    QVERIFY(readers);
    QCOMPARE(readers->size(), 1);
    QCOMPARE(readers->first().user, UserId(m_bob.id));
}

void TestSyncTalking::countsUnreadUntilItIsRead()
{
    const RoomId room = m_a->direct(m_bob);
    for (int i = 1; i <= 3; ++i)
        m_a->say(room, u"n%1"_s.arg(i));
    QTRY_COMPARE(m_b->roomsHeard.value(room).room.mine.unreadCount, 3);
    m_b->gateway().markRead(room, m_b->heardOf(u"n2"_s)->message.id);
    QTRY_COMPARE(m_b->roomsHeard.value(room).room.mine.unreadCount, 1);
    m_b->gateway().markRead(room, m_b->heardOf(u"n3"_s)->message.id);
    QTRY_COMPARE(m_b->roomsHeard.value(room).room.mine.unreadCount, 0);
    QCOMPARE(m_a->roomsHeard.value(room).room.mine.unreadCount, 0);
}

void TestSyncTalking::fillsAHoleFromTheServer()
{
    auto http = m_town->http(m_alice);
    const QJsonObject made = m_town->direct(m_alice, m_bob);
    const RoomId room(made[u"id"].toInteger());
    for (int i = 1; i <= 120; ++i)
        m_town->say(m_alice, made, u"m%1"_s.arg(i));
    QTRY_COMPARE(m_b->countOf(u"m120"_s), 1);
    m_b->restart();
    QTRY_VERIFY(m_b->isOnline());
    QVERIFY(m_b->ask<void>([&](Answer<> answer) { m_b->gateway().clearCache(m_b.get(), std::move(answer)); }));
    QTRY_VERIFY(m_b->isOnline() && !m_b->rooms().isEmpty());

    const Page top = m_b->newest(room, 30);
    QCOMPARE(top.messages.size(), 30);
    QCOMPARE(top.messages.last().message.content, u"m120"_s);
    QVERIFY(top.hasOlder);
    const MessageId oldest = top.messages.first().message.id;
    const auto older = m_b->ask<Page>([&](Answer<Page> answer) { m_b->gateway().older(room, oldest, 50, m_b.get(), std::move(answer)); });
    QCOMPARE(older->messages.size(), 50);
    QCOMPARE(older->messages.last().message.content, u"m90"_s);
    QVERIFY(older->hasOlder);
    const auto last
        = m_b->ask<Page>([&](Answer<Page> answer) { m_b->gateway().older(room, older->messages.first().message.id, 50, m_b.get(), std::move(answer)); });
    QCOMPARE(last->messages.size(), 40);
    QVERIFY(!last->hasOlder);

    // Around a message in the middle of nowhere, after forgetting everything once more.
    const MessageId tenth = last->messages.at(9).message.id;
    QVERIFY(m_b->ask<void>([&](Answer<> answer) { m_b->gateway().clearCache(m_b.get(), std::move(answer)); }));
    QTRY_VERIFY(m_b->isOnline() && !m_b->rooms().isEmpty());
    const auto around = m_b->ask<Page>([&](Answer<Page> answer) { m_b->gateway().around(room, tenth, 10, m_b.get(), std::move(answer)); });
    QVERIFY(around);
    QCOMPARE(around->messages.size(), 11);
    QCOMPARE(around->messages.at(5).message.content, u"m10"_s);
    QVERIFY(around->hasOlder && around->hasNewer);
    m_b->gateway().markRead(room, tenth);
    QTRY_COMPARE(m_b->roomsHeard.value(room).readUpTo, tenth);
    const auto unread = m_b->ask<Page>([&](Answer<Page> answer) { m_b->gateway().firstUnread(room, 10, m_b.get(), std::move(answer)); });
    QVERIFY(unread);
    QCOMPARE(unread->messages.at(5).message.id, tenth);
    const auto newer
        = m_b->ask<Page>([&](Answer<Page> answer) { m_b->gateway().newer(room, around->messages.last().message.id, 20, m_b.get(), std::move(answer)); });
    QCOMPARE(newer->messages.size(), 20);
    QCOMPARE(newer->messages.first().message.content, u"m16"_s);
    const auto today = m_b->ask<Page>([&](Answer<Page> answer) { m_b->gateway().onDate(room, QDate::currentDate(), 10, m_b.get(), std::move(answer)); });
    QVERIFY(today);
    QCOMPARE(today->messages.first().message.content, u"m1"_s);
    QVERIFY(!m_b->ask<Page>([&](Answer<Page> answer) { m_b->gateway().onDate(room, QDate::currentDate().addDays(2), 10, m_b.get(), std::move(answer)); }));
}

void TestSyncTalking::findsWordsThere()
{
    const RoomId room = m_a->direct(m_bob);
    m_a->say(room, u"کتاب های خوب"_s);
    QTRY_COMPARE(m_b->countOf(u"کتاب های خوب"_s), 1);
    const auto search = [&](Desk &desk) {
        return desk.ask<SearchAnswer>([&](Answer<SearchAnswer> answer) { desk.gateway().search({.text = u"كتاب"_s}, &desk, std::move(answer)); });
    };
    QTRY_COMPARE(search(*m_b)->hits.size(), 1); // the server's index follows
    QVERIFY(!search(*m_b)->isFromCacheOnly);
    QCOMPARE(search(*m_b)->hits.first().highlights, (QList{QPair<int, int>(0, 4)}));
    m_daemon->term();
    QTRY_VERIFY(!m_b->isOnline());
    const auto offline = search(*m_b);
    QVERIFY(offline->isFromCacheOnly);
    QCOMPARE(offline->hits.size(), 1);
    QCOMPARE(offline->hits.first().highlights, (QList{QPair<int, int>(0, 4)}));
}

void TestSyncTalking::keepsSavedMessages()
{
    const auto open = [&] { return m_a->ask<RoomId>([&](Answer<RoomId> answer) { m_a->gateway().openSavedMessages(m_a.get(), std::move(answer)); }); };
    const auto room = open();
    QVERIFY2(room, room ? "" : qPrintable(room.error().reason));
    m_a->say(*room, u"note to self"_s);
    QTRY_COMPARE(m_a->words(*room), QStringList{u"note to self"_s});
    QCOMPARE(*open(), *room);
}

void TestSyncTalking::learnsOfRoomsAndMembers()
{
    const Person carol = m_town->account(u"carol"_s);
    const auto room = m_a->ask<RoomId>([&](Answer<RoomId> answer) { m_a->gateway().createGroup(u"Work"_s, {UserId(m_bob.id)}, m_a.get(), std::move(answer)); });
    QVERIFY(room);
    QTRY_VERIFY(m_b->roomsHeard.contains(*room));
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().renameRoom(*room, u"Works"_s, m_a.get(), std::move(answer)); }));
    QTRY_COMPARE(m_b->roomsHeard.value(*room).room.name, u"Works"_s);
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().addMembers(*room, {UserId(carol.id)}, m_a.get(), std::move(answer)); }));
    QTRY_COMPARE(m_b->roomsHeard.value(*room).room.members.size(), 3);
    QVERIFY(m_b->ask<void>([&](Answer<> answer) { m_b->gateway().changeRoom(*room, {.isPinned = true}, m_b.get(), std::move(answer)); }));
    QTRY_VERIFY(m_b->roomsHeard.value(*room).room.mine.isPinned);
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().removeMember(*room, UserId(m_bob.id), m_a.get(), std::move(answer)); }));
    QTRY_VERIFY(!m_b->roomsHeard.contains(*room));
    QTRY_COMPARE(m_a->roomsHeard.value(*room).room.members.size(), 2);
}

void TestSyncTalking::carriesADraftToTheOtherDevice()
{
    Desk other(*m_daemon);
    other.signIn(m_alice);
    const RoomId room = m_a->direct(m_bob);
    QTRY_VERIFY(other.roomsHeard.contains(room));
    m_a->gateway().saveDraft(room, u"half a tho"_s, {}, false);
    QTRY_COMPARE(m_a->roomsHeard.value(room).localDraft, u"half a tho"_s);
    m_a->gateway().saveDraft(room, u"half a thought"_s, {}, true);
    QTRY_COMPARE(other.roomsHeard.value(room).room.mine.draft, u"half a thought"_s);
    QTRY_VERIFY(!m_a->roomsHeard.value(room).hasLocalDraft); // the server has it now
    // What is being typed here stands against what comes from there.
    other.gateway().saveDraft(room, u"typing here"_s, {}, false);
    QTRY_VERIFY(other.roomsHeard.value(room).hasLocalDraft);
    m_a->gateway().saveDraft(room, u"newer there"_s, {}, true);
    QTRY_COMPARE(other.roomsHeard.value(room).room.mine.draft, u"newer there"_s);
    QCOMPARE(other.roomsHeard.value(room).localDraft, u"typing here"_s);
}

void TestSyncTalking::tellsSessionsAndEndsOne()
{
    Desk other(*m_daemon);
    other.signIn(m_alice);
    const auto sessions = m_a->ask<QList<SessionInfo>>([&](Answer<QList<SessionInfo>> answer) { m_a->gateway().sessions(m_a.get(), std::move(answer)); });
    QVERIFY(sessions);
    QVERIFY(sessions->size() >= 2);
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().signOutEverywhere(m_a.get(), std::move(answer)); }));
    QTRY_VERIFY(!other.identity.user.id.isValid());
    QVERIFY(!other.warnings.isEmpty());
    QVERIFY(m_a->isOnline());
}

void TestSyncTalking::comesBackToTheCacheAfterARevokedSession()
{
    const RoomId room = m_a->direct(m_bob);
    m_a->say(room, u"before"_s);
    QTRY_VERIFY(m_a->heardOf(u"before"_s) && m_a->heardOf(u"before"_s)->isStored());
    Desk other(*m_daemon);
    other.signIn(m_alice);
    QVERIFY(other.ask<void>([&](Answer<> answer) { other.gateway().signOutEverywhere(&other, std::move(answer)); }));
    QTRY_VERIFY(!m_a->identity.user.id.isValid());
    m_a->signIn(m_alice);
    QCOMPARE(m_a->words(room), QStringList{u"before"_s});

    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().signOut(m_a.get(), std::move(answer)); }));
    QVERIFY(m_a->rooms().isEmpty());
    m_a->restart();
    QVERIFY(m_a->rooms().isEmpty());
    QVERIFY(!m_a->identity.user.id.isValid());
}

void TestSyncTalking::showsNothingOfSomebodyElse()
{
    const RoomId room = m_a->direct(m_bob);
    m_a->say(room, u"alice's own"_s);
    m_a->gateway().saveDraft(room, u"alice's thought"_s, {}, false);
    QTRY_VERIFY(m_a->heardOf(u"alice's own"_s) && m_a->heardOf(u"alice's own"_s)->isStored());
    const Person carol = m_town->account(u"carol"_s);
    m_a->signIn(carol);
    QTRY_COMPARE(m_a->identity.user.username, u"carol"_s);
    QVERIFY(m_a->rooms().isEmpty());
    const auto use = m_a->ask<StorageUse>([&](Answer<StorageUse> answer) { m_a->gateway().storageUse(m_a.get(), std::move(answer)); });
    QCOMPARE(use->messages, 0);
    QCOMPARE(use->waiting, 0);
}

void TestSyncTalking::refusesAWrongPassword()
{
    Desk desk(*m_daemon);
    const auto outcome = desk.ask<void>([&](Answer<> answer) { desk.gateway().signIn(desk.server(), u"alice"_s, u"wrong-wrong"_s, &desk, std::move(answer)); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Code::InvalidCredentials);
    QVERIFY(outcome.error().reason.contains(u' ')); // a sentence
    const auto nowhere = desk.ask<void>(
        [&](Answer<> answer) { desk.gateway().signIn(QUrl(u"http://127.0.0.1:9"_s), u"alice"_s, u"wrong-wrong"_s, &desk, std::move(answer)); });
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().field, u"server"_s);
}

void TestSyncTalking::startsAsAGuest()
{
    const Person vendor = m_town->account(u"sami"_s, u"vendor"_s);
    Desk desk(*m_daemon);
    StartLink link;
    link.server = desk.server();
    link.vendor = UserId(vendor.id);
    link.product = u"mug-7"_s;
    const auto room = desk.ask<RoomId>([&](Answer<RoomId> answer) { desk.gateway().startAsGuest(link, &desk, std::move(answer)); });
    QVERIFY2(room, room ? "" : qPrintable(room.error().reason));
    QTRY_VERIFY(desk.isOnline() && desk.identity.isGuest);
    desk.say(*room, u"is it blue?"_s);
    QTRY_COMPARE(desk.words(*room), QStringList{u"is it blue?"_s});
    desk.restart();
    QTRY_VERIFY(desk.isOnline());
    QCOMPARE(desk.words(*room), QStringList{u"is it blue?"_s});
}

void TestSyncTalking::gathersAStorm()
{
    const QJsonObject made = m_town->direct(m_alice, m_bob);
    const RoomId room(made[u"id"].toInteger());
    QTRY_VERIFY(m_b->roomsHeard.contains(room));
    m_b->heard.clear();
    const auto socket = m_town->socket(m_alice);
    for (int i = 0; i < 300; ++i)
        socket->send({{u"type"_s, u"send_message"_s}, {u"room_id"_s, made[u"id"]}, {u"content"_s, u"storm %1"_s.arg(i)}});
    QTRY_COMPARE(m_b->countOf(u"storm 299"_s), 1);
    QVERIFY2(m_b->heard.size() < 150, qPrintable(QString::number(m_b->heard.size())));
    const QStringList words = m_b->words(room, 400);
    QCOMPARE(words.size(), 300);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(words.at(i), u"storm %1"_s.arg(i));
}

QTEST_GUILESS_MAIN(TestSyncTalking)
#include "test_sync_talking.moc"
