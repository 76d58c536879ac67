// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;
using Suhbat::test::DaemonProcess;
using Suhbat::test::Person;
using Suhbat::test::Town;

// The line breaks, the server dies, the program dies, the cache is lost: nothing else is.
class TestOfflineSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersFromTheCacheWithoutAServer();
    void sendsWhatWaitedOnceAndInOrder();
    void sendsOnceWhileTheServerIsKilled();
    void editsAndCancelsWhatWaits();
    void showsWhatWasRefused();
    void changesWaitToo();
    void fetchesWhatWasMissed();
    void beginsAnewWhereTooMuchWasMissed();
    void isWholeAgainWithoutItsCache();
    void isWholeAgainWithABrokenCache();
    void followsAServerThatWasSetBack();
    void bringsAMissedRoomAndForgetsALostOne();
    void tellsWhoReadWhileItWasAway();
    void forgetsWhatWasCleanedUp();

private:
    QStringList wordsOnServer(const QJsonObject &room);
    void goOffline()
    {
        m_daemon->term();
        QTRY_VERIFY_WITH_TIMEOUT(!m_a->isOnline(), 60'000);
    }
    void comeBack()
    {
        m_daemon->start();
        m_a->gateway().retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_a->isOnline(), 60'000);
    }

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    Person m_alice, m_bob;
    QJsonObject m_made;
    RoomId m_room;
    std::unique_ptr<Desk> m_a;
};

void TestOfflineSync::init()
{
    m_daemon = std::make_unique<DaemonProcess>(
        DaemonProcess::Options{.arguments = {u"--set"_s, u"limits.people_burst=100000"_s, u"--set"_s, u"limits.people_per_second=100000"_s}});
    m_daemon->start();
    m_town = std::make_unique<Town>(*m_daemon);
    m_alice = m_town->account(u"alice"_s);
    m_bob = m_town->account(u"bob"_s);
    m_made = m_town->direct(m_alice, m_bob);
    m_room = RoomId(m_made[u"id"].toInteger());
    m_a = std::make_unique<Desk>(*m_daemon);
    m_a->signIn(m_alice);
}

void TestOfflineSync::cleanup()
{
    m_a.reset();
    m_town.reset();
    m_daemon.reset();
}

QStringList TestOfflineSync::wordsOnServer(const QJsonObject &room)
{
    QStringList words;
    auto http = m_town->http(m_bob);
    const QJsonArray messages = http.get("/api/conversations/" + QByteArray::number(room[u"id"].toInteger()) + "/messages/").array();
    for (const QJsonValue &message : messages)
        words << message[u"content"].toString();
    return words;
}

void TestOfflineSync::answersFromTheCacheWithoutAServer()
{
    for (int i = 1; i <= 60; ++i)
        m_town->say(m_bob, m_made, u"m%1"_s.arg(i));
    QTRY_COMPARE(m_a->countOf(u"m60"_s), 1);
    m_a->stop();
    m_daemon->term();
    m_a->start();
    QCOMPARE(m_a->rooms().size(), 1);
    QTRY_COMPARE(m_a->identity.user.username, u"alice"_s);
    QCOMPARE(m_a->rooms().first().newest->message.content, u"m60"_s);
    QCOMPARE(m_a->words(m_room).size(), 60);
    QVERIFY(!m_a->isOnline());
    QTRY_VERIFY(!m_a->lineSentence.isEmpty());
    m_daemon->start();
    m_a->gateway().retryNow();
    QTRY_VERIFY(m_a->isOnline());
}

void TestOfflineSync::sendsWhatWaitedOnceAndInOrder()
{
    goOffline();
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        expected << u"offline %1"_s.arg(i);
        m_a->say(m_room, expected.last());
    }
    QTRY_COMPARE(m_a->words(m_room), expected);
    QVERIFY(!m_a->newest(m_room).messages.first().isStored());
    m_a->restart();
    QCOMPARE(m_a->words(m_room), expected);
    QCOMPARE(m_a->newest(m_room).messages.first().state, SendState::Waiting);
    comeBack();
    QTRY_COMPARE(wordsOnServer(m_made), expected);
    QTRY_VERIFY(m_a->newest(m_room).messages.last().isStored());
    QCOMPARE(m_a->words(m_room), expected);
}

void TestOfflineSync::sendsOnceWhileTheServerIsKilled()
{
    QStringList expected;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 15; ++i) {
            expected << u"r%1 m%2"_s.arg(round).arg(i);
            m_a->say(m_room, expected.last());
        }
        // In the middle of it: some are answered, some are not.
        QTRY_VERIFY(m_a->heardOf(expected.at(round * 15 + 2)) && m_a->heardOf(expected.at(round * 15 + 2))->isStored());
        m_daemon->kill();
        if (round == 1)
            m_a->restart(); // and the program too
        m_daemon->start();
        m_a->gateway().retryNow();
    }
    QTRY_COMPARE_WITH_TIMEOUT(wordsOnServer(m_made), expected, 60'000);
    QTRY_VERIFY(m_a->isOnline());
    QTRY_COMPARE(m_a->words(m_room), expected);
}

void TestOfflineSync::editsAndCancelsWhatWaits()
{
    goOffline();
    for (const auto &words : {u"one"_s, u"two"_s, u"three"_s})
        m_a->say(m_room, words);
    QTRY_VERIFY(m_a->heardOf(u"three"_s));
    const QUuid one = m_a->heardOf(u"one"_s)->message.uuid;
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().edit(m_room, one, u"first"_s, m_a.get(), std::move(answer)); }));
    m_a->gateway().cancel(m_a->heardOf(u"two"_s)->message.uuid);
    QTRY_COMPARE(m_a->words(m_room), (QStringList{u"first"_s, u"three"_s}));
    comeBack();
    QTRY_COMPARE(wordsOnServer(m_made), (QStringList{u"first"_s, u"three"_s}));
    QTRY_COMPARE(m_a->words(m_room), (QStringList{u"first"_s, u"three"_s}));
    QVERIFY(!m_a->heardOf(u"first"_s)->message.editedAt.isValid()); // it was never anything else
}

void TestOfflineSync::showsWhatWasRefused()
{
    const QString endless(5000, u'x');
    m_a->say(m_room, endless);
    m_a->say(m_room, u"after"_s);
    QTRY_VERIFY(m_a->heardOf(endless) && m_a->heardOf(endless)->state == SendState::Failed);
    QVERIFY(m_a->heardOf(endless)->failure.contains(u' '));
    QTRY_VERIFY(m_a->heardOf(u"after"_s)->isStored()); // it blocks nobody
    const QUuid uuid = m_a->heardOf(endless)->message.uuid;
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().edit(m_room, uuid, u"short"_s, m_a.get(), std::move(answer)); }));
    QTRY_COMPARE(wordsOnServer(m_made), (QStringList{u"after"_s, u"short"_s}));
    QTRY_COMPARE(m_a->words(m_room), (QStringList{u"after"_s, u"short"_s}));

    m_a->say(m_room, endless);
    QTRY_VERIFY(m_a->heardOf(endless) && m_a->heardOf(endless)->state == SendState::Failed);
    m_a->gateway().cancel(m_a->heardOf(endless)->message.uuid);
    QTRY_COMPARE(m_a->words(m_room), (QStringList{u"after"_s, u"short"_s}));
}

void TestOfflineSync::changesWaitToo()
{
    m_a->say(m_room, u"stays"_s);
    m_a->say(m_room, u"goes"_s);
    QTRY_VERIFY(m_a->heardOf(u"goes"_s) && m_a->heardOf(u"goes"_s)->isStored());
    const QUuid stays = m_a->heardOf(u"stays"_s)->message.uuid;
    const QUuid goes = m_a->heardOf(u"goes"_s)->message.uuid;
    goOffline();
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().edit(m_room, stays, u"stays, changed"_s, m_a.get(), std::move(answer)); }));
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().react(m_room, stays, u"🎉"_s, true, m_a.get(), std::move(answer)); }));
    QVERIFY(m_a->ask<void>([&](Answer<> answer) { m_a->gateway().remove(m_room, {goes}, m_a.get(), std::move(answer)); }));
    QTRY_VERIFY(m_a->messages.value(goes).message.isDeleted);
    QCOMPARE(m_a->words(m_room), (QStringList{u"stays, changed"_s, QString()}));
    m_a->restart();
    QCOMPARE(m_a->words(m_room), (QStringList{u"stays, changed"_s, QString()}));
    comeBack();
    QTRY_COMPARE(wordsOnServer(m_made), (QStringList{u"stays, changed"_s, QString()}));
    QTRY_COMPARE(m_a->newest(m_room).messages.first().message.reactions.size(), 1);
    QCOMPARE(m_a->newest(m_room).messages.first().message.reactions.first().count, 1);
}

void TestOfflineSync::fetchesWhatWasMissed()
{
    m_town->say(m_bob, m_made, u"seen"_s);
    QTRY_COMPARE(m_a->countOf(u"seen"_s), 1);
    m_a->stop();
    for (int i = 1; i <= 80; ++i)
        m_town->say(m_bob, m_made, u"missed %1"_s.arg(i));
    m_a->start();
    QTRY_VERIFY(m_a->isOnline());
    const QStringList words = m_a->words(m_room);
    QCOMPARE(words.size(), 81);
    QCOMPARE(words.first(), u"seen"_s);
    QCOMPARE(words.last(), u"missed 80"_s);
    QCOMPARE(m_a->rooms().first().room.mine.unreadCount, 81);
}

void TestOfflineSync::beginsAnewWhereTooMuchWasMissed()
{
    m_town->say(m_bob, m_made, u"long ago"_s);
    QTRY_COMPARE(m_a->countOf(u"long ago"_s), 1);
    m_a->stop();
    const auto socket = m_town->socket(m_bob);
    for (int i = 1; i <= 600; ++i)
        socket->send({{u"type"_s, u"send_message"_s}, {u"room_id"_s, m_made[u"id"]}, {u"content"_s, u"n%1"_s.arg(i)}});
    socket->call({{u"type"_s, u"ping"_s}});
    QTRY_COMPARE(wordsOnServer(m_made).size(), 601);
    m_a->start();
    QTRY_VERIFY(m_a->isOnline());
    bool isTorn = false;
    for (const ChangeSetPtr &set : m_a->heard)
        isTorn = isTorn || set->roomsTorn.contains(m_room);
    QVERIFY(isTorn);
    Page page = m_a->newest(m_room, 50);
    QCOMPARE(page.messages.last().message.content, u"n600"_s);
    QStringList all;
    while (true) {
        QStringList words;
        for (const StoredMessage &message : page.messages)
            words << message.message.content;
        all = words + all;
        if (!page.hasOlder)
            break;
        const MessageId oldest = page.messages.first().message.id;
        page = *m_a->ask<Page>([&](Answer<Page> answer) { m_a->gateway().older(m_room, oldest, 100, m_a.get(), std::move(answer)); });
        QVERIFY(!page.messages.isEmpty() || !page.hasOlder);
    }
    QCOMPARE(all, wordsOnServer(m_made));
}

void TestOfflineSync::isWholeAgainWithoutItsCache()
{
    for (int i = 1; i <= 5; ++i)
        m_town->say(m_bob, m_made, u"m%1"_s.arg(i));
    QTRY_COMPARE(m_a->countOf(u"m5"_s), 1);
    m_a->stop();
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_a->cachePath() + ending);
    m_a->start();
    QTRY_VERIFY(m_a->isOnline());
    QCOMPARE(m_a->words(m_room), wordsOnServer(m_made));
}

void TestOfflineSync::isWholeAgainWithABrokenCache()
{
    m_town->say(m_bob, m_made, u"there"_s);
    QTRY_COMPARE(m_a->countOf(u"there"_s), 1);
    goOffline();
    m_a->say(m_room, u"waits"_s);
    QTRY_VERIFY(m_a->heardOf(u"waits"_s));
    m_a->stop();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaker"_s);
        database.setDatabaseName(m_a->cachePath());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(query.exec(u"PRAGMA writable_schema=ON"_s));
        QVERIFY(query.exec(u"UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'rooms'"_s));
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"breaker"_s);
    m_a->start();
    QTRY_VERIFY(!m_a->warnings.isEmpty());
    comeBack();
    QTRY_COMPARE(wordsOnServer(m_made), (QStringList{u"there"_s, u"waits"_s}));
    QTRY_COMPARE(m_a->words(m_room), (QStringList{u"there"_s, u"waits"_s}));
}

void TestOfflineSync::followsAServerThatWasSetBack()
{
    m_town->say(m_bob, m_made, u"kept"_s);
    const QString backup = m_daemon->dataFolder() + u".backup.tar"_s;
    m_daemon->expectVerb({u"backup"_s, backup});
    m_town->say(m_bob, m_made, u"lost to the backup"_s);
    QTRY_COMPARE(m_a->countOf(u"lost to the backup"_s), 1);
    m_daemon->term();
    m_daemon->expectVerb({u"restore"_s, backup});
    m_a->say(m_room, u"written meanwhile"_s);
    m_daemon->start();
    m_town->say(m_bob, m_made, u"after"_s);
    m_a->gateway().retryNow();
    QTRY_VERIFY(m_a->isOnline());
    QTRY_COMPARE(wordsOnServer(m_made).size(), 3);
    QTRY_COMPARE(m_a->words(m_room), wordsOnServer(m_made));
    QVERIFY(m_a->words(m_room).contains(u"written meanwhile"_s));
}

void TestOfflineSync::bringsAMissedRoomAndForgetsALostOne()
{
    const Person carol = m_town->account(u"carol"_s);
    const QJsonObject group = m_town->group(m_bob, {m_alice}, u"Leaving"_s);
    const RoomId lost(group[u"id"].toInteger());
    QTRY_VERIFY(m_a->roomsHeard.contains(lost));
    m_a->stop();
    auto http = m_town->http(m_bob);
    QCOMPARE(http.remove("/api/chat/rooms/" + QByteArray::number(lost.value()) + "/members/" + QByteArray::number(m_alice.id) + '/').status, 204);
    const QJsonObject fresh = m_town->direct(carol, m_alice);
    m_town->say(carol, fresh, u"hello"_s);
    m_a->start();
    QTRY_VERIFY(m_a->isOnline());
    QList<RoomId> ids;
    for (const StoredRoom &room : m_a->rooms())
        ids << room.room.id;
    QVERIFY(!ids.contains(lost));
    QVERIFY(ids.contains(RoomId(fresh[u"id"].toInteger())));
    QCOMPARE(m_a->words(RoomId(fresh[u"id"].toInteger())), QStringList{u"hello"_s});
}

void TestOfflineSync::tellsWhoReadWhileItWasAway()
{
    m_a->say(m_room, u"read later"_s);
    QTRY_VERIFY(m_a->heardOf(u"read later"_s) && m_a->heardOf(u"read later"_s)->isStored());
    const MessageId id = m_a->heardOf(u"read later"_s)->message.id;
    m_a->stop();
    auto http = m_town->http(m_bob);
    QCOMPARE(http.post("/api/chat/rooms/" + QByteArray::number(m_room.value()) + "/mark_read/").status, 204);
    m_a->start();
    QTRY_VERIFY(m_a->isOnline());
    QTRY_COMPARE(m_a->rooms().first().readByOthers, id);
}

void TestOfflineSync::forgetsWhatWasCleanedUp()
{
    for (int i = 1; i <= 4; ++i)
        m_town->say(m_bob, m_made, u"m%1"_s.arg(i));
    QTRY_COMPARE(m_a->countOf(u"m4"_s), 1);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"clock"_s);
        database.setDatabaseName(m_daemon->dataFolder() + u"/suhbat.db"_s);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE messages SET created_at = created_at - 8640000000 WHERE content IN ('m1', 'm2')"_s));
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"clock"_s);
    m_daemon->expectVerb({u"cleanup-messages"_s, u"--days"_s, u"90"_s});
    QCOMPARE(wordsOnServer(m_made), (QStringList{u"m3"_s, u"m4"_s}));
    QTRY_COMPARE(m_a->words(m_room), (QStringList{u"m3"_s, u"m4"_s}));
}

QTEST_GUILESS_MAIN(TestOfflineSync)
#include "test_sync_offline.moc"
