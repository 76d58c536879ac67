// SPDX-License-Identifier: GPL-3.0-or-later
// What Suhbat promises, asked of the real process over real sockets. `kill_loop` and the crowd do the same under load.
#include "support/patience.h"
#include "support/town.h"

#include <QFile>
#include <QTest>
#include <QUuid>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject command(const QString &type, QJsonObject fields = {})
{
    fields.insert(u"type"_s, type);
    return fields;
}

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
QString idOf(const QJsonObject &room) { return room[u"room_id"_s].toString(); }
QString kindOf(const QJsonObject &answer) { return answer[u"type"_s].toString(); }
QString verdict(const QJsonObject &answer) { return kindOf(answer) == u"error"_s ? answer[u"code"_s].toString() : kindOf(answer); }

QJsonObject message(const QJsonObject &room, const QString &words, const QString &id = newId())
{
    return command(u"send_message"_s, {{u"room_id"_s, idOf(room)}, {u"content"_s, words}, {u"message_id"_s, id}});
}

QJsonObject syncFrom(const QJsonObject &room, qint64 seq) { return command(u"sync"_s, {{u"rooms"_s, QJsonObject{{idOf(room), seq}}}}); }

qint64 residentKilobytes(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class Promises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasAcked();
    void keepsEverythingElseThatWasAcked();
    void tellsOnceWhateverTheWay();
    void refusesOtherContentWhateverTheWay();
    void tellsInOrderWithoutGaps();
    void tellsOwnDevicesInOrderWithoutGaps();
    void resumesAfterARestart();
    void resumesWhatWasMissedWhileSubscribing();
    void startsOverAfterARestore();
    void staysBoundedBeforeASlowReader();
    void closesAtOnceWhatWasRevoked();
    void tellsARemovedMemberNothingMore();
    void showsNobodyWhatIsNotTheirs();

private:
    static QList<QJsonObject> history(Town &town, const Person &person, const QJsonObject &room);
};

QList<QJsonObject> Promises::history(Town &town, const Person &person, const QJsonObject &room)
{
    QList<QJsonObject> messages;
    const QJsonArray page = town.http(person).get(roomPath(room, "messages/?page_size=200")).object()[u"results"_s].toArray();
    for (const QJsonValue &value : page)
        messages.prepend(value.toObject());
    return messages;
}

void Promises::keepsWhatWasAcked()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    for (int round = 0; round < 5; ++round) {
        const auto socket = town.socket(ali);
        QJsonObject ack;
        for (int i = 0; i <= round * 3; ++i)
            ack = socket->call(message(room, u"پیام %1"_s.arg(i)));
        daemon.kill(); // the moment the last ack is here
        daemon.start();
        const QJsonObject last = history(town, vali, room).constLast();
        QCOMPARE(last[u"message_id"_s], ack[u"message_id"_s]);
        QCOMPARE(last[u"id"_s], ack[u"id"_s]);
        QCOMPARE(last[u"seq"_s], ack[u"seq"_s]);
        QCOMPARE(last[u"created_at"_s], ack[u"created_at"_s]);
    }
}

void Promises::keepsEverythingElseThatWasAcked()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    const auto socket = town.socket(ali);
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids << socket->call(message(room, QString::number(i)))[u"message_id"_s].toString();
    const auto does = [&](const QString &type, QJsonObject fields) { QCOMPARE(verdict(socket->call(command(type, fields))), u"ack"_s); };
    does(u"edit_message"_s, {{u"message_id"_s, ids[0]}, {u"content"_s, u"edited"_s}});
    does(u"delete_message"_s, {{u"message_id"_s, ids[1]}});
    does(u"react"_s, {{u"message_id"_s, ids[2]}, {u"emoji"_s, u"👍"_s}});
    does(u"pin_message"_s, {{u"message_id"_s, ids[2]}, {u"pinned"_s, true}});
    QCOMPARE(town.http(vali).post(roomPath(room, "mark_read/")).status, 204);
    QCOMPARE(town.http(ali).put("/api/me/drafts/" + idOf(room).toUtf8() + '/', {{u"content"_s, u"نیمه"_s}}).status / 100, 2);
    daemon.kill();
    daemon.start();
    const auto messages = history(town, ali, room);
    QCOMPARE(messages[0][u"content"_s], u"edited"_s);
    QVERIFY(messages[1][u"is_deleted"_s].toBool());
    QCOMPARE(messages[2][u"reactions"_s][0][u"count"_s], 1);
    QVERIFY(messages[2][u"is_read"_s].toBool());
    const QJsonObject view = town.http(ali).get("/api/chat/rooms/").array()[0].toObject();
    QCOMPARE(view[u"pinned"_s].toArray().size(), 1);
    QCOMPARE(view[u"draft"_s][u"content"_s], u"نیمه"_s);
}

void Promises::tellsOnceWhateverTheWay()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    auto reader = town.socket(vali);
    reader->call(command(u"subscribe"_s));
    const QString id = newId();
    const QJsonObject first = town.socket(ali)->call(message(room, u"یک بار"_s, id));
    QCOMPARE(verdict(first), u"ack"_s);
    const auto same = [&](const QJsonObject &stored) { return stored[u"id"_s] == first[u"id"_s] && stored[u"seq"_s] == first[u"seq"_s]; };
    const QJsonObject body{{u"content"_s, u"یک بار"_s}, {u"message_id"_s, id}};

    QVERIFY(same(town.socket(ali)->call(message(room, u"یک بار"_s, id))));
    const HttpReply market = town.http(ali).post(roomPath(room, "messages/"), body);
    QVERIFY(market.status / 100 == 2 && same(market.object()));
    const HttpReply conversation = town.http(ali).post("/api/conversations/" + idOf(room).toUtf8() + "/messages/", body);
    QVERIFY(conversation.status / 100 == 2 && same(conversation.object()));
    reader->waitFor(u"message"_s);
    reader->barrier();
    QVERIFY(!reader->untakenTypes().contains(u"message"_s));

    daemon.kill();
    daemon.start();
    QVERIFY(same(town.socket(ali)->call(message(room, u"یک بار"_s, id))));
    QCOMPARE(history(town, vali, room).size(), 1);
}

void Promises::refusesOtherContentWhateverTheWay()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    const QString id = newId();
    town.socket(ali)->call(message(room, u"first"_s, id));
    daemon.restart(); // nobody remembers but the database
    const auto socket = town.socket(ali);
    QCOMPARE(verdict(socket->call(message(room, u"second"_s, id))), u"conflict"_s);
    QCOMPARE(verdict(town.socket(vali)->call(message(room, u"first"_s, id))), u"conflict"_s);
    QCOMPARE(town.http(ali).post(roomPath(room, "messages/"), {{u"content"_s, u"second"_s}, {u"message_id"_s, id}}).status, 409);
    QVERIFY(socket->isOpen());
    QCOMPARE(history(town, ali, room).size(), 1);
}

void Promises::tellsInOrderWithoutGaps()
{
    DaemonProcess daemon;
    Town town(daemon);
    QList<Person> people;
    for (int i = 0; i < 4; ++i)
        people << town.account(u"person%1"_s.arg(i));
    const QJsonObject room = town.group(people[0], people);
    const auto reader = town.socket(people[0]);
    reader->call(command(u"subscribe"_s));
    std::vector<std::unique_ptr<ChatSocket>> writers;
    for (const Person &person : people)
        writers.push_back(town.socket(person));
    constexpr int each = 50;
    for (int i = 0; i < each; ++i) {
        for (const auto &writer : writers)
            writer->send(message(room, QString::number(i)));
    }
    qint64 seq = 0;
    QMap<QString, int> said;
    for (int i = 0; i < each * int(writers.size()); ++i) {
        const QJsonObject event = reader->waitFor(u"message"_s);
        QCOMPARE(event[u"seq"_s].toInteger(), ++seq);
        QCOMPARE(event[u"content"_s].toString().toInt(), said[event[u"sender_username"_s].toString()]++); // each in their own order
    }
    reader->barrier();
    QVERIFY(!reader->untakenTypes().contains(u"message"_s));
    const auto messages = history(town, people[1], room);
    for (qsizetype i = 0; i < messages.size(); ++i)
        QCOMPARE(messages[i][u"seq"_s].toInteger(), i + 1);
}

void Promises::tellsOwnDevicesInOrderWithoutGaps()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const auto device = town.socket(ali);
    qint64 userSeq = device->call(command(u"subscribe"_s))[u"user_seq"_s].toInteger();
    const QJsonObject room = town.group(vali, {ali});
    for (int i = 0; i < 10; ++i) {
        town.say(vali, room, QString::number(i));
        QCOMPARE(town.http(ali).post(roomPath(room, "mark_read/")).status, 204);
        QCOMPARE(town.http(ali).put("/api/me/drafts/" + idOf(room).toUtf8() + '/', {{u"content"_s, QString::number(i)}}).status / 100, 2);
        QCOMPARE(town.http(ali).patch(roomPath(room), {{u"is_muted"_s, i % 2 == 0}}).status, 200);
    }
    for (int i = 0; i < 31; ++i) {
        const QJsonObject event = device->waitFor(u"anything with a user_seq"_s, [](const QJsonObject &e) { return e.contains(u"user_seq"_s); });
        QCOMPARE(event[u"user_seq"_s].toInteger(), ++userSeq);
    }
}

void Promises::resumesAfterARestart()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    auto socket = town.socket(vali);
    const QJsonObject subscription = socket->call(command(u"subscribe"_s));
    town.say(ali, room, u"one"_s);
    const qint64 held = socket->waitFor(u"message"_s)[u"seq"_s].toInteger();
    daemon.term();
    QCOMPARE(socket->waitForClose(), 1012);
    daemon.start();
    town.say(ali, room, u"two"_s);
    town.say(ali, room, u"three"_s);
    socket = town.socket(vali);
    const QJsonObject again = socket->call(command(u"subscribe"_s));
    QCOMPARE(again[u"epoch"_s], subscription[u"epoch"_s]);
    QCOMPARE(again[u"user_seq"_s], subscription[u"user_seq"_s]);
    const QJsonObject difference = socket->call(syncFrom(room, held))[u"rooms"_s][idOf(room)].toObject();
    QVERIFY(!difference[u"reset"_s].toBool());
    const QJsonArray events = difference[u"events"_s].toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0][u"content"_s], u"two"_s);
    QCOMPARE(events[1][u"seq"_s].toInteger(), held + 2);
    QCOMPARE(difference[u"seq"_s].toInteger(), held + 2);
}

// Whatever moment a client comes back in, the difference and what it then hears leave nothing out and tell nothing twice
// that its rule would not drop.
void Promises::resumesWhatWasMissedWhileSubscribing()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    const auto writer = town.socket(ali);
    int said = 0;
    qint64 held = 0;
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 5; ++i)
            writer->send(message(room, QString::number(++said)));
        const auto reader = town.socket(vali);
        reader->send(command(u"subscribe"_s, {{u"ref"_s, 1}}));
        for (int i = 0; i < 5; ++i)
            writer->send(message(room, QString::number(++said)));
        QJsonObject ask = syncFrom(room, held);
        ask.insert(u"ref"_s, 2);
        reader->send(ask);
        for (int i = 0; i < 5; ++i)
            writer->send(message(room, QString::number(++said)));
        const auto take = [&](const QJsonObject &event) {
            const qint64 seq = event[u"seq"_s].toInteger();
            if (kindOf(event) != u"message"_s || seq <= held)
                return;
            QCOMPARE(seq, held + 1);
            QCOMPARE(event[u"content"_s].toString(), QString::number(seq));
            held = seq;
        };
        const QJsonArray missed = reader->waitFor(u"sync"_s)[u"rooms"_s][idOf(room)][u"events"_s].toArray();
        for (const QJsonValue &event : missed)
            take(event.toObject());
        // What was heard while the difference was under way has waited; the rest comes by itself.
        for (const Patience patience; held < said && !patience.isOver() && !QTest::currentTestFailed();) {
            const auto heard = reader->takeAll();
            for (const QJsonObject &event : heard)
                take(event);
            if (held < said)
                reader->receive(patience.left());
        }
        QCOMPARE(held, qint64(said));
    }
}

void Promises::startsOverAfterARestore()
{
    QTemporaryDir folder;
    const QString archive = folder.filePath(u"backup.tar"_s);
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    town.say(ali, room, u"kept"_s);
    const QJsonObject before = town.socket(vali)->call(command(u"subscribe"_s));
    daemon.expectVerb({u"backup"_s, archive});
    town.say(ali, room, u"forgotten"_s);
    daemon.term();
    daemon.expectVerb({u"restore"_s, archive});
    daemon.start();
    town.say(ali, room, u"another second"_s); // seq 2 again, and not what it was
    const QJsonObject answer = town.socket(vali)->call(
        command(u"sync"_s, {{u"epoch"_s, before[u"epoch"_s]}, {u"user_seq"_s, before[u"user_seq"_s]}, {u"rooms"_s, QJsonObject{{idOf(room), 2}}}}));
    QVERIFY(answer[u"epoch"_s] != before[u"epoch"_s]);
    const QJsonObject difference = answer[u"rooms"_s][idOf(room)].toObject();
    QVERIFY(difference[u"reset"_s].toBool());
    QCOMPARE(difference[u"events"_s].toArray().size(), 2);
    QCOMPARE(difference[u"events"_s][1][u"content"_s], u"another second"_s);
}

void Promises::staysBoundedBeforeASlowReader()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s), slow = town.account(u"slow"_s);
    const QJsonObject room = town.group(ali, {vali, slow});
    const auto writer = town.socket(ali), reader = town.socket(vali), sleeper = town.socket(slow);
    reader->call(command(u"subscribe"_s));
    sleeper->call(command(u"subscribe"_s)); // and never reads again
    const qint64 before = residentKilobytes(daemon.pid());
    const QString words(4000, u'ن'); // 8 KB on the wire
    constexpr int count = 1500;
    for (int i = 0; i < count; ++i) {
        QCOMPARE(verdict(writer->call(message(room, words))), u"ack"_s);
        reader->waitFor(u"message"_s); // whoever reads is not held up
        writer->forget();
    }
    daemon.waitForLog("4408");
    QVERIFY2(residentKilobytes(daemon.pid()) - before < 64 * 1024, qPrintable(QString::number(residentKilobytes(daemon.pid()) - before)));
    // They come back and catch up; nothing was lost for them.
    const auto again = town.socket(slow);
    const QJsonObject difference = again->call(syncFrom(room, count - 3))[u"rooms"_s][idOf(room)].toObject();
    QCOMPARE(difference[u"events"_s].toArray().size(), 3);
}

void Promises::closesAtOnceWhatWasRevoked()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s), admin = town.account(u"root"_s, u"admin"_s);
    const QJsonObject room = town.direct(ali, vali);
    const auto socketA = town.socket(ali), bystander = town.socket(vali);
    const auto socketB = town.roomSocket(ali, room);
    socketA->call(command(u"subscribe"_s));
    QCOMPARE(town.http(ali).post("/api/auth/logout/").status, 204);
    QCOMPARE(socketA->waitForClose(), 4401);
    QCOMPARE(socketB->waitForClose(), 4401);
    QCOMPARE(town.http(ali).get("/api/chat/rooms/").status, 401);
    ChatSocket refused(daemon, "/ws/chat/?token=" + ali.token);
    QVERIFY(refused.status() == 401 || refused.waitForClose() == 4401);

    QCOMPARE(town.http(admin).patch("/api/admin/users/" + QByteArray::number(vali.id) + '/', {{u"is_disabled"_s, true}}).status, 200);
    QCOMPARE(bystander->waitForClose(), 4401);
}

void Promises::tellsARemovedMemberNothingMore()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.group(ali, {vali});
    const auto subscribed = town.socket(vali), joined = town.socket(vali);
    const auto inside = town.roomSocket(vali, room);
    subscribed->call(command(u"subscribe"_s));
    joined->call(command(u"join_room"_s, {{u"room_id"_s, idOf(room)}}));
    const QJsonObject heard = town.say(ali, room, u"heard"_s);
    for (const auto &socket : {subscribed.get(), joined.get()})
        QCOMPARE(socket->waitFor(u"message"_s)[u"content"_s], u"heard"_s);
    QCOMPARE(town.http(ali).remove(roomPath(room, "members/" + QByteArray::number(vali.id) + '/')).status, 204);
    QCOMPARE(inside->waitForClose(), 4403);
    town.say(ali, room, u"secret"_s);
    for (const auto &socket : {subscribed.get(), joined.get()}) {
        socket->barrier();
        const auto untaken = socket->untaken();
        for (const QJsonObject &event : untaken)
            QVERIFY(event[u"content"_s].toString() != u"secret"_s);
        QCOMPARE(verdict(socket->call(command(u"join_room"_s, {{u"room_id"_s, idOf(room)}}))), u"not_found"_s);
        QCOMPARE(verdict(socket->call(message(room, u"let me in"_s))), u"not_found"_s);
        QVERIFY(socket->call(syncFrom(room, 0))[u"rooms"_s][idOf(room)][u"events"_s].toArray().isEmpty());
    }
    QCOMPARE(town.http(vali).get(roomPath(room, "messages/")).status, 404);
    QCOMPARE(town.http(vali).get(roomPath(room, "read-by/" + QByteArray::number(heard[u"id"_s].toInteger()) + '/')).status, 404);
}

void Promises::showsNobodyWhatIsNotTheirs()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), stranger = town.account(u"stranger"_s), agent = town.account(u"agent"_s, u"agent"_s),
                 guest = town.guest(u"page 1"_s);
    const QJsonObject room = town.group(ali, {});
    town.say(ali, room, u"secret"_s);
    const QJsonObject nowhere{{u"id"_s, 987654321}, {u"room_id"_s, newId()}};
    for (const Person &person : {stranger, agent, guest}) {
        HttpClient http = town.http(person);
        for (const QByteArray &path : {QByteArray("messages/"), QByteArray("pins/"), QByteArray("members/"), QByteArray()}) {
            const HttpReply foreign = http.get(roomPath(room, path)), absent = http.get(roomPath(nowhere, path));
            QCOMPARE(foreign.status, 404);
            QCOMPARE(foreign.body, absent.body); // the same answer, or it says something
        }
        const auto socket = town.socket(person);
        QCOMPARE(verdict(socket->call(command(u"join_room"_s, {{u"room_id"_s, idOf(room)}}))), u"not_found"_s);
        QCOMPARE(verdict(socket->call(message(room, u"x"_s))), u"not_found"_s);
        ChatSocket inside(daemon, "/ws/chat/" + idOf(room).toUtf8() + "/?" + person.credential());
        QVERIFY(inside.status() == 404 || inside.waitForClose() == 4403);
    }
}

QTEST_GUILESS_MAIN(Promises)
#include "test_promises.moc"
