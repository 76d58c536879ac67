// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "support/town.h"

#include <QDir>
#include <QJsonArray>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

// A room with old and new messages, made by ageing what was said in a server that has stopped.
class CleanupTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 hundredDays = 100ll * 86400 * 1000;

    static void age(DaemonProcess &daemon, const QJsonArray &messages)
    {
        daemon.term();
        {
            Database database(daemon.dataFolder());
            for (const QJsonValue &message : messages)
                database.execute(u"UPDATE messages SET created_at = created_at - %1 WHERE id = %2"_s.arg(hundredDays).arg(message[u"id"_s].toInteger()));
        }
        daemon.start();
    }
    static QJsonArray say(Town &town, const Person &person, const QJsonObject &room, int count)
    {
        QJsonArray messages;
        for (int i = 0; i < count; ++i)
            messages.append(town.say(person, room, u"word%1 of %2"_s.arg(i).arg(person.username)));
        return messages;
    }
    static QStringList contents(Town &town, const Person &person, const QJsonObject &room)
    {
        QStringList list;
        for (const QJsonValue &message : town.http(person).get(roomPath(room, "messages/?page_size=200")).object()[u"results"_s].toArray())
            list.prepend(message[u"content"_s].toString());
        return list;
    }
    static qint64 removed(DaemonProcess &daemon, const QStringList &more = {})
    {
        return daemon.verb(QStringList{u"cleanup-messages"_s, u"--days"_s, u"90"_s, u"--json"_s} + more).json().object()[u"messages"_s].toInteger();
    }

private Q_SLOTS:
    void removesOldMessagesFromARunningServer();
    void onlyCountsWhenDry();
    void sparesPinnedMessagesAndMovesThemUp();
    void sparesRoomsThatAreKept();
    void leavesOrdinalsWithoutHoles();
    void keepsUnreadCountsAsTheyWere();
    void resetsClientsThatWereAwayBeforeIt();
    void takesSearchReactionsAndFilesAlong();
    void worksWhileNoServerRuns();
    void takesManyMessagesInSteps();
};

void CleanupTest::removesOldMessagesFromARunningServer()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    age(daemon, say(town, ali, room, 3));
    town.say(vali, room, u"new"_s);
    QCOMPARE(contents(town, ali, room).size(), 4); // in every cache by now
    auto socket = town.socket(ali);
    socket->call({{u"type"_s, u"subscribe"_s}});

    QCOMPARE(removed(daemon), 3);
    QCOMPARE(contents(town, ali, room), QStringList{u"new"_s});
    QCOMPARE(socket->waitFor(u"room_updated"_s)[u"id"_s], room[u"id"_s]); // those who look at the room learn of it
    QCOMPARE(removed(daemon), 0);
    town.say(ali, room, u"and on it goes"_s);
    QCOMPARE(contents(town, ali, room).size(), 2);
}

void CleanupTest::onlyCountsWhenDry()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    age(daemon, say(town, ali, room, 3));
    QCOMPARE(removed(daemon, {u"--dry-run"_s}), 3);
    QCOMPARE(contents(town, ali, room).size(), 3);
}

void CleanupTest::sparesPinnedMessagesAndMovesThemUp()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.group(ali, {vali});
    const QJsonArray old = say(town, ali, room, 6);
    auto socket = town.socket(ali);
    for (const int place : {1, 4})
        QCOMPARE(socket->call({{u"type"_s, u"pin_message"_s}, {u"message_id"_s, old[place][u"id"_s]}, {u"pinned"_s, true}})[u"type"_s].toString(), u"ack"_s);
    socket.reset();
    age(daemon, old);
    town.say(vali, room, u"new"_s);
    QCOMPARE(removed(daemon), 4);
    QCOMPARE(contents(town, ali, room), (QStringList{u"word1 of ali"_s, u"word4 of ali"_s, u"new"_s}));
    QCOMPARE(town.http(ali).get(roomPath(room, "messages/")).object()[u"count"_s].toInteger(), 3);
    QCOMPARE(town.http(ali).get(roomPath(room, "pins/")).status, 200);
}

void CleanupTest::sparesRoomsThatAreKept()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.group(ali, {vali});
    const QJsonArray old = say(town, ali, room, 2);
    age(daemon, old);
    daemon.term();
    Database(daemon.dataFolder()).execute(u"UPDATE rooms SET is_kept = 1"_s);
    daemon.start();
    QCOMPARE(removed(daemon), 0);
    QCOMPARE(contents(town, ali, room).size(), 2);
}

void CleanupTest::leavesOrdinalsWithoutHoles()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.group(ali, {vali});
    const QJsonArray old = say(town, ali, room, 7);
    auto socket = town.socket(ali);
    for (const int place : {0, 3})
        socket->call({{u"type"_s, u"pin_message"_s}, {u"message_id"_s, old[place][u"id"_s]}, {u"pinned"_s, true}});
    socket.reset();
    age(daemon, old);
    say(town, vali, room, 3);
    QCOMPARE(removed(daemon), 5);
    daemon.term();
    Database database(daemon.dataFolder());
    const qint64 first = database.value(u"SELECT first_ordinal FROM rooms"_s).toLongLong(),
                 last = database.value(u"SELECT last_ordinal FROM rooms"_s).toLongLong();
    QVariantList expected;
    for (qint64 ordinal = first; ordinal <= last; ++ordinal)
        expected.append(ordinal);
    QCOMPARE(database.column(u"SELECT ordinal FROM messages ORDER BY ordinal"_s), expected);
    QCOMPARE(expected.size(), 5);
    // The log is one unbroken run up to the room's seq.
    const QVariantList log = database.column(u"SELECT seq FROM room_events ORDER BY seq"_s);
    QCOMPARE(log.last(), database.value(u"SELECT seq FROM rooms"_s));
    QCOMPARE(log.last().toLongLong() - log.first().toLongLong() + 1, log.size());
    daemon.start();
}

void CleanupTest::keepsUnreadCountsAsTheyWere()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.group(ali, {vali});
    const QJsonArray old = say(town, ali, room, 6);
    auto socket = town.socket(ali);
    for (const int place : {1, 4})
        socket->call({{u"type"_s, u"pin_message"_s}, {u"message_id"_s, old[place][u"id"_s]}, {u"pinned"_s, true}});
    socket.reset();
    // Vali has read up to the third: of the two that are spared the second one is unread.
    town.socket(vali)->call({{u"type"_s, u"mark_read"_s}, {u"room_id"_s, room[u"id"_s]}, {u"up_to"_s, old[2][u"id"_s]}});
    age(daemon, old);
    say(town, ali, room, 2);
    removed(daemon);
    QCOMPARE(town.http(vali).get("/api/chat/rooms/").array()[0][u"unread_count"_s].toInt(), 3);
}

void CleanupTest::resetsClientsThatWereAwayBeforeIt()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    const QJsonArray old = say(town, ali, room, 4);
    age(daemon, old);
    const qint64 seen = town.say(ali, room, u"new"_s)[u"seq"_s].toInteger();
    removed(daemon);
    const auto difference = [&](qint64 seq) {
        const QJsonObject answer
            = town.socket(vali)->call({{u"type"_s, u"sync"_s}, {u"rooms"_s, QJsonObject{{QString::number(room[u"id"_s].toInteger()), seq}}}});
        return answer[u"rooms"_s].toObject().begin().value().toObject();
    };
    const QJsonObject late = difference(old[1][u"seq"_s].toInteger());
    QVERIFY(late[u"reset"_s].toBool());
    QCOMPARE(late[u"events"_s].toArray().size(), 1);
    const QJsonObject inTime = difference(seen);
    QVERIFY(!inTime[u"reset"_s].toBool());
    for (const QJsonValue &event : inTime[u"events"_s].toArray())
        QCOMPARE(event[u"type"_s].toString(), u"room_updated"_s);
}

void CleanupTest::takesSearchReactionsAndFilesAlong()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.group(ali, {vali});
    const QJsonObject old = town.say(ali, room, u"@vali chinor daraxti"_s);
    town.socket(vali)->call({{u"type"_s, u"react"_s}, {u"message_id"_s, old[u"id"_s]}, {u"emoji"_s, u"🌳"_s}});
    HttpClient client = town.http(ali);
    const auto hits = [&] { return client.get("/api/chat/search/?q=chinor").object()[u"results"_s].toArray().size(); };
    QTRY_COMPARE(hits(), 1);
    daemon.term();
    QVERIFY(QDir().mkpath(daemon.dataFolder() + u"/media"_s));
    QFile file(daemon.dataFolder() + u"/media/stored"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        Database database(daemon.dataFolder());
        database.execute(
            u"INSERT INTO attachments (id, message_id, kind, file_name, file_size, file_type, stored_as, created_at) VALUES (900000, %1, 1, 'a', 0, 'x', 'stored', 0)"_s
                .arg(old[u"id"_s].toInteger()));
    }
    daemon.start();
    age(daemon, {old});
    QCOMPARE(removed(daemon), 1);
    QVERIFY(!file.exists());
    HttpClient again = town.http(ali);
    QCOMPARE(again.get("/api/chat/search/?q=chinor").object()[u"results"_s].toArray().size(), 0);
    daemon.term();
    Database database(daemon.dataFolder());
    for (const QString &table : {u"reactions"_s, u"mentions"_s, u"attachments"_s})
        QCOMPARE(database.value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
    daemon.start();
}

void CleanupTest::worksWhileNoServerRuns()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    age(daemon, say(town, ali, room, 3));
    daemon.term();
    QCOMPARE(removed(daemon), 3);
    daemon.start();
    QCOMPARE(contents(town, ali, room), QStringList());
}

void CleanupTest::takesManyMessagesInSteps()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.group(ali, {vali});
    auto socket = town.socket(ali);
    constexpr int count = 1100; // more than two steps
    for (int i = 0; i < count; ++i)
        socket->send({{u"type"_s, u"send_message"_s}, {u"room_id"_s, room[u"id"_s]}, {u"content"_s, u"line %1"_s.arg(i)}});
    const QJsonObject last = socket->call({{u"type"_s, u"send_message"_s}, {u"room_id"_s, room[u"id"_s]}, {u"content"_s, u"the pinned one"_s}});
    socket->call({{u"type"_s, u"pin_message"_s}, {u"message_id"_s, last[u"id"_s]}, {u"pinned"_s, true}});
    socket.reset();
    daemon.term();
    Database(daemon.dataFolder()).execute(u"UPDATE messages SET created_at = created_at - %1"_s.arg(hundredDays));
    daemon.start();
    QCOMPARE(removed(daemon), count);
    QCOMPARE(contents(town, ali, room), QStringList{u"the pinned one"_s});
    QCOMPARE(removed(daemon), 0);
}

QTEST_GUILESS_MAIN(CleanupTest)
#include "test_cleanup.moc"
